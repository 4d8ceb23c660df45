import { loadFor } from '../host/catalog.ts';
import { findConfig, readChain } from '../host/config.ts';
import { rulePage } from '../report/rule-page.ts';
import { rulesOf } from '../rules/registry.ts';
import { type Context, exit, type Options } from './context.ts';
import { knownRules } from './validate.ts';

/** `santong explain <rule>`: the page of a rule, with the severity that holds for the catalog here. */
export function run(context: Context, [name = '']: readonly string[], options: Options): number {
  const found = typeof options['config'] === 'string' ? readChain(options['config'], []) : findConfig('.');
  const standard = loadFor(found, typeof options['pack'] === 'string' ? options['pack'] : undefined);
  const rules = rulesOf(standard);
  knownRules([name], rules);
  const rule = rules.get(name);
  if (!rule) return exit.usage;
  const setting = found.config.rules?.[name]?.severity ?? standard.pack.rules?.[name]?.severity ?? rule.severity;
  context.result(rulePage(rule, standard, context.lang, setting === 'off' ? rule.severity : setting));
  return exit.clean;
}
