import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckCache } from '../../../src/host/large/check-cache.ts';
import { FileReader } from '../../../src/host/large/file-reader.ts';
import { knownFiles, signatureOf, unknownFigures } from '../../../src/host/large/known-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'santong-known-'));
const files = ['甲.yaml', '乙.yaml'].map((name) => join(folder, name));
const later = Date.now() + 60_000;
let kept: Map<string, string>;
const cache: CheckCache = {
  get: (key) => {
    const text = kept.get(key);
    return text === undefined ? undefined : Buffer.from(text);
  },
  put: (key, text) => kept.set(key, Buffer.from(text).toString()),
  use: () => {},
  prune: () => {},
};

/** Whether a run that asks for the files opens them. */
function reads(build = 'one', asked: readonly string[] = files): boolean {
  const known = knownFiles(cache, build);
  const before = known.of(asked);
  if (!before) {
    const figures = unknownFigures(asked);
    new FileReader().read(asked, 0, figures);
    known.add(signatureOf(asked, figures, known.since), { contents: 'c', standards: [[1, 'h']] });
  }
  known.keep();
  return before === undefined;
}

beforeEach(() => {
  kept = new Map();
  for (const file of files) writeFileSync(file, 'name: 甲\n');
  vi.spyOn(Date, 'now').mockReturnValue(later);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files that were read before', () => {
  it('are not opened while they look the same', () => {
    expect([reads(), reads(), reads()]).toEqual([true, false, false]);
  });

  it('are opened when one was written, by whatever length and time it has', async () => {
    reads();
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(files[0] as string, 'name: 乙\n');
    utimesSync(files[0] as string, 1, 1);
    expect([reads(), reads()]).toEqual([true, false]);
  });

  it('are opened each time while they were touched just before: they could change once more in the same moment', () => {
    vi.mocked(Date.now).mockReturnValue(later - 60_000);
    expect([reads(), reads()]).toEqual([true, true]);
  });

  it('are opened again where one could not be read, or another santong reads them', () => {
    const missing = [...files, join(folder, '丙.yaml')];
    expect([reads('one', missing), reads('one', missing)]).toEqual([true, true]);
    expect([reads(), reads('one'), reads('two')]).toEqual([true, false, true]);
  });
});
