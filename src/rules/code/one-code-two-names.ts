import { grouped } from '../../finding/grouped.ts';
import { foldNameLoosely } from '../../text/fold.ts';
import { compare } from '../in-order.ts';
import { catalogRule, type Recorded } from '../kinds.ts';
import { several } from '../several.ts';

interface Args {
  code: string;
  name: string;
  other: string;
  file: string;
}

interface Coded {
  code: string;
  /** It inherits from a standard item. */
  inherits?: true;
  /** A sub-item or a handling item, which has a name of its own. */
  part?: true;
}

/** One basic code under which two items have names that are not the same matter’s. */
export const codeOneCodeTwoNames = catalogRule<Args, Coded>({
  scope: 'catalog',
  id: 'code/one-code-two-names',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'guangdong-29'],
  needs: [],
  record(item) {
    const { code, name, state, subName, handlingName } = item.value;
    if (!code || !name || state === '取消') return undefined;
    return { code, ...(item.standard ? { inherits: true as const } : {}), ...(subName || handlingName ? { part: true as const } : {}) };
  },
  check: (records) =>
    [...several(records, ({ record }) => record.code)].flatMap(([code, same]) => {
      // of all towns that carry out a matter nearly all call it the same
      // Stryker disable next-line all: only saves time, what has one name is one matter
      if (same.every(({ item }) => item.name === same[0]?.item.name)) return [];
      const model = modelOf(same);
      return same.flatMap((one) => {
        // the standard item decides the name of what inherits from it: inherits/element-deviates tells that
        if (one === model || one.record.inherits || isSameMatter(one, model)) return [];
        const { item } = one;
        const related = [{ item: model.item, path: ['name'], name: model.item.name }];
        const args = { code, name: item.name, other: model.item.name, file: model.item.file };
        return [{ item, path: ['name'], args, related }];
      });
    }),
  words: {
    zh: {
      title: '一个编码有两个名称',
      about: '一事一码：同一基本编码的事项，在哪里都是同一名称。名称不同的，或者编码抄错，或者名称没有统一。',
      brief: ({ code, other }) => `编码${code}在别处的名称是“${other}”`,
      mark: ({ other }) => `同一编码的另一名称是“${other}”`,
      should: ({ other }) => `“${other}”，或者另一个编码`,
      mend: ({ file }) =>
        `与${file}对照省事项目录：是同一事项的，统一名称；不是的，改正编码。办理项的名称写在括号里，或者写在业务办理项名称（handlingName）里。`,
      otherwise: () => '按编码查是一件事，按名称查是两件事，清单和统计对不上。',
      falsePositives:
        '名称前面相同、只在括号里写明办理项、对象或者层级的，写了办理项名称、子项名称的，包含关系的，都不报告；已经取消的不算。',
    },
    en: {
      title: 'One code with two names',
      about:
        'One matter, one code: items of one basic code have one name everywhere. Otherwise a code was miscopied, or the names were never unified.',
      brief: ({ code, other }) => `elsewhere code ${code} is named “${other}”`,
      mark: ({ other }) => `the same code is also “${other}”`,
      should: ({ other }) => `“${other}”, or another code`,
      mend: ({ file }) =>
        `Compare with ${file} and the directory: unify the names of one matter, else correct the code. A handling item is named in brackets or under handlingName.`,
      otherwise: () => 'By code it is one matter, by name it is two: lists and counts do not agree.',
      falsePositives:
        'Names that differ only in what brackets add, names of handling items and sub-items, and a name that holds the other are not reported; nor are cancelled items.',
    },
  },
  examples: {
    good: [
      'name: 取水许可（新办）\ncode: "000119902000"\nagency: { name: 甲 }\n---\nname: 取水许可(延续)\ncode: "000119902000"\nagency: { name: 乙 }\n',
      'name: 林木采伐许可证核发\ncode: "000164913000"\nagency: { name: 禾川县林业局 }\n---\nname: 林木采伐许可证核发（县级）\ncode: "000164913000"\nagency: { name: 柳坪镇人民政府 }\n',
      'name: 律师执业许可\nhandlingName: 专职\ncode: "000112901000"\nagency: { name: 甲 }\n---\nname: 兼职律师执业\nhandlingName: 兼职\ncode: "000112901000"\nagency: { name: 乙 }\n',
    ],
    bad: [
      'name: 农药经营许可\ncode: "000120909000"\nagency: { name: 甲 }\n---\nname: 兽药经营许可\ncode: "000120909000"\nagency: { name: 乙 }\n',
      'kind: entry\nname: 工伤认定\ncode: "000714923000"\n---\nname: 劳动能力鉴定\ncode: "000714923000"\n',
    ],
  },
});

/** What the others are held against: the directory, else the name that most have, else the first by its spelling. */
function modelOf(same: readonly Recorded<Coded>[]): Recorded<Coded> {
  const count = counter(same);
  const rank = (one: Recorded<Coded>): number => (one.item.kind === 'item' ? count(one) : same.length + 1);
  const ranked = same.map((one) => ({ one, rank: rank(one) }));
  ranked.sort((a, b) => b.rank - a.rank || compare(a.one.item.name, b.one.item.name));
  return (ranked[0] as (typeof ranked)[number]).one;
}

/** How many are the same matter as one: counted by name, since a code that everybody has would be compared with everybody. */
function counter(same: readonly Recorded<Coded>[]): (one: Recorded<Coded>) => number {
  const parts = same.filter(({ record }) => record.part).length;
  const wholes = [...grouped(same, stemOf)].map(([stem, all]) => ({ stem, count: all.filter(({ record }) => !record.part).length }));
  const known = new Map<string, number>();
  return (one) => {
    if (one.record.part) return same.length;
    const stem = stemOf(one);
    const alike = known.get(stem) ?? wholes.filter((other) => areAlike(stem, other.stem)).reduce((sum, { count }) => sum + count, 0);
    known.set(stem, alike);
    return parts + alike;
  };
}

function isSameMatter(a: Recorded<Coded>, b: Recorded<Coded>): boolean {
  return a.record.part === true || b.record.part === true || areAlike(stemOf(a), stemOf(b));
}

function areAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** A name without what its brackets add. */
function stemOf({ item }: Recorded<Coded>): string {
  const folded = foldNameLoosely(item.name);
  return folded.replace(/（.*$/, '') || folded;
}
