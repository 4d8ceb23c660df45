import { rule } from '../kinds.ts';

interface Args {
  stands: string;
}

/** From then on departments are reviewed by governments (行政复议法 as revised in 2023). */
const since = '2024-01-01';

/** Review by the department above, which has been a government's since 2024. */
export const remediesReviewAuthority = rule<Args>({
  scope: 'item',
  id: 'remedies/review-authority',
  group: 'basis',
  severity: 'warn',
  certainty: 'V',
  clauses: ['review-24', 'review-27', 'review-28'],
  needs: ['remedies.review.agency', 'agency.name'],
  check({ item, catalog }) {
    const stands = item.value.remedies?.review?.agency ?? '';
    const body = item.value.agency?.name ?? '';
    if (catalog.asOf < since || exempt.test(body) || !ofPlace.test(body) || /^(?:国家|国务院)/.test(body)) return [];
    const words = above.exec(stands)?.[0] ?? (department.test(stands) && !/政府/.test(stands) ? stands : undefined);
    return words === undefined ? [] : [{ path: ['remedies', 'review', 'agency'], words, args: { stands } }];
  },
  words: {
    zh: {
      title: '复议机关写成上级部门',
      about: '2024年1月1日起，对县级以上地方政府部门、乡镇政府的行为不服的，向人民政府申请复议，不再向上一级主管部门申请。',
      brief: ({ stands }) => `复议机关写的是“${stands}”`,
      mark: () => '应当是人民政府',
      should: () => '本级人民政府；对乡镇政府不服的，是县级人民政府',
      mend: () => '改为本级人民政府的全称，同时核对复议地址、电话。',
      otherwise: () => '申请人找错机关，可能误了60日的期限。',
      falsePositives: '海关、金融、外汇、税务、国家安全等垂直领导的机关，司法行政部门，不报告；只写人民政府的不报告。',
    },
    en: {
      title: 'Review by the department above',
      about:
        'Since 1 January 2024 acts of local departments and townships are reviewed by people’s governments, no longer by the department above.',
      brief: ({ stands }) => `names “${stands}” as review authority`,
      mark: () => 'should be a people’s government',
      should: () => 'the people’s government of the place; for a township, the county’s',
      mend: () => 'Write the government’s full name, and check address and telephone.',
      otherwise: () => 'Applicants go to the wrong authority and may miss the sixty days.',
      falsePositives:
        'Customs, finance, foreign exchange, tax, state security and the like, and judicial administrations, are not reported.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nagency: { name: 禾川县农业农村局 }\nremedies: { review: { agency: 禾川县人民政府 } }\n',
      'name: 车辆购置税申报\nagency: { name: 禾川县税务局 }\nremedies: { review: { agency: 国家税务总局棠州市税务局 } }\n',
      'name: 律师执业许可\nagency: { name: 禾川县司法局 }\nremedies: { review: { agency: 棠州市司法局 } }\n',
    ],
    bad: [
      'name: 农药经营许可\nagency: { name: 汀溪县农业农村局 }\nremedies: { review: { agency: 汀溪县人民政府或者上一级主管部门 } }\n',
      'name: 出生登记\nagency: { name: 汀溪县公安局 }\nremedies: { review: { agency: 棠州市公安局 } }\n',
    ],
  },
});

const above = /上一?级(?:行政)?(?:主管|业务主管)?(?:部门|机关)/;
const department = /(?:局|厅|委员会|委)$/;
const ofPlace = /(?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道).*(?:局|厅|委员会|委|办公室|中心|所|政府|办事处)$/;
/** Led from above, or named by the law itself; a court or a company is reviewed by nobody here. */
const exempt = /海关|税务|银行|金融|证券|保险监督|外汇|国家安全|国安|司法|烟草|邮政|气象|海事|地震|铁路|民航|民用航空|矿山安全|能源|公司/;
