import { rule } from '../kinds.ts';
import { type Stage, stages } from './stages.ts';

interface Args {
  lacks: readonly Stage[];
}

/** A licence whose steps leave out acceptance, review or decision. */
export const stepStageMissing = rule<Args>({
  scope: 'item',
  id: 'step/stage-missing',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-30', 'licensing-34', 'licensing-44', 'practice-city-checks'],
  needs: ['type', 'steps'],
  check({ item }) {
    const { type, processing, commitment } = item.value;
    const steps = item.document.value.steps ?? [];
    // a decision on the spot, or on a commitment, has no review of its own
    if (type !== '行政许可' || steps.length === 0 || processing === '即办件' || commitment === true) return [];
    const said = steps.map(({ name = '', content = '' }) => `${name}。${content}`).join('。');
    const lacks = (Object.keys(stages) as Stage[]).filter((stage) => !stages[stage].named.test(said));
    return lacks.length > 0 ? [{ path: ['steps'], args: { lacks } }] : [];
  },
  words: {
    zh: {
      title: '行政许可的办理环节不全',
      about: '行政许可的办理环节一般有受理、审查、决定、送达。缺了哪一个，申请人看不出由谁决定、怎样拿到结果。',
      brief: ({ lacks }) => `办理环节没有${lacks.map((stage) => stages[stage].zh).join('、')}`,
      mark: ({ lacks }) => `没有${lacks.map((stage) => stages[stage].zh).join('、')}`,
      should: () => '受理、审查、决定、送达',
      mend: ({ lacks }) => `补写${lacks.map((stage) => stages[stage].zh).join('、')}环节，写明办理部门或者岗位、时限和结果。`,
      otherwise: () => '各环节用了多少时间、由谁负责，都无从查对。',
      falsePositives: '即办件、告知承诺的不要求；收件、审核、审批、核准、发证等别的说法也算，环节内容里写到的也算。',
    },
    en: {
      title: 'A licence whose steps are not complete',
      about:
        'The steps of a licence are acceptance, review, decision and delivery. Where one is left out, nobody can see who decides or how the result comes.',
      brief: ({ lacks }) => `no step for ${lacks.map((stage) => stages[stage].en).join(', ')}`,
      mark: ({ lacks }) => `no ${lacks.map((stage) => stages[stage].en).join(', ')}`,
      should: () => 'acceptance, review, decision and delivery',
      mend: ({ lacks }) =>
        `Add the step of ${lacks.map((stage) => stages[stage].en).join(', ')} with the office or post, its limit and its result.`,
      otherwise: () => 'Who took how long cannot be found out.',
      falsePositives:
        'What is decided on the spot or on a commitment is left out; other words for the stages count, also inside the content of a step.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\ntype: 行政许可\nsteps: [{ name: 收件 }, { name: 审核 }, { name: 核准 }, { name: 发证 }]\n',
      'name: 公共场所卫生许可\ntype: 行政许可\nprocessing: 即办件\nsteps: [{ name: 受理 }, { name: 决定 }]\n',
    ],
    bad: ['name: 农药经营许可\ntype: 行政许可\nsteps: [{ name: 受理 }, { name: 送达 }]\n'],
  },
});
