import { describe, expect, it } from 'vitest';
import { readByPackage } from '../../src/yaml/by-package.ts';
import { readDocuments } from '../../src/yaml/document.ts';
import { readInLane } from '../../src/yaml/lane/lane.ts';

const letters = [...'bcdefghijk'];
const nested = (count: number): string => Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

/** Texts that were made to end, to stop or to mislead a reader, and what is said of each. */
const hostile: [name: string, text: string, codes: string[]][] = [
  ['brackets in brackets, a thousand deep', '['.repeat(1000) + ']'.repeat(1000), ['too-deep']],
  ['brackets that nobody closes, a hundred thousand deep', `a: ${'['.repeat(100_000)}`, ['too-deep']],
  ['brackets over several lines', `[\n${'a: [\n'.repeat(5000)}`, ['too-deep']],
  ['maps in maps, five thousand deep', '{a: '.repeat(5000), ['too-deep']],
  ['lines ever deeper', nested(1000), ['too-deep']],
  ['dashes behind dashes', `${'- '.repeat(20_000)}a`, ['too-deep']],
  ['keys behind keys', 'a: '.repeat(20_000), ['too-deep']],
  ['question marks behind question marks', '? '.repeat(5000), ['too-deep']],
  [
    'aliases of aliases, three thousand million words',
    `a: &a [${'x,'.repeat(9)}]\n${letters.map((key, index) => `${key}: &${key} [${`*${letters[index - 1] ?? 'a'},`.repeat(9)}]`).join('\n')}`,
    ['alias'],
  ],
  ['an alias of itself', 'a: &a [*a, *a]\nb: &b { c: *b }', ['alias']],
  ['one key twenty thousand times', 'a: 1\n'.repeat(20_000), ['duplicate-key']],
  ['a key of a million letters', `${'k'.repeat(1_000_000)}: 1`, ['syntax']],
  ['anchors behind anchors', `${'&a '.repeat(10_000)}x`, ['syntax']],
  ['tabs before thirty thousand lines, and then no YAML', `a:\n${'\t- x\n'.repeat(30_000)}}`, ['odd-indent', 'syntax']],
  ['tags that nobody closes', '!<'.repeat(20_000), ['syntax']],
];

describe('a hostile text', () => {
  it.each(hostile)('%s: a finding, and soon', (_, text, codes) => {
    const before = process.cpuUsage();
    const problems = readDocuments(text).flatMap((document) => document.problems);
    const { user, system } = process.cpuUsage(before);
    // by the processor's clock: other programs may be waiting for it too
    expect((user + system) / 1000).toBeLessThan(5000);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(expect.arrayContaining(codes));
    expect(problems.every(({ span }) => span.start.line >= 1 && span.start.offset <= text.length)).toBe(true);
  });

  it('may be long: ten million characters in one scalar, a hundred thousand keys, separators without end', { timeout: 10_000 }, () => {
    const long = '甲'.repeat(10_000_000);
    expect(readDocuments(`name: ${long}`)[0]?.value).toEqual({ name: long });
    expect(readDocuments(`name: "${long}"`)[0]?.value).toEqual({ name: long });
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: x`).join('\n');
    const [many] = readDocuments(keys);
    expect(many?.problems).toEqual([]);
    expect(many?.keyAt(['k99999']).start.line).toBe(100_000);
    expect(readDocuments('---\n'.repeat(100_000))).toEqual([]);
  });

  it('with a map of very many keys is read and looked up in a time that grows with them', { timeout: 30_000 }, () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}`);
    const [document] = readDocuments(`a: &b 1\nc: *b\n${keys.map((key) => `${key}: 1\n`).join('')}k7: 2\n`);
    expect(document?.problems.map(({ code, span }) => [code, span.start.line])).toEqual([
      ['duplicate-key', 50_003],
      ['alias', 2],
    ]);
    expect(keys.every((key, index) => document?.keyAt([key]).start.line === index + 3)).toBe(true);
  });

  it('never reaches what JavaScript objects inherit', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      for (const text of [`${key}: 甲\n`, `a: { ${key}: 甲 }\n`, `a:\n  - ${key}:\n      polluted: 甲\n`, `"${key}": 甲\n`]) {
        const [document] = readDocuments(text);
        expect(JSON.stringify(document?.value)).toContain(`"${key}":`);
        expect(document?.problems).toEqual([]);
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype.toString.call({})).toBe('[object Object]');
  });

  it('is not refused for what only looks deep', () => {
    const text = `a: ${'见[附件 '.repeat(500)}\nb: "${'[ '.repeat(500)}"\nc: [${'[], '.repeat(500)}x]\nd: "${'x: '.repeat(500)}"\n${'e[: 1\n'.repeat(1)}`;
    expect(readByPackage(text).flatMap(({ problems }) => problems.map(({ code }) => code))).not.toContain('too-deep');
  });

  it('is read at any depth that is allowed', () => {
    const flow = `a: ${'['.repeat(150)}x${']'.repeat(150)}`;
    expect(readInLane(flow)).toBeUndefined();
    expect(readDocuments(flow)[0]?.problems).toEqual([]);
    expect(readDocuments(nested(150))[0]?.problems).toEqual([]);
    expect(readDocuments(nested(199))[0]?.problems.map(({ code }) => code)).toEqual([]);
  });
});
