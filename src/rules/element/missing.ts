import type { Language, Said } from '../../finding/language.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';

interface Args {
  field: string;
  /** A the law's minimum, B what an applicant needs to come, C what helps. */
  tier: string;
  clauses: readonly string[];
}

/** What is written where there is nothing to say: an element left empty looks forgotten. */
const none: Readonly<Record<string, Said<string>>> = {
  'limit.statutory': {
    zh: '法律没有规定期限的，写“无法定期限”，不要空着。',
    en: 'Where the law sets no limit, write 无法定期限 and do not leave it empty.',
  },
  'limit.promised': {
    zh: '当场办的，写“当场办结”，不要空着。',
    en: 'Where it is done on the spot, write 当场办结 and do not leave it empty.',
  },
  conditions: {
    zh: '人人可以申请的，写明服务对象和范围，例如“户籍在本县的居民”，不要空着。',
    en: 'Where anybody may apply, write who is served and where, and do not leave it empty.',
  },
  materials: {
    zh: '确实不需要材料的，写“materials: []”，办事指南上就写“不需要提交材料”，不要空着。',
    en: 'Where no document is needed, write “materials: []” and do not leave it empty.',
  },
};

function withNone(field: string, language: Language): string {
  const said = none[field];
  return said ? `\n${said[language]}` : '';
}

/** An element that the pack requires and that neither the item nor its standard item has. */
export const elementMissing = rule<Args>({
  scope: 'engine',
  id: 'element/missing',
  group: 'element',
  severity: 'error',
  certainty: 'V',
  clauses: ['c0109-elements', 'licensing-30'],
  needs: [],
  words: {
    zh: {
      title: '缺少要素',
      about: '事项应当具备的要素，按标准包的要求逐项核对；标准事项已经写明的，本事项不用再写。',
      brief: (_, { label }) => `缺少${label}`,
      mark: (_, { label }) => `缺少${label}`,
      should: (_, { label }) => `写明${label}`,
      mend: ({ field }, { label }) =>
        `补写${label}（${field}）。省里有标准事项的，写上“inherits”即可沿用，不必重复。${withNone(field, 'zh')}`,
      otherwise: ({ tier }, { label }) =>
        ({
          A: `${label}是法律、标准要求公开的内容，缺少的，办事指南不完整。`,
          B: `申请人到现场前看不到${label}。`,
        })[tier] ?? `申请人看不到${label}，要多问一次。`,
      falsePositives: '来源表没有这一列的，不逐项报告，只对整张表提示一次，并计入无法判断。',
    },
    en: {
      title: 'An element is missing',
      about: 'What an item must have is held against the pack, element by element; what its standard item says need not be said again.',
      brief: (_, { label }) => `lacks ${inSentence(label)}`,
      mark: (_, { label }) => `no ${inSentence(label)}`,
      should: (_, { label }) => `${inSentence(label)}, stated here or in the standard item`,
      mend: ({ field }, { label }) =>
        `Write ${inSentence(label)} (${field}). Where the province has a standard item, name it under “inherits” and take it from there.${withNone(field, 'en')}`,
      otherwise: ({ tier }, { label }) =>
        ({
          A: `Law or standard asks to publish ${inSentence(label)}; without it the guide is incomplete.`,
          B: `Applicants do not see ${inSentence(label)} before they come.`,
        })[tier] ?? `Applicants do not see ${inSentence(label)} and have to ask.`,
      falsePositives: 'Where the source table never had the column, it is said once for the table and counted as not judged.',
    },
  },
  examples: {
    good: [
      'kind: entry\nname: 工伤认定\ncode: "000714923000"\ntype: 行政确认\nbasis:\n  - { law: 工伤保险条例, article: 第二十条 }\nlevels: [县级]\n',
    ],
    bad: ['name: 工伤认定\ntype: 行政确认\n', 'name: 食品经营许可\nmaterials:\n  - { type: 原件 }\n'],
  },
});
