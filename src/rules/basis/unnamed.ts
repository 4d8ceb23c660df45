import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';
import { basisTexts } from './cited.ts';

interface Args {
  words: string;
}

/** A ground that names no law: 有关规定, 相关法律法规, 按规定. */
export const basisUnnamed = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'basis/unnamed',
  group: 'basis',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-30', 'business-44'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  check({ item }) {
    const { basis } = item.document.value;
    const main = (basis ?? []).map(({ law, text }, index) => ({
      text: law ?? text ?? '',
      path: ['basis', index, law === undefined ? 'text' : 'law'] as Path,
    }));
    return [...main, ...basisTexts(item).filter(({ path }) => path[0] !== 'basis')].flatMap(({ text, path }) => {
      const words = text.trim().replace(/[。；;]+$/, '');
      return namesNothing(words) ? [{ path, words, args: { words } }] : [];
    });
  },
  words: {
    zh: {
      title: '依据没有写明是哪一部',
      about: '依据要写明法律、法规、规章或者文件的名称和条款。“有关规定”“相关法律法规”等说法，等于没有依据。',
      brief: ({ words }) => `依据写的是“${words}”，没有写明是哪一部`,
      mark: () => '没有写明名称和条款',
      should: () => '名称和条款，如《农药管理条例》第二十四条',
      mend: () => '查明是哪一部的哪一条，写全称和条款号；查不到的，删去这项要求。',
      otherwise: () => '要求没有依据，申请人可以拒绝。',
      falsePositives: '有书名号、文号、条款号，或者写出具体名称的，不报告。',
    },
    en: {
      title: 'The ground names no law',
      about: 'A ground gives the title and the article of a law, regulation, rule or document. “Relevant provisions” is none.',
      brief: ({ words }) => `gives “${words}” as its ground, which names none`,
      mark: () => 'no title, no article',
      should: () => 'title and article, as in 《农药管理条例》第二十四条',
      mend: () => 'Find out which article of what it is and write both; where there is none, drop what is asked.',
      otherwise: () => 'What is asked has no ground, and applicants may refuse it.',
      falsePositives: 'With title marks, a document number, an article or a title of its own nothing is reported.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nbasis: [{ law: 农药管理条例, article: 第二十四条 }]\n',
      'name: 甲\nbasis: [{ law: 食品安全法, article: 第三十五条 }]\nmaterials: [{ name: 申请表, basis: 食品经营许可和备案管理办法第十二条 }]\n',
      'name: 甲\nbasis: [{ law: 网络招聘服务管理规定, article: 第九条 }]\n',
    ],
    bad: [
      'name: 甲\nbasis: [{ text: 国家有关规定 }]\n',
      'name: 甲\nbasis: [{ law: 食品安全法, article: 第三十五条 }]\nmaterials: [{ name: 分布示意图, basis: 省商务厅法规 }]\n',
      'name: 甲\nbasis: [{ law: 相关法律法规 }]\n',
    ],
  },
});

/** Short, without title marks, numbers and articles, and ending in a word for law as such. */
function namesNothing(text: string): boolean {
  if (text.length > 20 || /[《》〈〉\d〔〕]|第.{1,6}[条款项章]/.test(text)) return false;
  return /法规$|法律$|规章$|(?:有关|相关|国家|上级|现行|按照?|依据?)(?:的)?(?:政策|法律|法规|规章)*[、和]?(?:规定|政策|文件|要求|办法)$/.test(
    text,
  );
}
