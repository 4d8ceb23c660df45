import type { Path } from '../../finding/path.ts';
import type { Hit } from '../../finding/rule.ts';
import { lawTitle } from '../../standard/laws.ts';
import { parseCitations } from '../../text/citation.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  law: string;
  /** 全文, where that stands in the place of the article. */
  whole?: string;
  /** Whether what is missing is the number of a document, which has no articles. */
  document: boolean;
}

/** A law named without the article that creates the matter, or a document without its number. */
export const basisArticleMissing = rule<Args>({
  scope: 'item',
  byEntry: ['basis'],
  id: 'basis/article-missing',
  group: 'basis',
  severity: 'warn',
  certainty: 'C',
  clauses: ['c0109-elements', 'licensing-30'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  check({ item }) {
    return ownMembers(item, 'basis').flatMap(({ member, path }) => {
      const { law = '', article = '', number = '', text = '' } = member;
      const hit = law === '' ? inText(text) : inFields(law, article, number, text);
      return hit ? [{ ...hit, path: [...path, ...hit.path] }] : [];
    });
  },
  words: {
    zh: {
      title: '依据没有写到条款',
      about: '设定依据要写到条，规范性文件要写文号，让人能够找到原文。“全文”不是条款。',
      brief: ({ law, whole, document }) =>
        whole ? `依据《${law}》的条款写成“${whole}”` : `依据《${law}》没有写${document ? '文号' : '条款号'}`,
      mark: ({ whole, document }) => (whole ? '没有指明哪一条' : document ? '没有文号' : '没有条款号'),
      should: ({ document }) => (document ? '文件的发文字号' : '设定本事项的条款号，如第二十四条'),
      mend: ({ document }) =>
        document ? '补写依据文号（number）。' : '补写条款号（article），必要时写到款、项；确实通篇规定本事项的，写设定的那一条。',
      otherwise: () => '申请人和监督机关不知道依据的是哪一条。',
      falsePositives: '已经照录条款内容的不报告；通知、意见等没有条款的文件，写了文号就可以。',
    },
    en: {
      title: 'A ground without its article',
      about: 'A ground names its article, a document its number, so that the wording can be found. 全文 (the whole text) is no article.',
      brief: ({ law, whole, document }) =>
        whole ? `gives “${whole}” as the article of 《${law}》` : `no ${document ? 'number' : 'article'} for 《${law}》`,
      mark: ({ whole, document }) => (whole ? 'does not say which article' : document ? 'no number' : 'no article'),
      should: ({ document }) => (document ? 'the number of the document' : 'the article that creates the matter'),
      mend: ({ document }) =>
        document ? 'Write the number of the document in number.' : 'Write the article in article, with paragraph and item where needed.',
      otherwise: () => 'Neither applicants nor those who supervise know which article is meant.',
      falsePositives: 'Where the wording itself stands there, nothing is reported; notices and the like need a number only.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nbasis: [{ law: 农药管理条例, article: 第二十四条 }]\n',
      'name: 残疾人补贴资格认定\nbasis: [{ law: 关于全面建立补贴制度的意见, number: 国发〔2015〕52号 }]\n',
      'name: 农药经营许可\nbasis: [{ text: 《农药管理条例》第二十四条 }]\n',
      'name: 农药经营许可\nbasis: [{ law: 农药管理条例, text: 国家实行农药经营许可制度，经营卫生用农药的除外。 }]\n',
    ],
    bad: [
      'name: 农药经营许可\nbasis: [{ law: 农药管理条例 }]\n',
      'name: 农药经营许可\nbasis: [{ law: 农药管理条例, article: 全文 }]\n',
      'name: 残疾人补贴资格认定\nbasis: [{ law: 关于全面建立补贴制度的意见 }]\n',
      'name: 农药经营许可\nbasis: [{ text: 《农药管理条例》（国务院令第677号）全文。 }]\n',
    ],
  },
});

const hasArticles = /(?:(?<![做算方])法|条例|规定|细则|规则)(?:（[^（）]*）)?$/;
const isDocument = /(?:通知|意见|批复|函|方案)(?:（[^（）]*）)?$/;
const place = /第\S{1,8}[条款项章]|\d+[.、．]/;
const numberOf = /[〔[(（]\d{4}[〕\])）]|令|号/;

function inFields(law: string, article: string, number: string, text: string): Hit<Args> | undefined {
  const whole = wholeIn(article);
  if (whole !== undefined) return { path: ['article'], words: whole, args: { law: lawTitle(law), whole, document: false } };
  return text === '' ? unplaced(lawTitle(law), law, ['law'], [law, article, number].join(' ')) : undefined;
}

function inText(text: string): Hit<Args> | undefined {
  const titles = text.trim().startsWith('《') ? parseCitations(text).filter(({ marked }) => marked) : [];
  const whole = wholeIn(text);
  // 全文 belongs to the last of several titles, all else is asked of the first
  const title = (whole === undefined ? titles[0] : titles.at(-1))?.title;
  if (title === undefined) return undefined;
  if (whole !== undefined) return { path: ['text'], words: whole, args: { law: lawTitle(title), whole, document: false } };
  // what quotes more than a title says enough to be found
  return text.length > title.length + 30 ? undefined : unplaced(lawTitle(title), title, ['text'], text);
}

function unplaced(law: string, words: string, path: Path, said: string): Hit<Args> | undefined {
  if (place.test(said)) return undefined;
  if (hasArticles.test(law)) return { path, words, args: { law, document: false } };
  return isDocument.test(law) && !numberOf.test(said) ? { path, words, args: { law, document: true } } : undefined;
}

function wholeIn(text: string): string | undefined {
  return /(?:全文|全篇|整部)(?=[。；;\s]*$)/.exec(text)?.[0];
}
