import { hashOf } from '../../text/hash.ts';
import { asWritten, compare } from '../in-order.ts';
import { catalogRule, type ItemRef, type Recorded } from '../kinds.ts';
import { mattersOf } from './matter.ts';

interface Args {
  code: string;
  /** The basic code that the first item of the same matter has. */
  other: string;
  first: string;
  file: string;
}

interface Matter {
  code: string;
  /** Hashes of what makes two items one matter. */
  keys: readonly string[];
}

/** The same matter of the same agency under two basic codes. */
export const codeOneMatterTwoCodes = catalogRule<Args, Matter>({
  scope: 'catalog',
  id: 'code/one-matter-two-codes',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'seed-yixing'],
  needs: [],
  record(item, { standard }) {
    // what is cancelled keeps its code, and what took its place has another
    const keys = item.value.state === '取消' ? [] : mattersOf(item, standard);
    return keys.length === 0 ? undefined : { code: item.value.code ?? '', keys: keys.map(hashOf) };
  },
  check(records) {
    const told = new Set<ItemRef>();
    return [...mattersOfSeveral(records)].flatMap((same) => {
      // by code, not by file: which of two is reported must not hang on how files are named
      const [first, ...rest] = same.toSorted((a, b) => compare(a.record.code, b.record.code)) as [Recorded<Matter>, ...Recorded<Matter>[]];
      const other = first.record.code;
      return rest.flatMap(({ item, record: { code } }) => {
        if (code === other || told.has(item)) return [];
        told.add(item);
        const related = [{ item: first.item, path: ['code'], name: first.item.name }];
        const args = { code, other, first: first.item.name, file: first.item.file };
        return [{ item, path: ['code'], args, related }];
      });
    });
  },
  words: {
    zh: {
      title: '同一事项有两个编码',
      about:
        '同一主体、同一层级、同一类型、同一名称的是同一事项，只能有一个基本编码。名称按去掉空格、统一括号以后比较；只差“基本”“的”“办理”之类、条件和材料又都相同的，也是同一事项。',
      brief: ({ code, other, first }) => `编码${code}，同一事项“${first}”的编码是${other}`,
      mark: ({ other }) => `同一事项已有编码${other}`,
      should: ({ other }) => `一个编码；已有${other}`,
      mend: ({ file }) => `与${file}对照省事项目录：只留目录里有的编码，另一份删去；确是两个事项的，按目录写全名称，使名称能够区分。`,
      otherwise: () => '同一件事在清单上出现两次，统计多算一项，申请人不知道办哪一个。',
      falsePositives:
        '子项、办理项名称不同的，业务指导部门不同的目录条目，不算同一事项；已经取消的不算；名称接近而条件、材料不同的，只作提示。',
    },
    en: {
      title: 'One matter under two codes',
      about:
        'What has the same body, level, type and name is one matter with one basic code. Names are compared without spaces and with unified brackets; where conditions and documents are all the same, also without particles and words such as 基本 and 办理.',
      brief: ({ code, other, first }) => `has code ${code}, and the same matter “${first}” has ${other}`,
      mark: ({ other }) => `the same matter already has code ${other}`,
      should: ({ other }) => `one code; there is ${other} already`,
      mend: ({ file }) =>
        `Compare with ${file} and the directory: keep the code that the directory has and delete the other; if these are two matters, write their names in full so that they differ.`,
      otherwise: () => 'One matter stands on the lists twice and is counted twice, and applicants do not know which to choose.',
      falsePositives:
        'Different sub-items or handling items, and directory entries of different guiding departments, are not one matter; cancelled items do not count; near names with other conditions or documents are a note only.',
    },
  },
  examples: {
    good: [
      'name: 基本养老保险参保登记\ncode: "002014924000"\nagency: { name: 甲 }\nconditions: [年满16周岁]\nmaterials: [{ name: 参保登记表 }]\n---\nname: 养老保险参保登记\ncode: "002014994000"\nagency: { name: 甲 }\nconditions: [单位在职职工]\nmaterials: [{ name: 参保登记表 }]\n',
      'name: 食品经营许可\ncode: "000131905001"\nsubName: 新办\nagency: { name: 禾川县市场监督管理局 }\n---\nname: 食品经营许可\ncode: "000131905002"\nsubName: 变更\nagency: { name: 禾川县市场监督管理局 }\n',
      'name: 工伤认定\ncode: "000714923000"\nagency: { name: 禾川县人力资源和社会保障局 }\n---\nname: 工伤认定\ncode: "000714923001"\nagency: { name: 汀溪县人力资源和社会保障局 }\n',
    ],
    bad: [
      'name: 城乡居民基本养老保险参保登记\ncode: "002014924000"\nagency: { name: 甲 }\nconditions: [年满16周岁]\nmaterials: [{ name: 参保登记表 }]\n---\nname: 城乡居民养老保险参保登记\ncode: "002014994000"\nagency: { name: 甲 }\nconditions: [年满16周岁]\nmaterials: [{ name: 参保登记表 }]\n',
      'name: 城乡居民基本养老保险参保登记\ncode: "002014924000"\nagency: { name: 汀溪县社会保险服务中心 }\n---\nname: 城乡居民基本养老保险参保登记\ncode: "002014994000"\nagency: { name: 汀溪县社会保险服务中心 }\n',
      'kind: standard\nname: 食品经营许可(新办)\ntype: 行政许可\ncode: "000131905001"\n---\nkind: standard\nname: 食品经营许可（新办）\ntype: 行政许可\ncode: "000131908001"\n',
    ],
  },
});

/** The items of each matter that is that of several, by the first of them as they are written. */
function mattersOfSeveral(records: readonly Recorded<Matter>[]): Iterable<Recorded<Matter>[]> {
  // nearly every matter of a body is handled under one code: only what is left has to be put in order
  const shared = repeated(records);
  const sharing = shared.size === 0 ? [] : asWritten(records.filter(({ record }) => record.keys.some((key) => shared.has(key))));
  const matters = new Map<string, Recorded<Matter>[]>();
  for (const one of sharing) {
    for (const key of one.record.keys) {
      const same = matters.get(key);
      if (same) same.push(one);
      else matters.set(key, [one]);
    }
  }
  return matters.values();
}

/** The keys that stand more than once. */
function repeated(records: readonly Recorded<Matter>[]): ReadonlySet<string> {
  const met = new Set<string>();
  const twice = new Set<string>();
  let size = 0;
  for (const { record } of records) {
    for (const key of record.keys) {
      // one look at a set where two would do the same
      if (met.add(key).size === size) twice.add(key);
      size = met.size;
    }
  }
  return twice;
}
