import type { Catalog } from '../catalog/catalog.ts';
import type { Hit } from '../finding/rule.ts';
import type { Setting } from '../finding/severity.ts';
import type { Rule } from '../rules/kinds.ts';

/**
 * The severity of a rule's hit: `santong.yaml` decides, else the hit itself, else the pack, else the rule.
 * A rule that rests on general knowledge alone is never an error.
 */
export function severityOf(rule: Rule, catalog: Pick<Catalog, 'config' | 'standard'>, hit?: Pick<Hit<unknown>, 'severity'>): Setting {
  const own = catalog.config.rules?.[rule.id]?.severity;
  const pack = catalog.standard.pack.rules?.[rule.id]?.severity;
  const severity = own ?? (pack === 'off' ? 'off' : (hit?.severity ?? pack ?? rule.severity));
  return rule.certainty === 'M' && severity === 'error' ? 'warn' : severity;
}

/** A parameter of a rule: from `santong.yaml`, else the pack, else the rule's default. @throws Error for a name that the rule does not declare */
export function paramOf(rule: Rule, catalog: Pick<Catalog, 'config' | 'standard'>, name: string): string {
  const fallback = rule.params?.[name];
  if (fallback === undefined) throw new Error(`${rule.id} has no parameter ${name}`);
  return catalog.config.rules?.[rule.id]?.params?.[name] ?? catalog.standard.pack.rules?.[rule.id]?.params?.[name] ?? fallback;
}
