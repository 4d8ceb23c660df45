import { doubledBrackets, fixBrackets } from '../../text/brackets.ts';
import { rule } from '../kinds.ts';

interface Args {
  name: string;
  should: string;
  count: number;
}

/** A bracket opened twice for one thing in a name: `甲（（乙））`. */
export const nameDoubledBrackets = rule<Args>({
  scope: 'item',
  byEntry: ['name'],
  kinds: ['item', 'entry', 'standard'],
  id: 'name/doubled-brackets',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists'],
  needs: ['name'],
  check({ item }) {
    const name = item.document.value.name ?? '';
    const count = doubledBrackets(name).length;
    if (count === 0) return [];
    const should = fixBrackets(name);
    return [{ path: ['name'], args: { name, should, count }, fix: { value: should, safe: true } }];
  },
  words: {
    zh: {
      title: '名称里的括号重复',
      about: '一处说明只用一对括号。重复的括号多由系统拼接名称时产生，会使同一事项的名称对不上。',
      brief: ({ count }) => (count === 1 ? '名称里的括号重复' : `名称里有${count}处括号重复`),
      mark: () => '括号重复',
      should: ({ should }) => should,
      mend: ({ should }) => `改为“${should}”，可以自动改正。`,
      otherwise: () => '名称与目录不同，查找和比对时对不上。',
      falsePositives: '括号里另有括号的，例如“甲（乙（丙））”，不算重复。',
    },
    en: {
      title: 'Doubled brackets in a name',
      about: 'One remark has one pair of brackets. Doubled ones come from systems that join names, and keep names from matching.',
      brief: ({ count }) => (count === 1 ? 'the name has a doubled bracket' : `the name has ${count} doubled brackets`),
      mark: () => 'doubled bracket',
      should: ({ should }) => should,
      mend: ({ should }) => `Write “${should}”; this can be done automatically.`,
      otherwise: () => 'The name differs from the directory, and searching and matching fail.',
      falsePositives: 'A bracket inside another, as in 甲（乙（丙））, is not doubled.',
    },
  },
  examples: {
    good: ['name: 食品经营许可（新办）\n', 'name: 登记（买卖（商品房））\n'],
    bad: ['name: 食品经营许可（（新办））\n', 'name: 食品经营许可（(新办)）\n'],
  },
});
