import { compareLimits, formatLimit, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';
import { spansIn, statedLimits } from './stated-limits.ts';

interface Args {
  which: 'promised' | 'statutory';
  /** The limit in its own field. */
  limit: string;
  /** The limit that the note gives. */
  noted: string;
}

/** The note beside a limit that gives another number: 24个工作日, and in the note 1个工作日. */
export const timeNoteContradicts = rule<Args>({
  scope: 'item',
  id: 'time/note-contradicts',
  group: 'time',
  severity: 'error',
  certainty: 'V',
  clauses: ['licensing-30', 'online-6', 'practice-item-lists'],
  needs: ['limit'],
  check({ item }) {
    const { limit = {} } = item.value;
    const licence = item.facts.licence ?? false;
    return (['promised', 'statutory'] as const).flatMap((which) => {
      const note = limit[`${which}Note`] ?? '';
      const own = parseLimit(limit[which] ?? '');
      const field = `${which}Note`;
      // inherited beside inherited is told of the standard item
      if (note === '' || own.kind !== 'days' || (item.origin(['limit', which]).inherited && item.origin(['limit', field]).inherited))
        return [];
      const other = (text: string): boolean => ['shorter', 'longer'].includes(compareLimits(parseLimit(text), own, { licence }));
      const args = (noted: string): Args => ({ which, limit: formatLimit(own, 'zh'), noted });
      const whole = parseLimit(note);
      if (whole.kind === 'days') return other(note) ? [{ path: ['limit', field], args: args(formatLimit(whole, 'zh')) }] : [];
      // a note that also names the limit itself tells its parts or its cases
      const spans = spansIn(note);
      const sum = spans.reduce((total, span) => total + (span.kind === 'days' ? span.amount : 0), 0);
      if (sum === own.amount || spans.some((span) => compareLimits(span, own, { licence }) === 'equal')) return [];
      const stated = statedLimits(note, item.name).find((one) => (one.of ?? which) === which && other(one.text));
      return stated ? [{ path: ['limit', field], args: args(stated.text), words: stated.words, severity: 'warn' as const }] : [];
    });
  },
  words: {
    zh: {
      title: '时限与说明里的数字不一致',
      about: '办结时限写一个数，说明里又写另一个数，申请人不知道以哪个为准。说明全文就是一个时限的，必须改正；说明里另有文字的，建议改正。',
      brief: ({ which, limit, noted }) => `${label(which)}${limit}，说明里是${noted}`,
      mark: ({ which, limit }) => `${label(which)}时限是${limit}`,
      should: ({ limit }) => `${limit}，或者只写时限从哪天起算、哪些时间不计入`,
      mend: ({ which, limit, noted }) =>
        `核对实际执行的${label(which)}时限：是${limit}的，改正或者删去说明里的${noted}；是${noted}的，改正${label(which)}办结时限。`,
      otherwise: ({ limit, noted }) => `有人按${noted}来催办，有人按${limit}等候，窗口无法答复。`,
      falsePositives:
        '说明里另外写到与时限相同的数、各段之和等于时限的，以及说明分段、分情形、特别程序、补正、送达时间的，不报告；不能断定长短的不报告。',
    },
    en: {
      title: 'A limit and its note give different numbers',
      about:
        'Where the limit says one number and the note beside it another, nobody can tell which holds. A note that is nothing but a limit must be corrected; a number within other words is advice.',
      brief: ({ which, limit, noted }) => `${which} limit ${limit}, and the note says ${noted}`,
      mark: ({ which, limit }) => `the ${which} limit is ${limit}`,
      should: ({ limit }) => `${limit}, or only when the time begins and what does not count`,
      mend: ({ which, limit, noted }) =>
        `See which limit is really kept: where it is ${limit}, correct or delete ${noted} in the note, else correct the ${which} limit.`,
      otherwise: ({ limit, noted }) => `Some applicants count on ${noted}, others wait ${limit}.`,
      falsePositives:
        'A note that also names the limit, or parts that add up to it, and what is said of parts, cases, special procedures, supplements or delivery is not reported, nor what cannot be compared for certain.',
    },
  },
  examples: {
    good: [
      'name: 工伤认定\nlimit: { promised: 30日, promisedNote: 自受理之日起计算，送达证件的时间不计算在内。 }\n',
      'name: 工伤认定\nlimit: { statutory: 60日, statutoryNote: 自受理之日起60日内作出决定，事实清楚的15日内作出决定。 }\n',
      'name: 律师执业许可\nlimit: { statutory: 30日, statutoryNote: 自受理之日起20日内审查完毕，自收到材料之日起10日内作出决定。 }\n',
    ],
    bad: [
      'name: 全民健身设施拆迁批准\nlimit: { promised: 24个工作日, promisedNote: 1个工作日 }\n',
      'name: 工伤认定\nlimit: { statutory: 60日, statutoryNote: 自受理之日起三十日内作出决定。 }\n',
    ],
  },
});

function label(which: Args['which']): string {
  return which === 'promised' ? '承诺' : '法定';
}
