import type { Catalog } from '../../catalog/catalog.ts';
import type { Rule } from '../../rules/kinds.ts';

/** What of a catalog is the same for each of its items. */
export type SameGrounds = Pick<Catalog, 'config' | 'standard' | 'standards' | 'asOf'>;

/**
 * The same function, making nothing anew while grounds and rules are those of the last call: a large catalog is read a few files at a time,
 * and what is remembered of some is of use for the others.
 */
export function onceForGrounds<V>(
  make: (grounds: SameGrounds, rules: ReadonlyMap<string, Rule>) => V,
): (grounds: SameGrounds, rules: ReadonlyMap<string, Rule>) => V {
  let last: { grounds: SameGrounds; rules: ReadonlyMap<string, Rule>; value: V } | undefined;
  return ({ config, standard, standards, asOf }, rules) => {
    const before = last?.grounds;
    const isSame =
      before?.config === config &&
      before.standard === standard &&
      before.standards === standards &&
      before.asOf === asOf &&
      last?.rules === rules;
    if (!last || !isSame) {
      const grounds = { config, standard, standards, asOf };
      last = { grounds, rules, value: make(grounds, rules) };
    }
    return last.value;
  };
}
