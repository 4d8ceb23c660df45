import type { Standard } from '../standard/standard.ts';
import { fromPack } from './from-pack.ts';
import { builtIn } from './generated/built-in.ts';
import type { ReadingRule, Rule, SchemaRule } from './kinds.ts';

type Args = Readonly<Record<string, unknown>>;

/** Every rule that a standard judges by: those in code, and those that its pack writes as predicates; in the order of their ids. */
export function rulesOf(standard: Standard): ReadonlyMap<string, Rule> {
  const rules = [...builtIn, ...standard.rules.map(fromPack)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** The rule that a keyword of the item schema stands for. @throws Error where no rule names it, which is a fault of santong */
export function ruleOfKeyword(keyword: string): SchemaRule<Args> {
  const found = builtIn.find((rule) => rule.scope === 'schema' && rule.keywords.includes(keyword));
  if (found?.scope !== 'schema') throw new Error(`no rule stands for the schema keyword ${keyword}`);
  return found;
}

/** The rule that a fault in reading stands for. @throws Error where no rule names it, which is a fault of santong */
export function ruleOfProblem(code: ReadingRule<Args>['problems'][number]): ReadingRule<Args> {
  const found = builtIn.find((rule) => rule.scope === 'reading' && rule.problems.includes(code));
  if (found?.scope !== 'reading') throw new Error(`no rule stands for the reading problem ${code}`);
  return found;
}
