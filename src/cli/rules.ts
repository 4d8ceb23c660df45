import { loadFor } from '../host/catalog.ts';
import { findConfig, readChain } from '../host/config.ts';
import { rulesJson, rulesPretty } from '../report/rules.ts';
import { rulesOf } from '../rules/registry.ts';
import { type Context, exit, type Options } from './context.ts';

/** `santong rules [path]`: every rule that a catalog is held against, with the severity that holds there. */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const found = typeof options['config'] === 'string' ? readChain(options['config'], []) : findConfig(path ?? '.');
  const standard = loadFor(found, typeof options['pack'] === 'string' ? options['pack'] : undefined);
  const rules = [...rulesOf(standard).values()].map((rule) => ({
    rule,
    severity: found.config.rules?.[rule.id]?.severity ?? standard.pack.rules?.[rule.id]?.severity ?? rule.severity,
  }));
  context.result(options['format'] === 'json' ? rulesJson(rules, context.lang) : rulesPretty(rules, context.lang));
  return exit.clean;
}
