import { pathOf } from '../../finding/path.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';
import { localDeviations } from './local-deviations.ts';

interface Args {
  field: string;
  added: readonly string[];
  removed: readonly string[];
}

/** Conditions, materials or a fee that differ from the standard item without surely asking for more. */
export const inheritsAsksOtherwise = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'inherits/asks-otherwise',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'business-35'],
  needs: ['inherits'],
  check({ item, catalog }) {
    return localDeviations(item, catalog, ['members', 'flag', 'number']).flatMap(
      ({ field, policy, deviation: { direction, added, removed } }) =>
        policy.class !== 'not-worse' && direction !== 'adverse' ? [{ path: pathOf(field), args: { field, added, removed } }] : [],
    );
  },
  words: {
    zh: {
      title: '条件、材料与标准事项不一致',
      about: '由省里统一的条件、材料、收费，地方写得不一样，但没有多要，或者不能断定多要的，在这里提出建议。',
      brief: (args, { label }) => `${label}与标准事项不一致：${differenceZh(args)}`,
      mark: (args) => differenceZh(args),
      should: () => '与标准事项一致',
      mend: (_, { label }) => `不需要不同的，删去${label}，自动沿用标准事项；确实可以更少的，建议报省里修改标准事项，让各地一样少。`,
      otherwise: (_, { label }) => `同一事项在各地${label}不同，申请人无所适从。`,
      falsePositives: '文字较长的条件改写以后，看不出是不是多要，只作建议，由人判断。',
    },
    en: {
      title: 'Conditions or documents differ from the standard item',
      about:
        'What is the same in the whole province is written otherwise here, without asking for more, or without saying for certain that it does.',
      brief: (args, { label }) => `${inSentence(label)}, not as in the standard item: ${differenceEn(args)}`,
      mark: (args) => differenceEn(args),
      should: () => 'as in the standard item',
      mend: (_, { label }) =>
        `Where nothing needs to differ, delete ${inSentence(label)} and take it from the standard item; where less is really enough, ask the province to change the standard for all.`,
      otherwise: (_, { label }) => `One matter, and in each place another ${inSentence(label)}.`,
      falsePositives: 'Long conditions written anew cannot be compared by their words: a person decides.',
    },
  },
  examples: {
    good: [
      'kind: standard\nname: 结婚登记\ncode: "000711919000"\nconditions: [双方自愿]\nvisits: 1\n---\ninherits: "000711919000"\nconditions: [1.双方自愿。]\nvisits: 0\n',
    ],
    bad: [
      'kind: standard\nname: 结婚登记\ncode: "000711919000"\nmaterials: [{ name: 居民身份证 }, { name: 声明书 }]\n---\ninherits: "000711919000"\nmaterials: [{ name: 声明书 }]\n',
      'kind: standard\nname: 居住证申领\ncode: "000709918000"\nfee: { charged: 是 }\n---\ninherits: "000709918000"\nfee: { charged: 否 }\n',
    ],
  },
});

function differenceZh({ field, added, removed }: Args): string {
  if (!isList(field)) return `这里为${added.join('、')}，标准事项为${removed.join('、')}`;
  const parts = [
    ...(added.length > 0 ? [`这里另有${added.join('、')}`] : []),
    ...(removed.length > 0 ? [`标准事项还有${removed.join('、')}`] : []),
  ];
  return parts.join('，');
}

function differenceEn({ added, removed }: Args): string {
  const parts = [
    ...(added.length > 0 ? [`${added.join(', ')} here`] : []),
    ...(removed.length > 0 ? [`${removed.join(', ')} in the standard item`] : []),
  ];
  return parts.join('; ');
}

function isList(field: string): boolean {
  return ['materials', 'conditions', 'audience', 'channels'].includes(field);
}
