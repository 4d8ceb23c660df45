import { foldWidth } from '../../text/fold.ts';
import { sign } from '../../text/signs.ts';
import { rule } from '../kinds.ts';
import { proseTexts, writtenSigns } from '../written-texts.ts';

interface Args {
  kind: 'control' | 'html' | 'double' | 'wide';
  words: string;
  count: number;
}

interface Kind {
  kind: Args['kind'];
  /** Without which the pattern is not met. */
  sign: number;
  pattern: RegExp;
  mend(found: string): string;
}

/** What a text takes along from a web page, a table or an input method; the worst first, since one is told for each text. */
const kinds: readonly Kind[] = [
  {
    kind: 'html',
    sign: sign.markup,
    pattern:
      /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|middot|#\d{2,5}|#x[0-9a-f]{2,4});|<\/?(?:p|br|div|span|font|strong|b|i|u|table|tr|td|a|img|li|ul|ol|h\d)(?:\s[^<>]*)?\/?>|\\[nrt](?![A-Za-z])/gi,
    mend: plain,
  },
  {
    kind: 'control',
    sign: sign.control,
    pattern: /(?:(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029])+/gu,
    mend: () => '',
  },
  {
    kind: 'double',
    sign: sign.doubled,
    pattern: /([，。；、：！？])\1+|[，、；][。；，、]|。[，、；]|；：/g,
    mend: (found) => (found.includes('。') ? '。' : (found[0] ?? '')),
  },
  { kind: 'wide', sign: sign.wide, pattern: /[Ａ-Ｚａ-ｚ０-９]+/g, mend: foldWidth },
];

/** Characters that no editor typed on purpose: control characters, remains of HTML, doubled punctuation, full-width letters and digits. */
export const wordingLeftovers = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'wording/leftovers',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists', 'practice-writing'],
  needs: [],
  check({ item, catalog }) {
    const signs = writtenSigns(item.document, catalog);
    if (!kinds.some((kind) => (signs & kind.sign) !== 0)) return [];
    return proseTexts(item.document, catalog).flatMap(({ path, text }) => {
      const found = kinds
        .map(({ kind, pattern }) => ({ kind, matches: text.match(pattern) ?? [] }))
        .find(({ matches }) => matches.length > 0);
      if (!found) return [];
      const words = found.matches[0] ?? '';
      const value = kinds.reduce((left, { pattern, mend }) => left.replace(pattern, mend), text);
      const args = { kind: found.kind, words, count: found.matches.length };
      // how something is spelt is worth a note; what a reader stumbles over is more
      return [{ path, args, words, fix: { value, safe: true }, ...(found.kind === 'wide' ? { severity: 'info' as const } : {}) }];
    });
  },
  words: {
    zh: {
      title: '有多余的字符',
      about: '从网页、表格里复制的文字，常带出看不见的控制字符、网页代码、重复的标点和全角的字母数字。',
      brief: ({ kind, words, count }, { label }) => `${label}有${told.zh(kind, words)}${count > 1 ? `等${count}处` : ''}`,
      mark: ({ kind }) => (kind === 'wide' ? '应为半角' : kind === 'double' ? '标点重复' : '应当去掉'),
      should: ({ kind }) => (kind === 'wide' ? '半角的字母和数字' : kind === 'double' ? '一个标点' : '没有这些字符'),
      mend: () => '可以自动改正；改后看一遍断行和标点。',
      otherwise: ({ kind }) => (kind === 'html' ? '申请人在页面上看到网页代码。' : '查找、比对时对不上，页面上可能显示成方块。'),
      falsePositives: '省略号、破折号不算重复；编码、电话、网址由各自的规则检查；网址里的“&”不报告。',
    },
    en: {
      title: 'Characters that do not belong',
      about:
        'Text copied from pages and tables takes along invisible control characters, remains of HTML, doubled punctuation and full-width letters and digits.',
      brief: ({ kind, words, count }, { label }) => `${label} holds ${told.en(kind, words)}${count > 1 ? ` and ${count - 1} more` : ''}`,
      mark: ({ kind }) => (kind === 'wide' ? 'half-width belongs here' : kind === 'double' ? 'doubled' : 'does not belong'),
      should: ({ kind }) => (kind === 'wide' ? 'ordinary letters and digits' : kind === 'double' ? 'one mark' : 'none of these characters'),
      mend: () => 'This can be done automatically; look at line breaks and punctuation afterwards.',
      otherwise: ({ kind }) =>
        kind === 'html' ? 'Applicants read pieces of HTML.' : 'Searching and matching fail, and pages may show boxes.',
      falsePositives: 'Ellipses and dashes are not doubled; codes, telephones and addresses have rules of their own.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nnotes: [许可证有效期为5年……请在届满90日前申请——逾期按新办处理。]\n',
      'name: 农药经营许可\nonline: { url: "https://zw.hechuan.example/a?b=1&lt=2" }\n',
    ],
    bad: [
      'name: 农药经营许可\nnotes: ["请携带&nbsp;身份证"]\n',
      'name: 农药经营许可\nflow: "<p>受理</p>"\n',
      'name: 农药经营许可\nnotes: ["请携带\\u200b居民身份证"]\n',
      'name: 农药经营许可\nnotes: [请携带居民身份证。。]\n',
      'name: 农药经营许可\nnotes: [请用Ａ４纸打印。]\n',
    ],
  },
});

const told = {
  zh: (kind: Args['kind'], words: string): string =>
    ({ control: '看不见的控制字符', html: `网页代码“${words}”`, double: `重复的标点“${words}”`, wide: `全角的“${words}”` })[kind],
  en: (kind: Args['kind'], words: string): string =>
    ({
      control: 'an invisible control character',
      html: `HTML “${words}”`,
      double: `doubled punctuation “${words}”`,
      wide: `full-width “${words}”`,
    })[kind],
};

/** The sign that an entity stands for; a tag that ends a line ends it. */
function plain(found: string): string {
  const entities: Record<string, string> = {
    '&nbsp;': ' ',
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&quot;': '"',
    '&ldquo;': '“',
    '&rdquo;': '”',
    '&mdash;': '—',
    '&middot;': '·',
  };
  const known = entities[found.toLowerCase()];
  if (known !== undefined) return known;
  const number = /^&#(x?)([0-9a-f]+);$/i.exec(found);
  if (number) return String.fromCodePoint(Number.parseInt(number[2] ?? '20', number[1] ? 16 : 10));
  return /^<br|^<\/(?:p|div|li|tr|h\d)|^\\[nr]/i.test(found) ? '\n' : '';
}
