import { describe, expect, it } from 'vitest';
import { conform } from '../../src/standard/conform.ts';
import { type TypeSchema, typed } from '../../src/standard/typed.ts';

const schema: TypeSchema = {
  type: 'object',
  properties: {
    count: { type: 'integer' },
    share: { type: 'number' },
    open: { type: 'boolean' },
    text: { type: 'string' },
    list: { type: 'array', items: { type: 'integer' } },
    either: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/numbers' }] },
    named: { $ref: '#/$defs/named' },
    nowhere: { $ref: '#/$defs/nowhere' },
    free: { type: 'object', additionalProperties: { type: 'integer' } },
  },
  additionalProperties: false,
  $defs: { named: { type: 'object', properties: { count: { type: 'integer' } } }, numbers: { type: 'array', items: { type: 'integer' } } },
};

describe('text, given its type', () => {
  it.each([
    ['count', '12', 12],
    ['count', '-3', -3],
    ['count', '012', 12],
    ['count', '1.5', '1.5'],
    ['count', '一', '一'],
    ['count', '12个', '12个'],
    ['count', '约12', '约12'],
    ['count', '', ''],
    ['count', '123456789012345', 123456789012345],
    ['count', '1234567890123456', '1234567890123456'],
    ['share', '0.25', 0.25],
    ['share', '-1.5', -1.5],
    ['share', '3', 3],
    ['share', '1.', '1.'],
    ['share', 'x1.5', 'x1.5'],
    ['share', '1.5元', '1.5元'],
    ['open', '是', true],
    ['open', '否', false],
    ['open', 'true', true],
    ['open', 'false', false],
    ['open', '有', '有'],
    ['open', 'toString', 'toString'],
    ['text', '12', '12'],
    ['unknown', '12', '12'],
    ['nowhere', '12', '12'],
  ])('%s: %s', (key, text, value) => expect(typed({ [key]: text }, schema)).toEqual({ [key]: value }));

  it('goes into lists, named parts and free maps', () => {
    const value = { list: ['1', 'x'], either: ['2'], named: { count: '3', more: '4' }, free: { a: '5' } };
    expect(typed(value, schema)).toEqual({ list: [1, 'x'], either: [2], named: { count: 3, more: '4' }, free: { a: 5 } });
    expect(typed({ either: '2' }, schema)).toEqual({ either: '2' });
  });

  it('leaves a list and a map alone where the schema wants something else', () => {
    expect(typed({ count: ['1'], list: { a: '1' }, text: ['1', { a: '1' }] }, schema)).toEqual({
      count: ['1'],
      list: { a: '1' },
      text: ['1', { a: '1' }],
    });
  });

  it('keeps keys that every object has, as keys', () => {
    const value = JSON.parse('{"__proto__": "1", "constructor": "2"}');
    const result = typed(value, schema) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual(['__proto__', 'constructor']);
    result['constructor'] = '3';
    expect(result['constructor']).toBe('3');
    delete result['constructor'];
    expect(Object.keys(result)).toEqual(['__proto__']);
  });
});

describe('what has the shape of its schema', () => {
  const keep = (value: unknown): unknown => conform(value, schema);

  it.each([
    ['count', 1],
    ['share', 0.5],
    ['open', false],
    ['text', ''],
    ['list', [1, 2]],
    ['free', { a: 1 }],
    ['either', { whatever: 1 }],
  ])('%s is kept', (key, value) => expect(keep({ [key]: value })).toEqual({ [key]: value }));

  it.each([
    ['count', '1'],
    ['count', true],
    ['share', 'x'],
    ['open', '是'],
    ['text', 1],
    ['text', ['x']],
    ['list', 'x'],
    ['list', { a: 1 }],
    ['free', 'x'],
    ['free', ['x']],
    ['free', null],
    ['unknown', 'x'],
    ['constructor', 'x'],
  ])('%s: %j is left out', (key, value) => expect(keep({ [key]: value })).toEqual({}));

  it('keeps the members that fit', () => {
    expect(keep({ list: [1, 'x', 2], free: { a: 1, b: 'x' } })).toEqual({ list: [1, 2], free: { a: 1 } });
    expect(conform([1, 'x'], { type: 'array' })).toEqual([1, 'x']);
    expect(conform([], { type: 'object' })).toBeUndefined();
    expect(conform(null, { type: 'object' })).toBeUndefined();
  });

  it('makes maps that can be written to', () => {
    const kept = keep({ text: 'a', count: 1 }) as Record<string, unknown>;
    kept['text'] = 'b';
    delete kept['count'];
    expect(kept).toEqual({ text: 'b' });
    expect(Object.keys(kept)).toEqual(['text']);
  });
});
