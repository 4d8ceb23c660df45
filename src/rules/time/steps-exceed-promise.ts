import { compareLimits, formatLimit, type Limit, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';

interface Args {
  sum: string;
  promised: string;
  /** The summands, as `1＋5＋2`. */
  parts: string;
}

/** Steps that together take longer than the promise; what does not count towards it is left out. */
export const timeStepsExceedPromise = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'time/steps-exceed-promise',
  group: 'time',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks', 'licensing-45'],
  needs: ['limit.promised', 'steps'],
  check({ item }) {
    const { steps = [], specialProcedures = [], limit } = item.value;
    const licence = item.facts.licence ?? false;
    const promised = parseLimit(limit?.promised ?? '');
    if (promised.kind !== 'days') return [];
    const special = specialProcedures.map((procedure) => procedure.name);
    const counted = steps.filter(
      (step) =>
        step.counted === true ||
        (step.counted !== false && step.special !== true && !special.includes(step.name) && !later.test(step.name ?? '')),
    );
    const spoken = counted.map((step) => parseLimit(step.limit ?? '')).flatMap((one) => (one.kind === 'days' ? [one] : []));
    const unit = spoken[0]?.unit;
    // steps in several units have no sum
    if (!unit || spoken.length < 2 || spoken.some((one) => one.unit !== unit)) return [];
    const sum: Limit = { kind: 'days', unit, amount: spoken.reduce((total, one) => total + one.amount, 0) };
    if (compareLimits(sum, promised, { licence }) !== 'longer') return [];
    const args = { sum: formatLimit(sum, 'zh'), promised: formatLimit(promised, 'zh'), parts: spoken.map((one) => one.amount).join('＋') };
    // where the steps are the standard's, the promise is what the item itself decides
    return [{ path: item.origin(['steps']).inherited ? ['limit', 'promised'] : ['steps'], args }];
  },
  words: {
    zh: {
      title: '各环节时限之和超过承诺办结时限',
      about: '计入承诺时限的各环节一个接一个办理，时限之和不应超过承诺办结时限。特别程序、注明不计入的环节和送达不加进来。',
      brief: ({ sum, promised }) => `各环节合计${sum}，承诺${promised}`,
      mark: ({ parts }) => `各环节合计${parts}`,
      should: ({ promised }) => `各环节合计不超过${promised}`,
      mend: ({ promised }) =>
        `核对每个环节实际用时，合计压到${promised}以内；同时进行的环节只计较长的一个，不计入承诺时限的在该环节写“counted: 否”。`,
      otherwise: () => '按环节时限办理，到期办不结。',
      falsePositives: '单位不同的不相加；同时进行的环节santong看不出来，请在其中一个写counted: 否，并说明与哪个环节同时进行。',
    },
    en: {
      title: 'The steps together take longer than the promise',
      about:
        'Steps that count towards the promise follow one another, so their limits add up to at most the promise. Special procedures, steps that do not count and delivery are left out.',
      brief: ({ sum, promised }) => `the steps add up to ${sum}, the promise is ${promised}`,
      mark: ({ parts }) => `the steps add up: ${parts}`,
      should: ({ promised }) => `at most ${promised} in all`,
      mend: ({ promised }) =>
        `Shorten the steps to ${promised} in all. Of steps at the same time only the longer counts; write counted: 否 at a step that does not.`,
      otherwise: () => 'Every step can keep its limit and the promise still be broken.',
      falsePositives: 'Limits in several units are not added; steps at the same time cannot be told: write counted: 否 at one of them.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nlimit: { promised: 10个工作日 }\nsteps:\n  - { name: 受理, limit: 1个工作日 }\n  - { name: 审查, limit: 6个工作日 }\n  - { name: 决定, limit: 3个工作日 }\n  - { name: 送达, limit: 2个工作日, counted: 否 }\n',
      'name: 取水许可\nlimit: { promised: 15个工作日 }\nspecialProcedures:\n  - { name: 听证, limit: 20个工作日, counted: 否 }\nsteps:\n  - { name: 受理, limit: 5个工作日 }\n  - { name: 听证, limit: 20个工作日 }\n  - { name: 决定, limit: 10个工作日 }\n',
    ],
    bad: [
      'name: 临时占用城市道路审批\nlimit: { promised: 5个工作日 }\nsteps:\n  - { name: 受理, limit: 1个工作日 }\n  - { name: 审查, limit: 5个工作日 }\n  - { name: 决定, limit: 2个工作日 }\n',
    ],
  },
});

/** The decision ends the limit (行政许可法第四十四条): what comes after it counts only where the item says so. */
const later = /送达|领取|取证|寄|归档|公开|公布/;
