import { judgedData } from '../catalog/judged-data.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { type Path, pathOf, valueAt } from '../finding/path.ts';
import type { RuleWords, Scene } from '../finding/rule.ts';
import type { RuleWords as WrittenWords } from '../standard/generated/pack.ts';
import { fieldsOf, type Judgement, judge } from '../standard/predicate.ts';
import type { CompiledRule } from '../standard/standard.ts';
import { verdictOf } from '../standard/verdict.ts';
import { type Rule, rule } from './kinds.ts';

type Args = Readonly<Record<string, string>>;

/** Makes a rule of a predicate that a pack writes: where `when` holds, `expect` must not fail. */
export function fromPack(written: CompiledRule): Rule {
  const path: Path = pathOf(written.element ?? '');
  const words = written.words;
  if (!words) throw new Error(`${written.id}: a rule of a pack needs words`);
  const applies = (item: ResolvedItem): boolean => verdictOf(written.when, judgedData(item)) === 'holds';
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
    applies,
    check({ item }) {
      if (!applies(item)) return [];
      const data = judgedData(item);
      const verdict = verdictOf(written.expect, data);
      if (verdict === 'unknown') return 'uncertain';
      if (verdict === 'holds') return [];
      const args = Object.fromEntries(
        Object.entries(written.args ?? {}).map(([name, field]) => [name, textOf(valueAt(data, pathOf(field)))]),
      );
      const found = refusedWords(judge(written.expect, data), path);
      return [found ? { path: found.path, args: { ...args, words: found.words }, words: found.words } : { path, args }];
    },
  });
}

/** Where a rule says what a text must not hold: the words that it holds, which `{words}` names. */
function refusedWords({ leaves }: Judgement, element: Path): { path: Path; words: string } | undefined {
  const leaf = leaves.find(
    ({ keyword, negated, path }) => keyword === 'pattern' && negated && element.every((part, at) => path[at] === part),
  );
  if (!leaf || typeof leaf.actual !== 'string') return undefined;
  const words = new RegExp(String(leaf.expected), 'u').exec(leaf.actual)?.[0];
  return words ? { path: leaf.path, words } : undefined;
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
