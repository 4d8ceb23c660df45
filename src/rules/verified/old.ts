import { rule } from '../kinds.ts';

interface Args {
  on: string;
  asOf: string;
  months: number;
  /** How many whole months have passed; negative where the check lies ahead. */
  passed: number;
}

/** An item whose last check lies longer back than the catalog allows, or ahead of the day of this check. */
export const verifiedOld = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'verified/old',
  group: 'rest',
  severity: 'info',
  certainty: 'V',
  clauses: ['seed-hengdong', 'seed-shaoxing'],
  needs: ['verified.on'],
  params: { months: '12' },
  check({ item, catalog, param }) {
    const on = item.value.verified?.on ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || item.value.state === '取消') return [];
    const months = Number(param('months'));
    const passed = monthsBetween(on, catalog.asOf);
    if (on <= catalog.asOf && passed < months) return [];
    return [{ path: ['verified', 'on'], args: { on, asOf: catalog.asOf, months, passed: on > catalog.asOf ? -1 : passed } }];
  },
  words: {
    zh: {
      title: '很久没有核对',
      about: '事项内容要动态调整。每一项记着最近一次核对的日期，超过规定的月数没有核对的，在这里提示。',
      brief: ({ on, passed }) => (passed < 0 ? `核对日期${on}还没有到` : `上次核对是${on}，已过${passed}个月`),
      mark: ({ passed }) => (passed < 0 ? '还没有到的日期' : `已过${passed}个月`),
      should: ({ months }) => `${months}个月以内核对过`,
      mend: ({ passed }) =>
        passed < 0 ? '改为实际核对的日期。' : '逐项核对依据、条件、材料、时限、电话和地点，更正以后把核对日期改为当天。',
      otherwise: () => '依据修改、窗口搬迁以后，群众看到的还是旧内容。',
      falsePositives: '按核对日期推算，月数可以在设置里改；没有写核对日期的不报告；已经取消的不报告。',
    },
    en: {
      title: 'Not checked for a long time',
      about:
        'Items are kept current. Each holds the day of its last check; where that lies further back than the months allowed, this says so.',
      brief: ({ on, passed }) => (passed < 0 ? `the check of ${on} lies ahead` : `last checked on ${on}, ${passed} months ago`),
      mark: ({ passed }) => (passed < 0 ? 'a day to come' : `${passed} months ago`),
      should: ({ months }) => `checked within ${months} months`,
      mend: ({ passed }) =>
        passed < 0
          ? 'Write the day on which it was really checked.'
          : 'Check basis, conditions, documents, limits, telephones and places one by one, then write today’s date.',
      otherwise: () => 'Laws change and windows move, and people still read the old text.',
      falsePositives: 'The number of months is a setting; items without a date, and cancelled ones, are not reported.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nverified: { on: 2026-01-10, by: 禾川县农业农村局 }\n',
      'name: 农药经营许可\nstate: 取消\nverified: { on: 2019-01-10 }\n',
    ],
    bad: ['name: 农药经营许可\nverified: { on: 2024-12-31 }\n', 'name: 农药经营许可\nverified: { on: 2027-01-01 }\n'],
  },
});

/** Whole months from one day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
