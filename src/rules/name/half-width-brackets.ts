import { fixBrackets, halfWidthBrackets, mixesWidths } from '../../text/brackets.ts';
import { rule } from '../kinds.ts';

interface Args {
  name: string;
  should: string;
  /** Whether full-width ones stand beside them. */
  mixed: boolean;
}

/** Half-width round brackets in a name, alone or beside full-width ones. */
export const nameHalfWidthBrackets = rule<Args>({
  scope: 'item',
  byEntry: ['name'],
  kinds: ['item', 'entry', 'standard'],
  id: 'name/half-width-brackets',
  group: 'wording',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists', 'practice-writing'],
  needs: ['name'],
  check({ item }) {
    const name = item.document.value.name ?? '';
    if (halfWidthBrackets(name).length === 0) return [];
    const should = fixBrackets(name);
    return [{ path: ['name'], args: { name, should, mixed: mixesWidths(name) }, fix: { value: should, safe: true } }];
  },
  words: {
    zh: {
      title: '名称用了半角括号',
      about: '事项名称统一用全角括号。半角、全角混用的，看起来一样，比对时却是两个名称。',
      brief: ({ mixed }) => (mixed ? '名称里半角、全角括号混用' : '名称用了半角括号'),
      mark: () => '应为全角括号（）',
      should: ({ should }) => should,
      mend: ({ should }) => `改为“${should}”，可以自动改正。`,
      otherwise: () => '名称与目录不同，查找和比对时对不上。',
      falsePositives: '只看事项名称，不看化学式、型号等其他内容里的括号。',
    },
    en: {
      title: 'Half-width brackets in a name',
      about: 'Names of items have full-width brackets. Both widths look the same and make two different names.',
      brief: ({ mixed }) => (mixed ? 'the name mixes half-width and full-width brackets' : 'the name has half-width brackets'),
      mark: () => 'full-width （） belong here',
      should: ({ should }) => should,
      mend: ({ should }) => `Write “${should}”; this can be done automatically.`,
      otherwise: () => 'The name differs from the directory, and searching and matching fail.',
      falsePositives: 'Only names of items are looked at, not formulas or type numbers elsewhere.',
    },
  },
  examples: {
    good: ['name: 食品经营许可（新办）\nconditions: [设备符合GB(2019)要求]\n'],
    bad: ['name: 食品经营许可(新办)\n', 'name: 食品经营许可（新办)\n'],
  },
});
