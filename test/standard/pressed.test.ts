import { describe, expect, it } from 'vitest';
import { originsOf, press, standardOfPressed } from '../../src/standard/pressed.ts';
import { standardOf } from '../catalog-of.ts';

const origin = (file: string, line: number) => ({ pack: 'a', file, line });
const compiled = () => ({
  standard: standardOf(),
  problems: [],
  merged: {
    value: { title: '甲' },
    origin: () => undefined,
    origins: new Map([
      ['/title', origin('a.yaml', 3)],
      ['/rules', origin('b.yaml', 1)],
      ['/lists', origin('a.yaml', 9)],
    ]),
  },
  predicates: [{ required: ['name'] }],
});

describe('a pressed pack', () => {
  it('holds what was compiled, each file once', () => {
    const { standard, value, origins } = press(compiled(), { item: 'item-schema' });
    expect(standard).toEqual({ pack: standardOf().pack, predicates: [{ required: ['name'] }], validators: { item: 'item-schema' } });
    expect(value).toEqual({ title: '甲' });
    expect(origins).toEqual({
      files: [
        { pack: 'a', file: 'a.yaml' },
        { pack: 'a', file: 'b.yaml' },
      ],
      at: { '/title': [0, 3], '/rules': [1, 1], '/lists': [0, 9] },
    });
  });

  it('is not made of a pack with a fault', () => {
    const { standard: _, ...rest } = compiled();
    const problems = [
      { code: 'reference' as const, path: [], at: '甲', origin: undefined },
      { code: 'shape' as const, path: [], at: '乙', origin: undefined },
    ];
    expect(() => press({ ...rest, problems }, {})).toThrow('reference: 甲\nshape: 乙');
  });

  it('tells where each line was written, and reads that only when somebody asks, once', () => {
    let asked = 0;
    const originAt = originsOf(() => {
      asked += 1;
      return press(compiled(), {}).origins;
    });
    expect(asked).toBe(0);
    expect(originAt('/title')).toEqual(origin('a.yaml', 3));
    expect(originAt('/rules')).toEqual(origin('b.yaml', 1));
    expect(originAt('/other')).toBeUndefined();
    expect(originAt('constructor')).toBeUndefined();
    expect(asked).toBe(1);
    expect(originsOf(() => ({ files: [], at: { '/x': [4, 1] } }))('/x')).toBeUndefined();
  });

  it('makes a standard: predicates in their order, the validator of a kind or else of items, origins from the nearest part', () => {
    const { pack } = standardOf();
    const loaded: string[] = [];
    const made = standardOfPressed(
      { pack, predicates: [{ required: ['first'] }, { required: ['second'] }], validators: { item: 'of-items', entry: 'of-entries' } },
      (pointer) => (pointer === '/lists' ? origin('l.yaml', 2) : undefined),
      (name) => {
        loaded.push(name);
        return () => [];
      },
    );
    const first = Object.keys(pack.requirements ?? {})[0] ?? '';
    const asked = Object.values(pack.requirements ?? {})
      .flatMap((fields) => Object.values(fields))
      .filter(({ when }) => when);
    expect(asked.length).toBeGreaterThan(1);
    const used = Object.keys(pack.requirements ?? {}).flatMap((kind) => made.requirements(kind).map(({ when }) => JSON.stringify(when)));
    expect(used).toContain('{"required":["first"]}');
    expect(made.requirements(first).length).toBeGreaterThan(0);
    expect(made.requirements('nothing')).toEqual([]);
    made.validator('entry')({});
    made.validator('entry')({});
    made.validator('standard')({});
    expect(loaded).toEqual(['of-entries', 'of-items']);
    expect(made.origin(['lists', 'x', 'title'])).toEqual(origin('l.yaml', 2));
    expect(made.origin(['rules'])).toBeUndefined();
  });

  it('without a validator asks for none by name', () => {
    const loaded: string[] = [];
    standardOfPressed(
      { pack: standardOf().pack, predicates: [], validators: {} },
      () => undefined,
      (name) => {
        loaded.push(name);
        return () => [];
      },
    ).validator('item');
    expect(loaded).toEqual(['']);
  });
});
