import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordedFindings } from './recorded.ts';

/** Written by `node scripts/recorded.mjs`; a reviewer reads its changes as what users will notice. */
const recorded = readFileSync(resolve(import.meta.dirname, 'recorded.txt'), 'utf8').replaceAll('\r\n', '\n');
const byExample = new Map(
  recorded
    .split(/^# /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
);
const now = recordedFindings();

describe('what rules say of all examples', () => {
  it('is recorded for each example, and for nothing else', () => {
    expect([...byExample.keys()]).toEqual([...now.keys()]);
  });

  it.each([...now.keys()])('%s', (example) => {
    expect(now.get(example)?.()).toBe(byExample.get(example));
  });
});
