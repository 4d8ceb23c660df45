import { describe, expect, it } from 'vitest';
import { conform } from '../../src/standard/conform.ts';
import { shapeOf } from '../../src/standard/shape.ts';
import type { TypeSchema } from '../../src/standard/typed.ts';
import { ajvOptions, inDefinitions, validatorOf } from '../../src/standard/validator.ts';

const text: TypeSchema = { type: 'string' };
const count: TypeSchema = { type: 'integer' };

describe('the shape of a schema', () => {
  it('says what stands where, and whether it is text all through', () => {
    const shape = shapeOf({ type: 'object', properties: { name: text, copies: count, notes: { type: 'array', items: text } } });
    expect(shape).toMatchObject({ type: 'object', scalar: 'object', isText: false, rest: undefined, items: undefined, either: undefined });
    expect([...shape.members.keys()]).toEqual(['name', 'copies', 'notes']);
    expect(shape.members.get('name')).toMatchObject({ type: 'string', scalar: 'string', isText: true });
    expect(shape.members.get('copies')).toMatchObject({ type: 'integer', isText: false });
    expect(shape.members.get('notes')).toMatchObject({ type: 'array', isText: true, items: { type: 'string' } });
    expect(shapeOf({ type: 'array', items: count }).isText).toBe(false);
    expect(shapeOf({ type: 'object', additionalProperties: { type: 'number' } })).toMatchObject({
      isText: false,
      rest: { type: 'number' },
    });
    expect(shapeOf({ type: 'object', additionalProperties: { type: 'boolean' } }).isText).toBe(false);
    expect(shapeOf({ type: 'object', additionalProperties: text } as TypeSchema).isText).toBe(true);
    expect(shapeOf({ type: 'object', additionalProperties: false } as TypeSchema).rest).toBeUndefined();
  });

  it('is the same for the same schema', () => expect(shapeOf(text)).toBe(shapeOf(text)));

  it('follows references, to itself too', () => {
    const root = {
      $defs: { count, tree: { type: 'object', properties: { below: { type: 'array', items: { $ref: '#/$defs/tree' } } } } },
      type: 'object',
      properties: { n: { $ref: '#/$defs/count' }, tree: { $ref: '#/$defs/tree' }, gone: { $ref: '#/$defs/none' } },
    } as TypeSchema;
    const shape = shapeOf(root);
    expect(shape.members.get('n')).toMatchObject({ type: undefined, scalar: 'integer', isText: false });
    expect(shape.members.get('gone')).toMatchObject({ scalar: undefined, isText: true });
    expect(shape.members.get('tree')?.members.get('below')?.items?.members.has('below')).toBe(true);
  });

  it('knows a list that is one of several things', () => {
    const either = {
      $defs: { list: { type: 'array', items: count } },
      anyOf: [text, { $ref: '#/$defs/list' }],
    } as TypeSchema;
    expect(shapeOf(either)).toMatchObject({ isText: false, either: { type: 'integer' } });
    expect(shapeOf({ anyOf: [text, { type: 'array', items: text }] } as TypeSchema).either).toMatchObject({ type: 'string' });
    expect(shapeOf({ anyOf: [text] } as TypeSchema).either).toBeUndefined();
  });
});

describe('values held to a schema', () => {
  const schema: TypeSchema = {
    type: 'object',
    properties: {
      name: text,
      copies: count,
      size: { type: 'number' },
      old: { type: 'boolean' },
      notes: { type: 'array', items: text },
      free: {},
    },
  } as TypeSchema;

  it('keep what has their shape, as the same object', () => {
    const whole = { name: '甲', copies: 1, size: 0.5, old: false, notes: ['一'], free: [{}] };
    expect(conform(whole, schema)).toBe(whole);
  });

  it.each([
    [{ name: 1 }, {}],
    [{ name: ['甲'], copies: '1', size: '1', old: '是' }, {}],
    [{ notes: '一' }, {}],
    [{ notes: ['一', 2, '三'] }, { notes: ['一', '三'] }],
    [{ notes: [2] }, { notes: [] }],
    [{ unknown: 1, name: '甲' }, { name: '甲' }],
    [
      { notes: ['一', 2], name: '甲', other: 1 },
      { notes: ['一'], name: '甲' },
    ],
  ])('lose what has not: %j', (value, left) => expect(conform(value, schema)).toEqual(left));

  it.each([null, [], '甲', 1, undefined])('are nothing where a map is wanted: %j', (value) =>
    expect(conform(value, schema)).toBeUndefined(),
  );

  it('leave what they were given as it was, and take __proto__ for a key', () => {
    const given = { notes: ['一', 2], name: '甲' };
    expect(conform(given, schema)).toEqual({ notes: ['一'], name: '甲' });
    expect(given).toEqual({ notes: ['一', 2], name: '甲' });
    const odd = JSON.parse('{ "__proto__": "x", "n": 1 }') as object;
    const kept = conform(odd, { type: 'object', additionalProperties: text } as TypeSchema) as object;
    expect(Object.keys(kept)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    Object.assign(kept, { more: 1 });
    expect(Object.keys(kept)).toEqual(['__proto__', 'more']);
  });
});

describe('schemas made ready', () => {
  it('hold every map, vocabulary and format once, without words', () => {
    const map = { type: 'object', title: '甲', description: '乙', properties: { name: { type: 'string', title: '丙' } } };
    expect(
      inDefinitions({
        title: '丁',
        type: 'object',
        properties: {
          one: map,
          two: { ...map, title: '戊' },
          kind: { enum: ['甲'] },
          on: { format: 'date' },
          list: { type: 'array', items: map },
        },
        additionalProperties: false,
      }),
    ).toEqual({
      type: 'object',
      properties: {
        one: { $ref: '#/$defs/part0' },
        two: { $ref: '#/$defs/part0' },
        kind: { $ref: '#/$defs/part1' },
        on: { $ref: '#/$defs/part2' },
        list: { type: 'array', items: { $ref: '#/$defs/part0' } },
      },
      additionalProperties: false,
      $defs: {
        part0: { type: 'object', properties: { name: { type: 'string' } } },
        part1: { enum: ['甲'] },
        part2: { format: 'date' },
      },
    });
    expect(inDefinitions({ type: 'object', additionalProperties: { enum: ['甲'], title: '乙' } })).toEqual({
      type: 'object',
      additionalProperties: { $ref: '#/$defs/part0' },
      $defs: { part0: { enum: ['甲'] } },
    });
  });

  it('tell every error of data that does not fit, and none of what does', () => {
    const error = { keyword: 'type' } as never;
    const validate = Object.assign((data: unknown) => data === 1, { errors: [error] });
    expect(validatorOf(validate)(1)).toEqual([]);
    expect(validatorOf(validate)(2)).toEqual([error]);
    expect(validatorOf(Object.assign(() => false, { errors: null }))(2)).toEqual([]);
    expect(ajvOptions.item).toMatchObject({ allErrors: true, strict: true, messages: false });
  });
});
