import type { Said } from '../../finding/language.ts';
import { fieldOf, pathOf } from '../../finding/path.ts';
import type { Hit } from '../../finding/rule.ts';
import { elementAt, labelOf } from '../../standard/element.ts';
import { formats } from '../../standard/formats.ts';
import { judge, type Leaf } from '../../standard/predicate.ts';
import type { Standard } from '../../standard/standard.ts';
import { rule } from '../kinds.ts';

interface Args {
  list: string;
  /** `declared`: it says so and its content does not bear it out; `derived`: its content is that of the list and it does not say so. */
  which: 'declared' | 'derived';
  /** The fields that decided against it, with their labels; none where the list is the one that holds. */
  fields?: Said<string>;
}

/** What an item declares of the four ways (四办), held against the pack's lists, which follow from its content. */
export const fourWaysNotDerived = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'four-ways/not-derived',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['simplification-2018', 'business-36'],
  needs: ['fourWays'],
  check({ item, catalog }): Hit<Args>[] {
    const declared: readonly string[] = item.value.fourWays ?? [];
    const terms = Object.keys(catalog.standard.pack.vocabularies['fourWays']?.terms ?? {});
    const data = { ...item.value, facts: item.facts };
    return catalog.standard.lists
      .filter(({ title, applies }) => terms.includes(title) && judge(applies, data).verdict === 'holds')
      .flatMap(({ title, predicate }): Hit<Args>[] => {
        const { verdict, leaves } = judge(predicate, data);
        const says = declared.includes(title);
        if (says === (verdict === 'holds') || verdict === 'unknown') return [];
        // a word that is mistyped may be the one that is missed
        if (!says && declared.some((word) => !terms.includes(word))) return [];
        // nor is judged by a value in a wrong form, which is told already
        if (leaves.some((leaf) => leaf.verdict === 'fails' && isWrongForm(leaf, catalog.standard))) return [];
        const against = leaves.filter((leaf) => leaf.verdict === 'fails').map((leaf) => fieldOf(leaf.path));
        const fields = verdict === 'fails' ? labelled([...new Set(against)], catalog.standard) : undefined;
        return [
          {
            path: ['fourWays'],
            args: { list: title, which: says ? 'declared' : 'derived', ...(fields ? { fields } : {}) },
            ...(says ? {} : { severity: 'info' as const }),
          },
        ];
      });
  },
  words: {
    zh: {
      title: '四办与事项内容不符',
      about: '马上办、网上办、就近办、一次办由事项内容得出：办件类型、到现场次数、网上办理、办理地点。写的与得出的不同，总有一处不对。',
      brief: ({ list, which }) => (which === 'declared' ? `写了${list}，事项内容不符合` : `事项内容符合${list}，没有写`),
      mark: ({ list, which, fields }) => (which === 'declared' ? `${list}不符合${fields ? `（${fields.zh}）` : ''}` : `还可以写${list}`),
      should: ({ list, which }) => (which === 'declared' ? `不写${list}，或者改正事项内容` : `写上${list}`),
      mend: ({ list, which, fields }) =>
        which === 'declared'
          ? `核对${fields?.zh ?? '事项内容'}：写错的改正；实际做不到的，从四办中去掉${list}。`
          : `确实做得到的，在四办中补写${list}。`,
      otherwise: ({ which }) => (which === 'declared' ? '清单公布了，申请人按清单来却办不到。' : '实际做到了，清单上没有统计。'),
      falsePositives: '没有写四办的事项不报告；内容写得不够、判断不了的不报告；符合而没有写的，只供参考。',
    },
    en: {
      title: 'The four ways do not follow from the content',
      about:
        'Whether an item is done at once, online, nearby or in one visit follows from its processing type, visits, online handling and places. Where it says otherwise, one of the two is wrong.',
      brief: ({ list, which }) => (which === 'declared' ? `says ${list}, and its content is not so` : `could say ${list}, and does not`),
      mark: ({ list, which, fields }) =>
        which === 'declared' ? `${list} does not hold${fields ? ` (${fields.en})` : ''}` : `${list} would hold`,
      should: ({ list, which }) => (which === 'declared' ? `not ${list}, or another content` : list),
      mend: ({ list, which, fields }) =>
        which === 'declared'
          ? `Look at ${fields?.en ?? 'the content'}: correct it where it is wrong, else take ${list} out of the four ways.`
          : `Add ${list} where it is really kept.`,
      otherwise: ({ which }) => (which === 'declared' ? 'Applicants rely on the list and find otherwise.' : 'What is done is not counted.'),
      falsePositives:
        'Items that declare nothing, and content that does not decide, are not reported; what could be declared is a note only.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\ntype: 行政确认\nprocessing: 即办件\nvisits: 1\nfourWays: [马上办, 一次办]\n',
      'name: 农药经营许可\ntype: 行政许可\nprocessing: 承诺件\nvisits: 1\n',
    ],
    bad: [
      'name: 农药经营许可\ntype: 行政许可\nprocessing: 承诺件\nvisits: 1\nfourWays: [马上办, 一次办]\n',
      'name: 农药经营许可\ntype: 行政许可\nprocessing: 承诺件\nvisits: 2\nfourWays: [一次办]\n',
    ],
  },
});

/** Fields as an editor knows them; undefined where there are none. */
function labelled(fields: readonly string[], { elements }: Standard): Said<string> | undefined {
  if (fields.length === 0) return undefined;
  const labels = fields.map((field) => labelOf(elements, pathOf(field)));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

/** Whether a test failed for how a value is written: an address with a full-width colon is none. */
function isWrongForm({ path, actual }: Leaf, { elements }: Standard): boolean {
  const format = elementAt(elements, path)?.format;
  return format !== undefined && typeof actual === 'string' && formats[format]?.(actual) === false;
}
