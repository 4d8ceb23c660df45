import { describe, expect, it } from 'vitest';
import { EntryCut } from '../../../src/yaml/entries/cut.ts';

const cut = new EntryCut();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function entriesOf(text: string): string[] {
  const count = cut.cut(encoder.encode(text));
  return Array.from({ length: count }, (_, nth) => decoder.decode(cut.bytes(nth)));
}

describe('the entries of a text', () => {
  it('begin in the first column, and hold what is below them there: comments, blank lines, dashes', () => {
    expect(entriesOf('a: b\nc:\n  d: e\n\n# f\n- g\n \n\t\nh: 甲\r\n\r\ni:')).toEqual([
      'a: b\n',
      'c:\n  d: e\n\n# f\n- g\n \n\t\n',
      'h: 甲\r\n\r\n',
      'i:',
    ]);
  });

  it('begin with what is above the first', () => {
    expect(entriesOf('# a\n\n  # b\nc: d\ne: f\n')).toEqual(['# a\n\n  # b\nc: d\n', 'e: f\n']);
  });

  it.each([
    ['nothing', ''],
    ['comments alone', '# a\n\n'],
    ['a list', '- a\n- b\n'],
    ['a separator', 'a: b\n---\nc: d\n'],
    ['a separator first', '---\na: b\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['a byte order mark below', 'a: b\n\ufeffc: d\n'],
    ['more entries than an item has', 'a: b\n'.repeat(1025)],
    ['more than an item holds', `a: ${'b'.repeat(1 << 18)}\n`],
  ])('are not cut where there is %s', (_, text) => {
    expect(entriesOf(text)).toEqual([]);
  });

  it('may be as many and as long as is allowed', () => {
    expect(entriesOf('a: b\n'.repeat(1024))).toHaveLength(1024);
    expect(entriesOf(`a: ${'b'.repeat((1 << 18) - 4)}\n`)).toHaveLength(1);
  });

  it('are the same only byte for byte, whatever the hash', () => {
    for (let length = 4; length <= 20; length += 1) {
      const bytes = encoder.encode(`a: ${'b'.repeat(length - 4)}\n`);
      cut.cut(bytes);
      const [words, hash] = [cut.words(0), cut.hash(0)];
      cut.cut(Uint8Array.from([...encoder.encode('c: d\n'), ...bytes, ...encoder.encode('e: f\n')]));
      expect([cut.isSame(1, words, length), cut.isSame(0, words, length), cut.hash(1)]).toEqual([true, false, hash]);
      for (let at = 1; at < length - 1; at += 1) {
        const changed = bytes.slice();
        changed[at] = 0x78;
        cut.cut(changed);
        expect(cut.isSame(0, words, length)).toBe(false);
        expect(cut.hash(0)).not.toBe(hash);
      }
      cut.cut(bytes.slice(0, -1));
      expect(cut.isSame(0, words, length)).toBe(false);
      cut.cut(Uint8Array.from([...bytes.slice(0, -1), 0x20]));
      expect(cut.isSame(0, words, length)).toBe(false);
    }
  });

  it('are gathered in their order', () => {
    cut.cut(encoder.encode('a: 1\nb: 22\nc: 3\nd: 4444\n'));
    const end = cut.gather(3, cut.gather(1, 0));
    expect(decoder.decode(cut.gathered(end))).toBe('b: 22\nd: 4444\n');
  });
});
