import { parsePhones, samePhones } from '../../text/phone.ts';
import { rule } from '../kinds.ts';

interface Args {
  /** The numbers that advice and complaints share, as they are written. */
  phones: string;
}

/** One line of an office for advice and for complaints about it; hotlines are one number on purpose. */
export const contactOneLine = rule<Args>({
  scope: 'item',
  id: 'contact/one-line',
  group: 'contact',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks', 'seed-hengdong'],
  needs: ['consult.phones', 'complain.phones'],
  check({ item }) {
    const [consult, complain] = [joined(item.value.consult?.phones), joined(item.value.complain?.phones)];
    // the line for complaints is mostly a hotline
    if (!samePhones(complain, consult, { hotlines: false })) return [];
    const phones = parsePhones(complain)
      .filter((phone) => !phone.hotline)
      .map((phone) => phone.raw.trim())
      .join('、');
    return [{ path: ['complain', 'phones'], args: { phones } }];
  },
  words: {
    zh: {
      title: '咨询电话和投诉电话是同一个',
      about: '投诉由办理的人自己接听，等于没有投诉渠道。12345等热线统一受理咨询和投诉，不在此列。',
      brief: ({ phones }) => `咨询、投诉都是${phones}`,
      mark: () => '与咨询电话相同',
      should: () => '另一个部门或者另一个岗位的电话，或者12345',
      mend: () => '投诉电话改为本单位监督机构的电话，没有的写12345。',
      otherwise: () => '申请人投诉时，接电话的就是被投诉的窗口。',
      falsePositives: '12345、12333、12393等热线不算；两边的热线去掉以后再比较。',
    },
    en: {
      title: 'One line for advice and complaints',
      about:
        'A complaint answered by those that it is about is no complaint. Hotlines such as 12345 take both on purpose and are left out.',
      brief: ({ phones }) => `advice and complaints are both ${phones}`,
      mark: () => 'the same as for advice',
      should: () => 'another office’s line, or 12345',
      mend: () => 'Write the line of the office that supervises, or 12345 where there is none.',
      otherwise: () => 'Who complains speaks to the window that the complaint is about.',
      falsePositives: 'Hotlines such as 12345, 12333 and 12393 do not count; they are taken away on both sides before comparing.',
    },
  },
  examples: {
    good: [
      'name: 城乡居民基本医疗保险参保登记\nconsult: { phones: ["12393"] }\ncomplain: { phones: ["12393"] }\n',
      'name: 医师执业注册\nconsult: { phones: [0460-5500231] }\ncomplain: { phones: [0460-5500232] }\n',
    ],
    bad: [
      'name: 医师执业注册\nconsult: { phones: [0460-5500231] }\ncomplain: { phones: [0460-5500231] }\n',
      'name: 医师执业注册\nconsult: { phones: ["12345", 0460-5500231] }\ncomplain: { phones: [（0460）5500231] }\n',
    ],
  },
});

function joined(phones: unknown): string {
  return Array.isArray(phones) ? phones.join('、') : typeof phones === 'string' ? phones : '';
}
