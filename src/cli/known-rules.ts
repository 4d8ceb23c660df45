import { nearestKey } from '../catalog/config.ts';
import type { Rule } from '../rules/kinds.ts';
import { UsageError } from './failure.ts';

/** The rule of a name. @throws UsageError where there is none */
export function ruleNamed(name: string, rules: ReadonlyMap<string, Rule>): Rule {
  const rule = rules.get(name);
  if (rule) return rule;
  const near = nearestKey(name, [...rules.keys()]);
  throw new UsageError({
    zh: `没有“${name}”这条规则${near ? `，是不是“${near}”？` : '。'}\n全部规则见：santong rules`,
    en: `There is no rule "${name}"${near ? `; did you mean "${near}"?` : '.'}\nFor all rules: santong rules`,
  });
}

/** @throws UsageError for the first name that no rule has */
export function knownRules(names: readonly string[], rules: ReadonlyMap<string, Rule>): void {
  for (const name of names) ruleNamed(name, rules);
}
