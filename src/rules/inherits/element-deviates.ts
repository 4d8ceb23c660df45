import type { ResolvedItem } from '../../catalog/resolve.ts';
import { pathOf } from '../../finding/path.ts';
import type { HitFix } from '../../finding/rule.ts';
import { lengthOf } from '../../standard/code.ts';
import type { Profile } from '../../standard/generated/pack.ts';
import { isLocalLaw } from '../../standard/local-law.ts';
import { foldNameLoosely } from '../../text/fold.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';
import { type LocalDeviation, localDeviations } from './local-deviations.ts';

interface Args {
  field: string;
  ours: string;
  theirs: string;
}

/** Name, code, type, basis or result other than those of the standard item. */
export const inheritsElementDeviates = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'inherits/element-deviates',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['guangdong-29', 'yunfu-17', 'seed-yixing'],
  needs: ['inherits'],
  check({ item, catalog }) {
    return localDeviations(item, catalog, ['text', 'name', 'basis']).flatMap((found) => {
      const { field, policy, deviation } = found;
      if (field === 'code' && !isWhole(item, catalog.standard.profile)) return [];
      const args = { field, ours: deviation.added.join('、'), theirs: deviation.removed.join('、') };
      const severity = policy.class === 'same' ? softer(found) : 'warn';
      const fix = policy.compare === 'basis' || typeof found.theirs !== 'string' ? {} : { fix: mending(field, found.theirs) };
      return [{ path: pathOf(field), args, ...(severity ? { severity } : {}), ...fix }];
    });
  },
  words: {
    zh: {
      title: '名称、类型、依据、编码与标准事项不一致',
      about: '同一事项的名称、类型、依据、编码在全省相同。地方写得不一样的，就不是同一标准。',
      brief: ({ ours, theirs }, { label }) =>
        `${label}${ours ? `为${ours}` : '有缺少'}${theirs ? `，标准事项为${theirs}` : '，标准事项没有'}`,
      mark: ({ theirs }) => (theirs ? `标准事项为${theirs}` : '标准事项没有'),
      should: ({ theirs }) => theirs || '与标准事项一致',
      mend: ({ field, theirs }, { label }) =>
        field === 'basis'
          ? `删去${label}，沿用标准事项；本地确有地方性法规的，报省里补进标准事项。`
          : `改为“${theirs}”，或者删去${label}，沿用标准事项；可以自动改正。`,
      otherwise: () => '与省里比对时算作不同事项，群众在两处看到的内容不一样。',
      falsePositives: '括号、空格等写法差别不算不同；只多出本地法规的，仅供参考；编码位数不对的，由编码规则报告。',
    },
    en: {
      title: 'Name, type, basis or code differs from the standard item',
      about: 'Name, type, basis and code of one matter are the same in the whole province.',
      brief: ({ ours, theirs }, { label }) =>
        `${inSentence(label)} ${ours ? `is ${ours}` : 'lacks something'}${theirs ? `, the standard item says ${theirs}` : ', which the standard item does not have'}`,
      mark: ({ theirs }) => (theirs ? `the standard item says ${theirs}` : 'not in the standard item'),
      should: ({ theirs }) => theirs || 'as in the standard item',
      mend: ({ field, theirs }, { label }) =>
        field === 'basis'
          ? `Delete ${inSentence(label)} and take it from the standard item; a local regulation that really applies is for the province to add.`
          : `Write “${theirs}”, or delete ${inSentence(label)} and take it from the standard item; this can be done automatically.`,
      otherwise: () => 'The province counts it as another matter, and people read different things in two places.',
      falsePositives:
        'Brackets and spaces make no difference; a local regulation that is only added is a note; a code of the wrong length is told by the rule on codes.',
    },
  },
  examples: {
    good: [
      'kind: standard\nname: 食品经营许可（新办）\ncode: "000131905001"\nbasis: [{ law: 食品安全法, article: 第三十五条 }]\n---\ninherits: "000131905001"\nname: 食品经营许可(新办)\nbasis: [{ law: 《中华人民共和国食品安全法》, article: 第35条 }]\n',
    ],
    bad: [
      'kind: standard\nname: 仅销售预包装食品备案\ncode: "001031906000"\ntype: 其他行政权力\n---\ninherits: "001031906000"\ntype: 行政许可\n',
      'kind: standard\nname: 仅销售预包装食品备案\ncode: "001031906000"\n---\ninherits: "001031906000"\nname: 预包装食品销售许可\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\nbasis: [{ law: 工伤保险条例, article: 第二十条 }]\n---\ninherits: "000714923000"\nbasis: [{ law: 工伤保险条例, article: 第十七条 }]\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\nresult: { name: 工伤认定决定书 }\n---\ninherits: "000714923000"\nresult: { name: 工伤证 }\n',
    ],
  },
});

/** A code of the wrong length is `code/form`'s. */
function isWhole(item: ResolvedItem, profile: Profile): boolean {
  return item.document.value.code?.length === lengthOf(profile, 'code');
}

/** A level in the name, or a local regulation beside the law, is less than a deviation. */
function softer({ field, policy, deviation, ours, theirs }: LocalDeviation): 'warn' | 'info' | undefined {
  if (field === 'name' && foldNameLoosely(String(ours)) === foldNameLoosely(String(theirs))) return 'warn';
  return policy.compare === 'basis' && deviation.removed.length === 0 && deviation.added.every(isLocalLaw) ? 'info' : undefined;
}

/**
 * Name and code are kept, for they tell a reader which item a file is; where one differs, it may as well be that the wrong item is inherited:
 * somebody has to look. What else the standard decides is not written a second time.
 */
function mending(field: string, theirs: string): HitFix {
  return field === 'name' || field === 'code' ? { value: theirs, safe: false } : { remove: true, safe: true, value: theirs };
}
