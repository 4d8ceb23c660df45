import { describe, expect, it } from 'vitest';
import { readCatalogFile } from '../../../src/catalog/document.ts';
import { type ResolvedItem, resolve } from '../../../src/catalog/resolve.ts';
import { remembering } from '../../../src/check/again/remembering.ts';
import { EntryReader } from '../../../src/yaml/entries/reader.ts';
import { standardOf } from '../../catalog-of.ts';

const standard = standardOf();
const reader = new EntryReader();
const grounds = { asOf: '2026-03-02' };

/** An item whose entries, all but its own number, were met before. */
function item(name: string, number: number): ResolvedItem {
  const text = `name: ${name}\nlocalCode: NY-${number}\n`;
  const read = () => reader.read(Buffer.from(text));
  const document = [read(), read(), read()].at(-1);
  const [own] = readCatalogFile({ path: 'a.yaml', text, ...(document ? { documents: [document] } : {}) }, standard);
  return resolve(own as NonNullable<typeof own>, new Map(), standard, grounds.asOf);
}

/** A question and how often it was asked. */
function counted<R>(answer: (item: ResolvedItem) => R, room = { left: 10_000 }) {
  let asked = 0;
  const question = remembering(
    (one: ResolvedItem, _: typeof grounds) => {
      asked += 1;
      return answer(one);
    },
    () => true,
    room,
  );
  return { ask: (one: ResolvedItem) => question(one, grounds), asked: () => asked, room };
}

describe('a question that remembers', () => {
  it('is asked once for all items in which the same stands where it looks', () => {
    const { ask, asked } = counted(({ value }) => `${value.name}!`);
    expect([item('甲', 1), item('甲', 2), item('乙', 3), item('甲', 4), item('乙', 5)].map(ask)).toEqual([
      '甲!',
      '甲!',
      '乙!',
      '甲!',
      '乙!',
    ]);
    expect(asked()).toBe(2);
  });

  it('is asked each time where it looks at more than the fields of the item', () => {
    const { ask, asked } = counted(({ document }) => document.file);
    expect([item('甲', 1), item('甲', 2)].map(ask)).toEqual(['a.yaml', 'a.yaml']);
    expect(asked()).toBe(2);
  });

  it('keeps no more answers than there is room for, whichever questions share it, and goes on answering', () => {
    const room = { left: 1 };
    const first = counted(({ value }) => value.name, room);
    const second = counted(({ value }) => value.name, room);
    const items = [item('甲', 1), item('乙', 2), item('甲', 3), item('乙', 4)];
    for (const { ask } of [first, second]) expect(items.map(ask)).toEqual(['甲', '乙', '甲', '乙']);
    expect(room.left).toBe(0);
    expect([first.asked(), second.asked()]).toEqual([3, 4]);
  });

  it('is asked of every item again where its answers do not come back', () => {
    const { ask, asked } = counted(({ value }) => value.localCode);
    const codes = Array.from({ length: 900 }, (_, number) => item('甲', number));
    expect(codes.map(ask)).toEqual(codes.map(({ value }) => value.localCode));
    const before = asked();
    codes.map(ask);
    expect(asked()).toBe(before + codes.length);
  });
});
