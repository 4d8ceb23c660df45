import { describe, expect, it } from 'vitest';
import type { Predicate as Written } from '../../src/standard/generated/pack.ts';
import { typePredicate } from '../../src/standard/typed-predicate.ts';
import { standardOf } from '../catalog-of.ts';

function typed(written: Written): { predicate: unknown; faults: string[] } {
  const { elements, pack } = standardOf();
  const faults: string[] = [];
  const words = (name: string): string[] => Object.keys(pack.vocabularies[name]?.terms ?? {});
  const predicate = typePredicate(written, { elements, words }, [], (code, path, at) => faults.push(`${code} ${path.join('.')}: ${at}`));
  return { predicate, faults };
}

describe('a predicate as a pack writes it', () => {
  it('gets constants of the types of its fields', () => {
    const { predicate, faults } = typed({
      properties: {
        visits: { const: '1', minimum: 0 },
        fee: { properties: { charged: { const: '是' } } },
        type: { enum: ['行政许可', '行政确认'] },
        facts: { properties: { licence: { const: 'true' }, hasGuide: { enum: ['否', 'false'] }, promisedWorkdays: { const: '-3' } } },
      },
    });
    expect(faults).toEqual([]);
    expect(predicate).toEqual({
      properties: {
        visits: { const: 1, minimum: 0 },
        fee: { properties: { charged: { const: true } } },
        type: { enum: ['行政许可', '行政确认'] },
        facts: { properties: { licence: { const: true }, hasGuide: { enum: [false, false] }, promisedWorkdays: { const: -3 } } },
      },
    });
  });

  it('keeps its form: all, any, not, lists and their members', () => {
    const written: Written = {
      allOf: [{ required: ['materials'] }],
      anyOf: [{ properties: { materials: { contains: { properties: { originals: { const: '1' } } }, minItems: 2 } } }],
      not: { properties: { conditions: { items: { pattern: '其他' } } } },
    };
    expect(typed(written)).toEqual({
      faults: [],
      predicate: {
        allOf: [{ required: ['materials'] }],
        anyOf: [{ properties: { materials: { contains: { properties: { originals: { const: 1 } } }, minItems: 2 } } }],
        not: { properties: { conditions: { items: { pattern: '其他' } } } },
      },
    });
  });

  it.each<[string, Written, string]>([
    ['a field', { properties: { visitz: { const: '1' } } }, 'unknown-field visitz: visitz'],
    ['a field that is required', { properties: { limit: { required: ['promise'] } } }, 'unknown-field limit.promise: promise'],
    ['a field in a member', { properties: { materials: { items: { required: ['nam'] } } } }, 'unknown-field materials.0.nam: nam'],
    ['a fact', { properties: { facts: { required: ['licenced'] } } }, 'unknown-field facts.licenced: licenced'],
    ['a word', { properties: { type: { const: '许可' } } }, 'not-a-term type: 许可'],
    ['one of several words', { properties: { type: { enum: ['行政许可', '许可'] } } }, 'not-a-term type: 许可'],
    ['a number', { properties: { visits: { const: '一' } } }, 'wrong-type visits: 一'],
    ['a number with more', { properties: { visits: { const: '1次' } } }, 'wrong-type visits: 1次'],
    ['a number behind more', { properties: { visits: { const: '约1' } } }, 'wrong-type visits: 约1'],
    ['a flag', { properties: { facts: { properties: { licence: { const: '有' } } } } }, 'wrong-type facts.licence: 有'],
    ['an expression', { properties: { name: { pattern: '(' } } }, 'bad-pattern name: ('],
  ])('is told of %s that there is not', (_, written, fault) => expect(typed(written).faults).toEqual([fault]));

  it('never holds by what there is not', () => {
    expect(typed({ properties: { visitz: { const: '1' }, name: { pattern: '(' } } }).predicate).toEqual({
      properties: { name: { pattern: '(?!)' } },
    });
  });
});
