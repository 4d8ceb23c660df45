import type { CatalogDocument } from '../../catalog/document.ts';
import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';
import { emptyTexts } from '../written-texts.ts';

interface Args {
  /** What stands there: nothing, `null` or `~`. */
  stands: string;
}

/** A field that is named and left empty: it neither says anything nor inherits anything. */
export const yamlNullValue = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'yaml/null-value',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: [],
  needs: [],
  check({ item: { document }, catalog }) {
    return emptyTexts(document, catalog).flatMap(({ path, text: stands }) =>
      isLeftEmpty(document, path, stands) ? [{ path, args: { stands }, key: true, fix: { remove: true, safe: false } as const }] : [],
    );
  },
  words: {
    zh: {
      title: '要素没有写值',
      about: '写了要素名称就要写值。空着或者写null的，既没有内容，也不会沿用标准事项的内容。',
      brief: ({ stands }, { label }) => (stands === '' ? `${label}空着` : `${label}写成“${stands}”`),
      mark: ({ stands }) => (stands === '' ? '这里没有写值' : '这不是内容'),
      should: () => '写明内容，或者整行不写',
      mend: (_, { label }) => `补写${label}；由标准事项决定或者本来没有的，删去这一行。`,
      otherwise: (_, { label }) => `${label}在办事指南上是空白。`,
      falsePositives: '确实要写“null”这几个字母的，加上引号。',
    },
    en: {
      title: 'An element without a value',
      about: 'An element that is named has a value. Left empty or written null it says nothing and inherits nothing.',
      brief: ({ stands }, { label }) => (stands === '' ? `${label} is left empty` : `${label} says “${stands}”`),
      mark: ({ stands }) => (stands === '' ? 'no value here' : 'this is no content'),
      should: () => 'a value, or no line at all',
      mend: (_, { label }) => `Write ${label}; where the standard item decides it, or there is nothing to say, delete the line.`,
      otherwise: (_, { label }) => `${label} is blank in the guide.`,
      falsePositives: 'Where the letters null are really meant, put them in quotes.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ncontent: "null"\n'],
    bad: ['name: 工伤认定\ntype:\n', 'name: 工伤认定\nlimit: { promised: null }\n', 'name: 工伤认定\nconditions: [~]\n'],
  },
});

/** Whether nothing is said at a place: an empty text, or an unquoted `null` or `~`. */
export function isLeftEmpty(document: CatalogDocument, path: Path, text: unknown): boolean {
  return text === '' || ((text === 'null' || text === '~') && document.isPlain(path));
}
