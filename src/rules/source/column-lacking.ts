import { grouped } from '../../finding/grouped.ts';
import { pathOf } from '../../finding/path.ts';
import { inSentence } from '../in-sentence.ts';
import { catalogRule } from '../kinds.ts';

interface Args {
  table: string;
  field: string;
  /** How many items came from the table. */
  items: number;
}

/** A column that an imported table never had: said once for the table instead of once for each of its items. */
export const columnLacking = catalogRule<Args, string>({
  scope: 'catalog',
  id: 'source/column-lacking',
  group: 'element',
  severity: 'info',
  certainty: 'V',
  clauses: ['c0109-elements'],
  needs: [],
  record: (item) => item.value.origin?.table,
  check(records, catalog) {
    const tables = grouped(records, ({ record }) => record);
    const sources = Object.entries(catalog.config.sources ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return sources.flatMap(([table, source]) => {
      const from = tables.get(table) ?? [];
      const kinds = [...new Set(from.map(({ item }) => item.kind))];
      const required = kinds.flatMap((kind) => catalog.standard.requirements(kind).map(({ field }) => field));
      const lacked = source.lacks.filter((one) => required.some((field) => field === one || field.startsWith(`${one}.`)));
      return lacked.map((field) => ({ path: pathOf(field), args: { table, field, items: from.length }, identity: `${table} ${field}` }));
    });
  },
  words: {
    zh: {
      title: '来源表没有这一列',
      about: '从表格导入的事项，表里没有的列不算每个事项的错，对整张表提示一次；要用到这一列的规则计入无法判断。',
      brief: ({ table, items }, { label }) => `${table}没有${label}一列，涉及${items}项`,
      should: (_, { label }) => `有${label}一列`,
      mend: ({ table }, { label }) => `在${table}里补上${label}一列，重新导入；或者在事项文件、标准事项里补写。`,
      otherwise: ({ items }, { label }) => `${items}项的${label}没有核对，办事指南上也没有这一栏。`,
      falsePositives: '列名没有认出来的，也会当作没有；在santong.yaml的sources里写明哪一列是什么要素即可。',
    },
    en: {
      title: 'A table has no such column',
      about:
        'What an imported table has no column for is no fault of each item: it is said once for the table, and rules that need it count as not judged.',
      brief: ({ table, items }, { label }) => `${table} has no column for ${inSentence(label)}; ${items} ${items === 1 ? 'item' : 'items'}`,
      should: (_, { label }) => `a column for ${inSentence(label)}`,
      mend: ({ table }, { label }) =>
        `Add a column for ${inSentence(label)} to ${table} and import it again, or write it in the items or their standard items.`,
      otherwise: ({ items }, { label }) =>
        `For ${items} ${items === 1 ? 'item' : 'items'} ${inSentence(label)} was not checked and does not stand in the guides.`,
      falsePositives: 'A column whose header was not recognised counts as lacking; say in santong.yaml under sources which column it is.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: [] },
});
