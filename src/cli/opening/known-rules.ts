import type { Rule } from '../../rules/kinds.ts';
import { nearestOf } from '../../text/nearest.ts';
import { UsageError } from '../failures/failure.ts';
import { withNear } from '../failures/near-words.ts';

/** The rule of a name. @throws UsageError where there is none */
export function ruleNamed(name: string, rules: ReadonlyMap<string, Rule>): Rule {
  const rule = rules.get(name);
  if (rule) return rule;
  const said = withNear({ zh: `没有“${name}”这条规则`, en: `There is no rule "${name}"` }, nearestOf(name, [...rules.keys()]));
  throw new UsageError({ zh: `${said.zh}\n全部规则见：santong rules`, en: `${said.en}\nFor all rules: santong rules` });
}

/** @throws UsageError for the first name that no rule has */
export function knownRules(names: readonly string[], rules: ReadonlyMap<string, Rule>): void {
  for (const name of names) ruleNamed(name, rules);
}
