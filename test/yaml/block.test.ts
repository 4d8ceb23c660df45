import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBlock } from '../../src/yaml/block.ts';
import { readDocument } from '../../src/yaml/document.ts';
import type { Value } from '../../src/yaml/value.ts';

describe('writeBlock', () => {
  it('writes maps and lists one line for each scalar, codes in quotes, numbers bare', () => {
    const text = writeBlock({
      code: '000131905001',
      visits: 0,
      materials: [{ name: '申请书', originals: 1 }, { name: '平面图' }],
      notes: [],
      extra: {},
    });
    expect(text).toBe(
      'code: "000131905001"\nvisits: 0\nmaterials:\n  - name: 申请书\n    originals: 1\n  - name: 平面图\nnotes: []\nextra: {}\n',
    );
  });

  it('is read back as it was, whatever stands in it', () => {
    const key = fc.string({ unit: 'grapheme', maxLength: 8 });
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '1e3',
          '0x1F',
          '12:30',
          '2026-03-02',
          'null',
          '是',
          '- a',
          'a: b',
          'a #b',
          '"',
          "'",
          '多\n行',
          '\ttab',
          '~',
          '---',
          '...',
          '#',
          '&a',
          '*a',
          '[a',
          '：',
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc
          .uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => name, maxLength: 3 })
          .map((entries) => Object.fromEntries(entries)),
      ) as fc.Arbitrary<Value>,
    }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
        (map) => {
          const document = readDocument(writeBlock(map));
          expect(document.problems).toEqual([]);
          expect(document.value).toEqual(map);
        },
      ),
      { numRuns: 300 },
    );
  });
});
