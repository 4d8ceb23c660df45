import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { compareLimits, formatLimit, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';
import { statedLimits, statesAny } from './stated-limits.ts';

interface Args {
  /** The limit that the text gives. */
  stated: string;
  promised: string;
}

/** A flow, note or answer that gives the applicant another limit than the item's own. */
export const timeProseContradicts = rule<Args>({
  scope: 'item',
  byEntry: ['notes', 'questions', 'flow', 'reviewStandard', 'rights', 'progress'],
  id: 'time/prose-contradicts',
  group: 'time',
  severity: 'warn',
  certainty: 'V',
  clauses: ['online-6', 'practice-item-lists'],
  needs: [],
  reads: ['limit.promised'],
  check({ item }) {
    // mostly nothing states any
    const stating = prose(item).filter(({ text }) => statesAny(text));
    if (stating.length === 0) return [];
    const licence = item.facts.licence ?? false;
    const promised = parseLimit(item.value.limit?.promised ?? '');
    if (promised.kind !== 'days' && promised.kind !== 'immediate') return [];
    const named = limitsOf(item).map(parseLimit);
    return stating.flatMap(({ text, path }) => {
      const stated = statedLimits(text, item.name).find(({ limit, of }) => {
        const against = of === 'promised' ? [promised] : of === 'statutory' ? [parseLimit(item.value.limit?.statutory ?? '')] : named;
        return against.length > 0 && against.every((one) => ['shorter', 'longer'].includes(compareLimits(limit, one, { licence })));
      });
      return stated ? [{ path, args: { stated: stated.text, promised: formatLimit(promised, 'zh') }, words: stated.words }] : [];
    });
  },
  words: {
    zh: {
      title: '文字里的时限与办结时限不一致',
      about: '办理流程、注意事项、常见问题里写的办结时限，应当与办结时限一致。改了时限、没有改文字的，最容易留下这样的差错。',
      brief: ({ stated, promised }, { label }) => `${label}写${stated}，承诺办结时限是${promised}`,
      mark: ({ promised }) => `承诺办结时限是${promised}`,
      should: ({ promised }) => promised,
      mend: ({ stated, promised }) => `核对后改为一致：承诺办结时限是${promised}的，改正这里的“${stated}”；否则改正承诺办结时限。`,
      otherwise: () => '申请人看到两个时限，不知道哪天来取结果。',
      falsePositives:
        '与承诺时限、法定时限、任何一个环节或者特别程序的时限相同的不报告；讲补正、送达、延长、邮寄、某种情形、另一个办理项的句子不看；不能断定长短的不报告。',
    },
    en: {
      title: 'A text gives another limit than the item',
      about:
        'The limit that the procedure, notes or answers give is the item’s own. Where the limit was changed and the text was not, this is what remains.',
      brief: ({ stated, promised }, { label }) => `${label} says ${stated}, the promised limit is ${promised}`,
      mark: ({ promised }) => `the promised limit is ${promised}`,
      should: ({ promised }) => promised,
      mend: ({ stated, promised }) => `Make them agree: correct “${stated}” here where ${promised} holds, else the promised limit.`,
      otherwise: () => 'Applicants see two limits and do not know when to come.',
      falsePositives:
        'What equals the promised or statutory limit or that of a step or special procedure is not reported; sentences on supplements, delivery, extensions, single cases or other matters are not looked at.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\ntype: 行政许可\nlimit: { statutory: 20个工作日, promised: 10个工作日 }\nquestions:\n  - { q: 多久能办好？, a: 自受理之日起10个工作日内办结。 }\n  - { q: 材料不全怎么办？, a: 5个工作日内一次告知需要补正的内容。 }\n',
      'name: 农药经营许可\ntype: 行政许可\nlimit: { statutory: 20日, promised: 10个工作日 }\nnotes: [法定时限为20个工作日。]\n',
    ],
    bad: [
      'name: 农药经营许可\ntype: 行政许可\nlimit: { statutory: 20个工作日, promised: 10个工作日 }\nquestions:\n  - { q: 多久能办好？, a: 自受理之日起15个工作日内办结。 }\n',
      'name: 工伤认定\nlimit: { statutory: 60日, promised: 30日 }\nflow: 提交申请、受理、审查、决定，承诺时限为20日。\n',
    ],
  },
});

/** Every limit that the item names in a field of its own, and the steps' sum where they count in one unit. */
function limitsOf({ value }: ResolvedItem): string[] {
  const { statutory, promised } = value.limit ?? {};
  const steps = (value.steps ?? []).map((step) => step.limit);
  const special = (value.specialProcedures ?? []).map((procedure) => procedure.limit);
  return [promised, statutory, ...steps, ...special].filter((text) => text !== undefined && text !== '') as string[];
}

function prose({ document: { value } }: ResolvedItem): { text: string; path: Path }[] {
  const lists = [
    ...(value.notes ?? []).map((text, index) => ({ text, path: ['notes', index] as Path })),
    ...(value.questions ?? []).map(({ a }, index) => ({ text: a, path: ['questions', index, 'a'] as Path })),
  ];
  const single = (['flow', 'reviewStandard', 'rights', 'progress'] as const).map((field) => ({
    text: value[field],
    path: [field] as Path,
  }));
  return [...lists, ...single].filter((one): one is { text: string; path: Path } => typeof one.text === 'string');
}
