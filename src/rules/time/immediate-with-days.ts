import { compareLimits, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';

interface Args {
  processing: string;
  promised: string;
}

/** An item decided on the spot that promises days, or one with a promise that says on the spot. */
export const timeImmediateWithDays = rule<Args>({
  scope: 'item',
  id: 'time/immediate-with-days',
  group: 'time',
  severity: 'error',
  certainty: 'V',
  clauses: ['licensing-34', 'practice-city-checks', 'element-table-notes'],
  needs: ['processing', 'limit.promised'],
  params: { most: '1个工作日' },
  check({ item, param }) {
    const promised = item.value.limit?.promised ?? '';
    const processing = item.value.processing ?? '';
    const limit = parseLimit(promised);
    const args = { processing, promised };
    if (processing === '承诺件' && limit.kind === 'immediate') return [{ path: ['processing'], args, severity: 'warn' }];
    if (processing !== '即办件' || limit.kind !== 'days') return [];
    const order = compareLimits(limit, parseLimit(param('most')), { licence: item.facts.licence ?? false });
    return [{ path: ['limit', 'promised'], args, ...(order === 'longer' ? {} : { severity: 'warn' as const }) }];
  },
  words: {
    zh: {
      title: '办件类型与承诺办结时限不一致',
      about: '即办件当场办结，承诺办结时限写“当场办结”；要等几天的是承诺件。不超过1个工作日的只作建议，超过的必须改正。',
      brief: ({ processing, promised }) => `${processing}，承诺${promised}`,
      mark: ({ processing }) => (processing === '即办件' ? '办件类型是即办件' : '承诺办结时限是当场办结'),
      should: ({ processing }) => (processing === '即办件' ? '当场办结；确需等候的，办件类型为承诺件' : '即办件'),
      mend: ({ processing, promised }) =>
        processing === '即办件'
          ? `能够当场办结的，承诺办结时限改为“当场办结”；确需${promised}的，办件类型改为“承诺件”。`
          : '能够当场办结的，办件类型改为“即办件”；不能的，承诺办结时限写明几个工作日。',
      otherwise: ({ processing }) => (processing === '即办件' ? '申请人以为当场可取，到现场才知道要等。' : '事项进不了马上办清单。'),
      falsePositives: '告知承诺的即办件先发证后核查，核查时间不计入；可以用参数most调整只作建议的限度。',
    },
    en: {
      title: 'Processing type and promised limit disagree',
      about:
        'What is decided on the spot promises 当场办结; what takes days is 承诺件. Up to one working day it is advice, beyond that it must be changed.',
      brief: ({ processing, promised }) => `${processing} promises ${promised}`,
      mark: ({ processing }) =>
        processing === '即办件' ? 'the processing type is 即办件 (on the spot)' : 'the promised limit is on the spot',
      should: ({ processing }) => (processing === '即办件' ? '当场办结, or 承诺件 as processing type' : '即办件'),
      mend: ({ processing, promised }) =>
        processing === '即办件'
          ? `Write 当场办结 as the promised limit, or, where ${promised} is needed, 承诺件 as the processing type.`
          : 'Write 即办件 as the processing type, or the working days that are needed as the promised limit.',
      otherwise: ({ processing }) =>
        processing === '即办件'
          ? 'Applicants expect the result at once and have to wait.'
          : 'The item misses the list of what is done on the spot.',
      falsePositives:
        'Where a commitment is checked afterwards, that time does not count; the parameter most sets up to where it is advice only.',
    },
  },
  examples: {
    good: [
      'name: 公共场所卫生许可\nprocessing: 即办件\nlimit: { promised: 当场办结 }\n',
      'name: 医师执业注册\nprocessing: 承诺件\nlimit: { promised: 5个工作日 }\n',
    ],
    bad: [
      'name: 公共场所卫生许可\nprocessing: 即办件\nlimit: { promised: 5个工作日 }\n',
      'name: 公共场所卫生许可\nprocessing: 即办件\nlimit: { promised: 1个工作日 }\n',
      'name: 结婚登记\nprocessing: 承诺件\nlimit: { promised: 当场办结 }\n',
    ],
  },
});
