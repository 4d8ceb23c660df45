import type { ResolvedItem } from '../../catalog/resolve.ts';
import { valueAt } from '../../finding/path.ts';
import { asWritten } from '../in-order.ts';
import { catalogRule, type Recorded } from '../kinds.ts';
import { several } from '../several.ts';

interface Args {
  key: string;
  kind: string;
  /** The name of the document that had the key first. */
  first: string;
  file: string;
}

interface Keyed {
  /** The field that the key stands in. */
  field: string;
  version?: number;
}

/** Two documents of one kind under one key: one code for two matters, or one matter filed twice. */
export const codeKeyTwice = catalogRule<Args, Keyed>({
  scope: 'catalog',
  id: 'code/key-twice',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'c0109-codes'],
  needs: [],
  record: (item) => ({ field: fieldOf(item), ...(item.value.version === undefined ? {} : { version: item.value.version }) }),
  check: (records) =>
    [...several(records, ({ item: { kind, key } }) => (kind === 'item' ? key : `\0${kind} ${key}`)).values()].flatMap((same) => {
      const [earlier, ...rest] = asWritten(same) as [Recorded<Keyed>, ...Recorded<Keyed>[]];
      const { item: first, record } = earlier;
      const related = [{ item: first, path: [record.field], name: first.name }];
      return rest
        .filter((one) => !areVersions(one, earlier))
        .map(({ item, record: { field } }) => ({
          item,
          path: [field],
          args: { key: item.key, kind: item.kind, first: first.name, file: first.file },
          related,
        }));
    }),
  words: {
    zh: {
      title: '两个事项用了同一个标识',
      about: '一事一码：一个实施编码只属于一个事项，一个基本编码只有一条目录、一个标准事项。没有编码的，按实施主体和名称认定。',
      brief: ({ key, first }) => `标识${key}已由“${first}”使用`,
      mark: ({ first }) => `“${first}”已经使用`,
      should: () => '每个事项有自己的编码',
      mend: ({ file }) =>
        `与${file}对照：是同一事项的，只留一份；不是同一事项的，按省事项目录改正编码。一个事项有几个办理项的，写明业务办理项编码。`,
      otherwise: () => '比对、计分和公布时分不清是哪一个，链接会指向同一个页面。',
      falsePositives: '一个基本编码由几个主体实施是正常的，按实施编码区分，不报告；写明版本的几个版本，由版本的规则报告。',
    },
    en: {
      title: 'Two items under one key',
      about:
        'One matter, one code: an implementation code belongs to one item, a basic code to one directory entry and one standard item. Without a code, agency and name tell items apart.',
      brief: ({ key, first }) => `key ${key} is already that of “${first}”`,
      mark: ({ first }) => `already that of “${first}”`,
      should: () => 'a code of its own for each item',
      mend: ({ file }) =>
        `Compare with ${file}: keep one where both are the same matter, else correct the code by the directory. Where one matter has several handling items, write their codes.`,
      otherwise: () => 'Comparison, score and pages cannot tell which is meant.',
      falsePositives:
        'One basic code carried out by several bodies is usual: implementation codes tell them apart. Versions that are numbered are judged by the rule on versions.',
    },
  },
  examples: {
    good: [
      'name: 林木采伐许可证核发\ncode: "000164913000"\nagency: { name: 禾川县林业局 }\n---\nname: 林木采伐许可证核发\ncode: "000164913000"\nagency: { name: 禾川县柳坪镇人民政府 }\n',
    ],
    bad: [
      'name: 农药经营许可\nimplementation: "11990101MB0003121N4000120909000"\n---\nname: 农药经营许可（变更）\nimplementation: "11990101MB0003121N4000120909000"\n',
      'name: 工伤认定\nagency: { name: 禾川县人力资源和社会保障局 }\n---\nname: 工伤认定\nagency: { name: 禾川县人力资源和社会保障局 }\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\n---\nkind: standard\nname: 工伤认定申请\ncode: "000714923000"\n',
    ],
  },
});

/** Several numbered versions of one item: `code/two-versions` says whether more than one is in use. */
function areVersions({ record: one }: Recorded<Keyed>, { record: other }: Recorded<Keyed>): boolean {
  return one.version !== undefined && other.version !== undefined && one.version !== other.version;
}

/** Where the key stands; the name where it is made of agency and name. */
function fieldOf(item: ResolvedItem): string {
  const fields = item.kind === 'item' ? ['handling', 'implementation', 'localImplementation', 'localCode'] : ['code'];
  return fields.find((field) => valueAt(item.value, [field]) === item.key) ?? 'name';
}
