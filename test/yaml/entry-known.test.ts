import { describe, expect, it } from 'vitest';
import type { EntriesDocument } from '../../src/yaml/entries/document.ts';
import { EntryReader } from '../../src/yaml/entries/reader.ts';

const encoder = new TextEncoder();

function reading(): (text: string) => EntriesDocument {
  const reader = new EntryReader();
  return (text) => {
    const document = reader.read(encoder.encode(text));
    if (!document) throw new Error(`not read by entries: ${text}`);
    return document;
  };
}

describe('an entry', () => {
  it('is fresh when it is met, and once more when it is kept; from then on it is the same object, wherever it stands', () => {
    const read = reading();
    const first = read('a: 1\nb:\n  - 甲\n');
    const second = read('b:\n  - 甲\nc: 2\n');
    const third = read('# d\ne: 3\nb:\n  - 甲\nf: 4\n');
    expect([first, second, third].map(({ fresh }) => [...fresh])).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['e', 'f'],
    ]);
    expect(third.entries[1]).toBe(second.entries[0]);
    expect(third.entries[1]).not.toBe(first.entries[1]);
    expect(third.value).toEqual({ e: '3', b: ['甲'], f: '4' });
    expect((third.value as Record<string, unknown>)['b']).toBe(third.entries[1]?.value);
    expect(third.at(['b', 0])).toEqual({ start: { offset: 16, line: 4, column: 5 }, end: { offset: 17, line: 4, column: 6 } });
    expect(second.at(['b', 0]).start).toEqual({ offset: 7, line: 2, column: 5 });
  });

  it('is another where one byte differs', () => {
    const read = reading();
    for (let time = 0; time < 3; time += 1) read('a: 0123456789\n');
    expect(read('a: 0123406789\n').value).toEqual({ a: '0123406789' });
    expect(read('a: 0123456789').value).toEqual({ a: '0123456789' });
    expect(read('a: 0123456789').fresh.size).toBe(1);
    expect(read('a: 0123456789').fresh.size).toBe(0);
  });

  it('that was kept for a text which is not read by entries is fresh with the first that is', () => {
    const reader = new EntryReader();
    const broken = encoder.encode('a: b\nc: d: e\n');
    const sound = encoder.encode('a: b\n');
    expect([reader.read(broken), reader.read(broken)]).toEqual([undefined, undefined]);
    expect([...(reader.read(sound)?.fresh ?? [])]).toEqual(['a']);
    expect(reader.read(sound)?.fresh.size).toBe(0);
  });

  it('is forgotten when nobody asked for it while many others came, and kept where somebody did', () => {
    const read = reading();
    const asked = 'a: asked for\n';
    const left = 'b: left alone\n';
    for (let time = 0; time < 3; time += 1) read(asked + left);
    for (let count = 0; count < 40_000; count += 1) {
      const other = `c${count % 50}: ${count}\n`;
      read(asked + other);
      read(asked + other);
    }
    expect([...read(asked + left).fresh]).toEqual(['b']);
  });

  it('is read where its text is no UTF-8 in other places only as far as the whole is', () => {
    const reader = new EntryReader();
    const sound = [...encoder.encode('a: b\n')];
    for (let time = 0; time < 3; time += 1) {
      expect(reader.read(Uint8Array.from([...sound, ...encoder.encode('c: '), 0xe4, 0xb8, 0x0a]))).toBeUndefined();
      expect(reader.read(Uint8Array.from([...sound, ...encoder.encode('c: \0\n')]))).toBeUndefined();
      expect(reader.read(Uint8Array.from(sound))?.value).toEqual({ a: 'b' });
    }
  });
});
