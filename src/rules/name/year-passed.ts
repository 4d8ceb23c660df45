import { rule } from '../kinds.ts';

interface Args {
  words: string;
  year: number;
}

/** A name that holds for one year only, which is over: 购新补贴申请（2025年度）. */
export const nameYearPassed = rule<Args>({
  scope: 'item',
  id: 'name/year-passed',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists', 'anyang-12'],
  needs: ['name'],
  check({ item, catalog }) {
    if (item.value.state === '取消' || item.value.state === '暂停') return [];
    const name = item.document.value.name ?? '';
    const found = /(20\d{2})年度?(?=[）)“”"]|$)|(20\d{2})年度/.exec(name);
    const year = Number(found?.[1] ?? found?.[2] ?? 0);
    const past = Number(catalog.asOf.slice(0, 4)) - year;
    if (!found || past < 1) return [];
    // what is asked for over a year may be handed in during the next one, and what a year brought may be looked up for ever
    const severity = past === 1 || /(?:查询|检索|浏览|下载)$/.test(name) ? ('info' as const) : ('warn' as const);
    return [{ path: ['name'], words: found[0], severity, args: { words: found[0], year } }];
  },
  words: {
    zh: {
      title: '名称里的年度已经过去',
      about: '只办一个年度的事项，年度过去以后应当取消，或者换成新的年度。',
      brief: ({ words }) => `名称里写的是${words}`,
      mark: ({ year }) => `${year}年已经过去`,
      should: () => '现在还能办的年度，或者不写年度',
      mend: () => '不再办理的，事项状态（state）写“取消”，写明取消日期（cancelled）；继续办理的，改写年度；每年都办的，名称里不写年度。',
      otherwise: () => '申请人照着过期的指南准备材料，白跑一趟。',
      falsePositives:
        '年度刚过去一年的，可能还在补办，查询往年结果的，可能还要查，都只供参考；已经取消、暂停的，“2014年10月前参保”这样写在名称当中的年月，不报告。',
    },
    en: {
      title: 'The year in the name is over',
      about: 'What is handled for one year only is cancelled once that year is over, or renamed.',
      brief: ({ words }) => `the name says ${words}`,
      mark: ({ year }) => `${year} is over`,
      should: () => 'a year that can still be applied for, or no year',
      mend: () =>
        'Where it is over, write 取消 as state and the date as cancelled; else write the new year, or none where it comes every year.',
      otherwise: () => 'Applicants prepare documents after a guide that has expired.',
      falsePositives:
        'In the year after it is only a note, since some matters are settled then, and so is an enquiry about a past year; what is cancelled or paused, and months inside a name, are not reported.',
    },
  },
  examples: {
    good: [
      'name: 机关事业单位2014年10月前参保人员登记\n',
      'name: 家电购新补贴申请（2026年度）\n',
      'name: 家电购新补贴申请（2024年度）\nstate: 取消\n',
    ],
    bad: ['name: 家电购新补贴申请（2025年度）\n', 'name: 家电购新补贴申请（2023年度）\n', 'name: 2023年“棠州工匠”候选人查询\n'],
  },
});
