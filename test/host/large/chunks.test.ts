import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../src/host/large/chunks.ts';

const files = Array.from({ length: 5000 }, (_, number) => `/目录/${String(number).padStart(5, '0')}.yaml`);

describe('chunks of files', () => {
  it('hold every file once, in order, and none is long', () => {
    const chunks = chunksOf(files);
    expect(chunks.flat()).toEqual(files);
    expect(chunks.length).toBeGreaterThan(3);
    for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(1000);
  });

  it('stay as they are but for one where a file is added', () => {
    const chunks = new Set(chunksOf(files).map((chunk) => chunk.join()));
    const added = chunksOf([...files, '/目录/02500a.yaml'].sort());
    expect(added.filter((chunk) => !chunks.has(chunk.join())).length).toBeLessThanOrEqual(2);
  });

  it('are none of no files', () => expect(chunksOf([])).toEqual([]));
});
