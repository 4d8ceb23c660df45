import { lawNamed, registryDate } from '../../standard/laws.ts';
import { rule } from '../kinds.ts';
import { citedLaws } from './cited.ts';
import { checkedEn, checkedZh, dayZh } from './words.ts';

interface Args {
  law: string;
  /** The year that is written behind the title. */
  version: number;
  /** When the newest version was passed. */
  date: string;
  registry: string;
}

/** A law cited in a version that has been replaced: 《安全生产法》（2014年修正）. */
export const basisVersionSuperseded = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'basis/version-superseded',
  group: 'basis',
  severity: 'warn',
  certainty: 'C',
  clauses: ['anyang-12'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  registry: true,
  check({ item, catalog }) {
    const registry = registryDate(catalog.standard.pack) ?? '';
    return citedLaws(item).flatMap(({ title, path, words, version, former }) => {
      const date = lawNamed(catalog.standard.pack, title)?.date;
      if (version === undefined || date === undefined || former || version >= Number(date.slice(0, 4))) return [];
      // the registry knows when a version was passed, not when it takes effect: within a year it always has so far
      return inForce(date, catalog.asOf) ? [{ path, words, args: { law: title, version, date, registry } }] : [];
    });
  },
  words: {
    zh: {
      title: '依据是旧版本',
      about: '法律修正、修订以后条款会变。写明版本年份的，应当是现行版本。',
      brief: ({ law, version, date }) => `《${law}》引的是${version}年版本，${dayZh(date)}已有新版本`,
      mark: ({ date }) => `${dayZh(date)}已有新版本`,
      should: ({ date }) => `${dayZh(date)}通过的现行版本和对应条款`,
      mend: ({ law, registry }) => `对照《${law}》现行文本改正年份、条款号和条款内容。\n${checkedZh(registry)}`,
      otherwise: () => '条款号、时限、条件可能已经变化，办事指南仍是旧的。',
      falsePositives: '没有写版本年份的不报告；公布令的年份不是版本，不报告；新版本通过不满一年的不报告。',
    },
    en: {
      title: 'The ground is an old version',
      about: 'Articles change when a law is revised. Where the year of a version is written, it should be the one in force.',
      brief: ({ law, version, date }) => `cites 《${law}》 as of ${version}; a newer version was passed on ${date}`,
      mark: ({ date }) => `a newer version of ${date}`,
      should: ({ date }) => `the version passed on ${date} and its article`,
      mend: ({ law, registry }) => `Correct year, article and wording after the text of 《${law}》 in force.\n${checkedEn(registry)}`,
      otherwise: () => 'Article, limits or conditions may have changed, and the guide has not.',
      falsePositives:
        'Without the year of a version nothing is reported; the year of a decree is no version; nor is anything reported within a year after a new version was passed.',
    },
  },
  examples: {
    good: [
      'name: 食品经营许可\nbasis: [{ law: 食品安全法（2021年修正）, article: 第三十五条 }]\n',
      'name: 广播电视节目许可\nbasis: [{ law: 广播电视管理条例, number: 1997年国务院令第228号, article: 第三十五条 }]\n',
    ],
    bad: [
      'name: 食品经营许可\nbasis: [{ text: 《中华人民共和国食品安全法》（2015年修订）第三十五条 }]\n',
      'name: 安全生产许可\nbasis: [{ law: 安全生产法（2014年修正）, article: 第二十条 }]\n',
    ],
  },
});

function inForce(passed: string, asOf: string): boolean {
  return `${Number(passed.slice(0, 4)) + 1}${passed.slice(4)}` <= asOf;
}
