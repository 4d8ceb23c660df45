import { pathOf } from '../../finding/path.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';
import { localDeviations } from './local-deviations.ts';

interface Args {
  field: string;
  added: readonly string[];
  removed: readonly string[];
}

/** An item that asks more of applicants than its standard item: a material, a condition, a fee, a visit more. */
export const inheritsAsksMore = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'inherits/asks-more',
  group: 'demands',
  severity: 'error',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'business-35', 'seed-hengdong'],
  needs: ['inherits'],
  check({ item, catalog }) {
    return localDeviations(item, catalog, ['members', 'flag', 'number']).flatMap(({ field, deviation: { direction, added, removed } }) =>
      direction === 'adverse' ? [{ path: pathOf(field), args: { field, added, removed } }] : [],
    );
  },
  words: {
    zh: {
      title: '比标准事项多要',
      about: '条件、材料、收费和跑动次数由省里统一，地方可以更少，不能更多。材料、条件按名称比较，不看次序和标点。',
      brief: ({ added, removed, field }, { label }) => {
        if (!isList(field)) return `${label}为${list(added)}，标准事项为${list(removed)}`;
        if (added.length === 0) return `${label}少了${list(removed)}`;
        return removed.length === 0 ? `${label}多要${list(added)}` : `${label}写成${list(added)}，标准事项为${list(removed)}`;
      },
      mark: ({ field, added, removed }) =>
        isList(field) && added.length === 0
          ? `标准事项还有${list(removed)}`
          : removed.length > 0
            ? `标准事项为${list(removed)}`
            : `标准事项没有${list(added)}`,
      should: ({ added, removed, field }) => {
        if (!isList(field)) return `${list(removed)}，与标准事项一致`;
        return added.length === 0 ? '与标准事项一致，不能少' : '与标准事项一致，可以更少';
      },
      mend: ({ added, removed, field }, { label }) => {
        if (!isList(field) || added.length === 0) return `删去${label}，沿用标准事项；确有依据的，请报省里修改标准事项。`;
        const rest = `其余与标准事项相同的，删去整个${label}，自动沿用。`;
        return removed.length > 0 ? `把“${list(added)}”改回“${list(removed)}”；${rest}` : `请删去“${list(added)}”；${rest}`;
      },
      otherwise: ({ field, added }, { label }) =>
        isList(field) && added.length > 0 ? `办同一件事，本地申请人的${label}比别处多。` : '办同一件事，本地申请人的负担比别处重。',
      falsePositives: '同一材料换了名称的，会当作多出一份；请用标准事项的名称。',
    },
    en: {
      title: 'Asks for more than the standard item',
      about:
        'Conditions, documents, fees and visits are the same in the whole province: a county may ask for less, never for more. Members are compared by name, without order and punctuation.',
      brief: ({ added, removed, field }, { label }) => {
        const name = inSentence(label);
        if (!isList(field)) return `${name}: ${added.join(', ')}, where the standard item says ${removed.join(', ')}`;
        if (added.length === 0) return `${name}: leaves out ${removed.join(', ')}`;
        return removed.length === 0
          ? `${name}: asks for ${added.join(', ')} too`
          : `${name}: ${added.join(', ')}, where the standard item says ${removed.join(', ')}`;
      },
      mark: ({ added, removed }) =>
        removed.length > 0 ? `the standard item says ${removed.join(', ')}` : `not in the standard item: ${added.join(', ')}`,
      should: ({ added, removed, field }) => {
        if (!isList(field)) return `${removed.join(', ')}, as in the standard item`;
        return added.length === 0 ? 'as in the standard item, none left out' : 'as in the standard item, or less';
      },
      mend: ({ added, removed, field }, { label }) => {
        const name = inSentence(label);
        if (!isList(field) || added.length === 0)
          return `Delete ${name} and take it from the standard item; where the law does ask for it, ask the province to change the standard.`;
        const rest = `where the rest is that of the standard item, delete ${name} altogether and it is taken over.`;
        return removed.length > 0
          ? `Change “${added.join(', ')}” back to “${removed.join(', ')}”; ${rest}`
          : `Delete “${added.join(', ')}”; ${rest}`;
      },
      otherwise: () => 'Applicants here carry more than applicants elsewhere for the same matter.',
      falsePositives: 'A document under another name counts as one more: use the name of the standard item.',
    },
  },
  examples: {
    good: [
      'kind: standard\nname: 结婚登记\ncode: "000711919000"\nmaterials: [{ name: 居民身份证 }, { name: 声明书 }]\nvisits: 1\n---\ninherits: "000711919000"\nmaterials: [{ name: 声明书 }]\nvisits: 0\n',
    ],
    bad: [
      'kind: standard\nname: 结婚登记\ncode: "000711919000"\nmaterials: [{ name: 居民身份证 }]\n---\ninherits: "000711919000"\nmaterials: [{ name: 居民身份证 }, { name: 户口簿 }]\n',
      'kind: standard\nname: 高龄津贴给付\ncode: "990511922000"\nconditions: [年满80周岁]\n---\ninherits: "990511922000"\nconditions: [年满85周岁]\n',
      'kind: standard\nname: 居住证申领\ncode: "000709918000"\nfee: { charged: 否 }\nvisits: 0\naudience: [自然人, 企业法人]\n---\ninherits: "000709918000"\nfee: { charged: 是 }\nvisits: 1\naudience: [自然人]\n',
    ],
  },
});

const lists = new Set(['materials', 'conditions', 'audience', 'channels']);

function isList(field: string): boolean {
  return lists.has(field);
}

function list(members: readonly string[]): string {
  return members.join('、');
}
