import { severityOf } from '../../../check/settings.ts';
import type { Said } from '../../../finding/language.ts';
import { rulesJson } from '../../../report/rules/json.ts';
import { type RuleScene, rulesPretty, type SetRule } from '../../../report/rules/pretty.ts';
import { rulesOf } from '../../../rules/registry.ts';
import { sourceOf } from '../../../rules/source.ts';
import { type Context, exit, type Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';
import { settingsAt } from '../../opening/setting.ts';
import { viewOf } from '../../view-of.ts';
import { ruleFilters } from './filters.ts';
import { testRules } from './rules-test.ts';

/** `santong rules [path]`: the rules that a catalog is held against, with the severity that holds there. `santong rules test [path]` tries their examples. */
export function run(context: Context, args: readonly string[], options: Options): number {
  const testing = args[0] === 'test';
  const path = testing ? args[1] : args[0];
  if (!testing && args.length > 1) throw new UsageError(tooMany);
  const { config, standard } = settingsAt(path ?? '.', options);
  const scene: RuleScene = { config, standard, asOf: context.asOf };
  const view = viewOf(context, (file) => file, path);
  const rules = [...rulesOf(standard).values()].map(
    (rule): SetRule => ({ rule, severity: severityOf(rule, scene), source: sourceOf(rule.id, standard) }),
  );
  if (testing) return testRules(context, rules, scene, view, options);
  const filters = ruleFilters(options, rules, standard);
  const chosen = rules.filter((rule) => filters.every(({ fits }) => fits(rule)));
  const said = filters.map(({ said }) => said);
  context.result(options['format'] === 'json' ? rulesJson(chosen, scene, view) : rulesPretty(chosen, scene, said, view));
  return exit.clean;
}

const tooMany: Said<string> = {
  zh: '多写了内容：列出规则写一个路径即可；试例子写：santong rules test',
  en: 'Too many arguments: to list rules, name one path; to try their examples: santong rules test',
};
