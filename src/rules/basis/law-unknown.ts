import { distance } from 'fastest-levenshtein';
import { knownTitles, lawNamed, registryDate } from '../../standard/laws.ts';
import { rule } from '../kinds.ts';
import { citedLaws } from './cited.ts';
import { checkedEn, checkedZh } from './words.ts';

interface Args {
  law: string;
  /** A title of the registry that is written almost so. */
  nearest?: string;
  registry: string;
}

/** A title that only a law or administrative regulation of the State can have, and that the registry does not know. */
export const basisLawUnknown = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'basis/law-unknown',
  group: 'basis',
  severity: 'info',
  certainty: 'C',
  clauses: ['licensing-30', 'practice-item-lists'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  registry: true,
  check({ item, catalog }) {
    const { pack } = catalog.standard;
    const registry = registryDate(pack);
    if (registry === undefined) return [];
    return citedLaws(item).flatMap(({ title, path, words }) => {
      if (!ofTheState.test(title) || ofOthers.test(title) || lawNamed(pack, title)) return [];
      const nearest = nearestOf(title, knownTitles(pack));
      return [{ path, words, args: { law: title, ...(nearest === undefined ? {} : { nearest }), registry } }];
    });
  },
  words: {
    zh: {
      title: '法律库里没有这个名称',
      about: '法律和行政法规的名称要写全、写对。名称像法律、行政法规而法律库里没有的，提示核对。',
      brief: ({ law }) => `法律库里没有《${law}》`,
      mark: ({ nearest }) => (nearest ? `相近的有《${nearest}》` : '法律库里没有'),
      should: ({ nearest }) => (nearest ? `公布的全称，相近的有《${nearest}》` : '公布的全称'),
      mend: ({ registry }) => `对照公布的文本核对名称。\n${checkedZh(registry)}以后公布的，不用改。`,
      otherwise: () => '名称不对，申请人查不到依据。',
      falsePositives: '部门规章、规范性文件、地方性法规、军队和党内法规不在法律库里，不报告；更名、新公布的法律可能误报，所以只供参考。',
    },
    en: {
      title: 'The registry has no law of that title',
      about:
        'Titles of laws and regulations are written in full and correctly. What looks like one and is not in the registry should be looked up.',
      brief: ({ law }) => `no 《${law}》 in the registry`,
      mark: ({ nearest }) => (nearest ? `there is 《${nearest}》` : 'not in the registry'),
      should: ({ nearest }) => `the full title as published${nearest ? `; there is 《${nearest}》` : ''}`,
      mend: ({ registry }) => `Compare with the text as published.\n${checkedEn(registry)} What was published later needs no change.`,
      otherwise: () => 'Under a wrong title nobody finds the ground.',
      falsePositives:
        'Department rules, documents, local, military and Party regulations are not in the registry and not reported; a new law may be, so this is only a note.',
    },
  },
  examples: {
    good: [
      'name: 食品经营许可\nbasis: [{ law: 食品安全法, article: 第三十五条 }]\n',
      'name: 食品经营许可\nbasis: [{ law: 食品经营许可和备案管理办法 }, { law: 棠岭省食品小作坊条例, article: 第三条 }]\n',
    ],
    bad: [
      'name: 临时占用全民健身设施批准\nbasis: [{ law: 全民健身法, article: 第三十条 }]\n',
      'name: 农药经营许可\nbasis: [{ text: 《农药经营管理条例》第二十四条 }]\n',
    ],
  },
});

const ofTheState = /(?:(?<![办方做算价说用疗])法|条例)$/;
/** Places, the Party and the armed forces make regulations of their own; 中国 heads titles of treaties and of the armed forces. */
const ofOthers = /省|自治|市|特区|县|州|旗|盟|区|兵团|党|军|中央|人民政协|中国|国际|公约|^原/;

/** Only a title that a slip of the pen could have turned into this one. */
function nearestOf(title: string, known: readonly string[]): string | undefined {
  const within = Math.min(2, Math.floor(title.length / 3));
  const near = known
    .filter((one) => Math.abs(one.length - title.length) <= within)
    .map((one) => ({ one, far: distance(one, title) }))
    .filter(({ far }) => far <= within)
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1));
  return near[0]?.one;
}
