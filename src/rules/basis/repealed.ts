import { lawNamed, registryDate } from '../../standard/laws.ts';
import { rule } from '../kinds.ts';
import { citedLaws } from './cited.ts';
import { checkedEn, checkedZh, dayZh } from './words.ts';

interface Args {
  law: string;
  /** The day of the repeal, and what came in its place, with the clause that says so. */
  on?: string;
  by?: string;
  clause?: string;
  registry: string;
}

/** A ground that was repealed by the day of the check. */
export const basisRepealed = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'basis/repealed',
  group: 'basis',
  severity: 'error',
  certainty: 'V',
  clauses: ['civil-1260', 'market-entity-55', 'anyang-12'],
  kinds: ['item', 'entry', 'standard'],
  needs: [],
  reads: ['basis'],
  registry: true,
  check({ item, catalog }) {
    const { pack } = catalog.standard;
    const registry = registryDate(pack) ?? '';
    return citedLaws(item).flatMap(({ title, path, words, former, main }) => {
      const known = lawNamed(pack, title);
      const repealed = known?.repealed;
      if (repealed ? repealed.on > catalog.asOf : !known?.lapsed) return [];
      // a former law that is called so is history, not a mistake; and where only the source marks it, no day is certain
      const severity = repealed && main && !former ? ('error' as const) : ('warn' as const);
      return [{ path, words, severity, args: { law: title, ...repealed, registry } }];
    });
  },
  words: {
    zh: {
      title: '依据已经废止',
      about: '法律、行政法规废止以后，不能再作为设定或者办理事项的依据。按废止条款逐部核对，名称完全相同才报告。',
      brief: ({ law, on }) => `依据《${law}》${on ? `已于${dayZh(on)}废止` : '已经失效'}`,
      mark: ({ on }) => (on ? `${dayZh(on)}起废止` : '法律库标为失效'),
      should: ({ by, clause }) => (by ? `现行依据，如《${by}》${clause ? `（${clause}废止原依据）` : ''}` : '现行有效的依据'),
      mend: ({ by, registry }) =>
        `${by ? `改为《${by}》` : '查明现行依据，改为它'}的对应条款；事项已随原依据取消的，申请调整目录。\n${checkedZh(registry)}`,
      otherwise: ({ law }) => `按《${law}》作出的决定没有现行依据，申请复议、起诉时站不住。`,
      falsePositives:
        '写明“原《…》”或者“已废止”的，降为建议改正。名称须完全相同：契税暂行条例与契税法不是一部。法律库截止日期以后废止的，查不出来。',
    },
    en: {
      title: 'The ground has been repealed',
      about:
        'A law that was repealed can no longer be the ground of a matter. Each is held against the clause that repealed it, by its exact title.',
      brief: ({ law, on }) => `rests on 《${law}》, ${on ? `repealed on ${on}` : 'no longer in force'}`,
      mark: ({ on }) => (on ? `repealed from ${on}` : 'marked as no longer in force'),
      should: ({ by, clause }) =>
        by ? `what is in force, such as 《${by}》${clause ? ` (repealed by its ${clause})` : ''}` : 'what is in force',
      mend: ({ by, registry }) =>
        `Cite the article of ${by ? `《${by}》` : 'what is in force'} instead; where the matter fell with the old ground, ask for the directory to be changed.\n${checkedEn(registry)}`,
      otherwise: ({ law }) => `A decision under 《${law}》 has no ground in force and falls on review.`,
      falsePositives:
        'What the text itself calls former (原…, 已废止) is only to be improved. Titles must be the same. Repeals after the date of the registry are not known.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\nbasis: [{ law: 民法典, article: 第一千零四十九条 }]\n',
      'name: 契税申报\nbasis: [{ law: 契税法, article: 第十条 }]\n',
      'name: 医师执业注册\nbasis:\n  - law: 医师法\n    article: 第十三条\n    text: 本法自2022年3月1日起施行，《执业医师法》同时废止。\n',
    ],
    bad: [
      'name: 医师执业注册\nbasis: [{ law: 中华人民共和国执业医师法, article: 第十三条 }]\n',
      'name: 公司设立登记\nbasis: [{ text: 《中华人民共和国公司登记管理条例》（国务院令第666号）第二条 }]\n',
      'name: 收养登记\nbasis: [{ law: 民法典 }]\nmaterials: [{ name: 收养协议, basis: 收养法第十五条 }]\n',
      'name: 合同备案\nbasis: [{ law: 原《合同法》, article: 第十条 }]\n',
    ],
  },
});
