import { type Path, pathOf, valueAt } from '../finding/path.ts';
import type { RuleWords, Scene } from '../finding/rule.ts';
import type { RuleWords as WrittenWords } from '../standard/generated/pack.ts';
import { fieldsOf, judge } from '../standard/predicate.ts';
import type { CompiledRule } from '../standard/standard.ts';
import { type Rule, rule } from './kinds.ts';

type Args = Readonly<Record<string, string>>;

/** Makes a rule of a predicate that a pack writes: where `when` holds, `expect` must not fail. */
export function fromPack(written: CompiledRule): Rule {
  const path: Path = pathOf(written.element ?? '');
  const words = written.words;
  if (!words) throw new Error(`${written.id}: a rule of a pack needs words`);
  return rule<Args>({
    scope: 'item',
    // standard items leave to the county what such a rule asks of an item
    kinds: ['item'],
    id: written.id,
    group: written.group ?? 'rest',
    severity: written.severity === undefined || written.severity === 'off' ? 'warn' : written.severity,
    certainty: written.certainty ?? 'M',
    clauses: written.clauses ?? [],
    needs: [],
    reads: [...new Set([...fieldsOf(written.when), ...fieldsOf(written.expect)])],
    words: { zh: wordsOf(words.zh), en: wordsOf(words.en) },
    examples: written.examples ?? { good: [], bad: [] },
    check({ item }) {
      const data = { ...item.value, facts: item.facts };
      if (judge(written.when, data).verdict !== 'holds') return [];
      const verdict = judge(written.expect, data).verdict;
      if (verdict === 'unknown') return 'uncertain';
      if (verdict === 'holds') return [];
      const args = Object.entries(written.args ?? {}).map(([name, field]) => [name, textOf(valueAt(data, pathOf(field)))]);
      return [{ path, args: Object.fromEntries(args) }];
    },
  });
}

/** Words of a pack name arguments in braces: `{promised}`; `{label}` and `{stands}` are the field's label and value. */
function wordsOf(written: WrittenWords): RuleWords<Args> {
  const say =
    (template: string) =>
    (args: Args, scene: Scene): string =>
      template.replaceAll(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
        name === 'label' ? scene.label : name === 'stands' ? scene.stands : (args[name] ?? whole),
      );
  return {
    title: written.title,
    about: written.about,
    falsePositives: written.falsePositives,
    brief: say(written.brief),
    should: say(written.should),
    mend: say(written.mend),
    otherwise: say(written.otherwise),
    ...(written.mark === undefined ? {} : { mark: say(written.mark) }),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === undefined ? '' : String(value);
}
