import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding, FindingItem } from '../finding/finding.ts';
import { type Path, pathOf, valueAt } from '../finding/path.ts';
import type { Rule } from '../rules/kinds.ts';
import type { Standard } from '../standard/standard.ts';
import type { CheckResult } from './check.ts';

/** A place of an item that a rule judged and found in order. */
export interface PlaceInOrder {
  item: ResolvedItem;
  path: Path;
}

/**
 * An item that a rule judged and reported nothing of, with the place where it writes what the rule looks at: the place of `finding` where
 * there is one, else what the rule needs or reads. Items without any finding stand first. Undefined where no item shows it.
 */
export function placeInOrder(
  items: readonly ResolvedItem[],
  rule: Rule,
  standard: Standard,
  { findings, notJudged }: CheckResult,
  finding?: Finding,
): PlaceInOrder | undefined {
  const path = finding?.path ?? lookedAt(rule);
  if (path.length === 0) return undefined;
  const known = (item: FindingItem | undefined): string => `${item?.key} ${item?.name}`;
  const unfit = new Set(
    [...findings.filter((one) => one.rule === rule.id), ...notJudged.filter((one) => one.rule === rule.id)].map((one) => known(one.item)),
  );
  const faulty = new Set(findings.filter(({ severity }) => severity !== 'info').map((one) => known(one.item)));
  const fit = items
    .filter((item) => !unfit.has(known(item)) && (rule.scope !== 'item' || (rule.applies?.(item, standard) ?? true)))
    .flatMap((item) => {
      const own = ownPlace(item, path);
      return own === undefined ? [] : [{ item, path: own }];
    });
  return fit.find(({ item }) => !faulty.has(known(item))) ?? fit[0];
}

/** Where an item itself writes a path: in a list its first member, whatever the number in the path. */
function ownPlace(item: ResolvedItem, path: Path): Path | undefined {
  const first = path.map((part) => (typeof part === 'number' ? 0 : part));
  const value = valueAt(item.document.written, first);
  return value === undefined || value === '' ? undefined : first;
}

function lookedAt(rule: Rule): Path {
  const field = rule.needs[0] ?? (rule.scope === 'item' ? rule.reads?.[0] : undefined);
  return field === undefined ? [] : pathOf(field);
}
