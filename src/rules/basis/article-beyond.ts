import { lawNamed, registryDate } from '../../standard/laws.ts';
import { rule } from '../kinds.ts';
import { citedLaws } from './cited.ts';
import { checkedEn, checkedZh } from './words.ts';

interface Args {
  law: string;
  /** As it is written: 第二百条. */
  place: string;
  articles: number;
  registry: string;
}

/** An article that the law does not have, in any version that the registry knows. */
export const basisArticleBeyond = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'basis/article-beyond',
  group: 'basis',
  severity: 'warn',
  certainty: 'C',
  clauses: ['licensing-30'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  registry: true,
  check({ item, catalog }) {
    const registry = registryDate(catalog.standard.pack) ?? '';
    return citedLaws(item).flatMap(({ title, article, place }) => {
      const articles = lawNamed(catalog.standard.pack, title)?.articles;
      if (articles === undefined || article === undefined || !place || article <= articles) return [];
      return [{ path: place.path, words: place.words, args: { law: title, place: place.words, articles, registry } }];
    });
  },
  words: {
    zh: {
      title: '依据没有这一条',
      about: '引用的条数超过这部法律、行政法规的总条数，多半是抄错，或者引的是另一部。',
      brief: ({ law, place, articles }) => `《${law}》共${articles}条，没有${place}`,
      mark: ({ articles }) => `全文只有${articles}条`,
      should: ({ law }) => `《${law}》里规定本事项的条款`,
      mend: ({ law, registry }) =>
        `对照《${law}》原文改正条款号；引的是另一部的，改正名称。\n${checkedZh(registry)}以后修订的，以现行文本为准。`,
      otherwise: () => '申请人和监督机关找不到依据的原文。',
      falsePositives: '各个版本里条数最多的也不够，才报告；条数没有把握的法律、法律库截止日期以后已知修订的法律，不报告。',
    },
    en: {
      title: 'The law has no such article',
      about: 'An article beyond the last one of the law was copied wrongly, or belongs to another law.',
      brief: ({ law, place, articles }) => `《${law}》 has ${articles} articles, and no ${place}`,
      mark: ({ articles }) => `there are ${articles} articles`,
      should: ({ law }) => `the article of 《${law}》 on this matter`,
      mend: ({ law, registry }) =>
        `Correct the article after the text of 《${law}》, or the title where another law is meant.\n${checkedEn(registry)} Where it was revised later, its text in force decides.`,
      otherwise: () => 'Neither applicants nor those who supervise can find the wording.',
      falsePositives:
        'Reported only where no version had so many articles; laws whose number of articles is not sure, or which are known to have been revised since, are left out.',
    },
  },
  examples: {
    good: [
      'name: 食品经营许可\nbasis: [{ law: 食品安全法, article: 第三十五条 }]\n',
      'name: 结婚登记\nbasis: [{ law: 民法典, article: 第一千零四十九条 }]\n',
      'name: 结婚登记\nbasis: [{ law: 婚姻登记条例, article: 第四十八条 }]\n',
    ],
    bad: [
      'name: 农药经营许可\nbasis: [{ law: 农药管理条例, article: 第二百一十四条 }]\n',
      'name: 食品经营许可\nbasis: [{ text: 《中华人民共和国行政许可法》第一百二十二条 }]\n',
    ],
  },
});
