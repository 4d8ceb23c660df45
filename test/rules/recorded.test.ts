import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordedCases, recordedFindings } from './recorded.ts';

/** Written by `node scripts/recorded.mjs`; a reviewer reads its changes as what users will notice. */
describe.each([
  ['recorded.txt', recordedFindings()],
  ['recorded-cases.txt', recordedCases()],
])('what rules say, by %s', (file, now) => {
  const byText = readRecorded(file);

  it('is recorded for each text, and for nothing else', () => {
    expect([...byText.keys()]).toEqual([...now.keys()]);
  });

  it.each([...now.keys()])('%s', (text) => {
    expect(now.get(text)?.()).toBe(byText.get(text));
  });
});

function readRecorded(file: string): Map<string, string> {
  const recorded = readFileSync(resolve(import.meta.dirname, file), 'utf8').replaceAll('\r\n', '\n');
  return new Map(
    recorded
      .split(/^# /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  );
}
