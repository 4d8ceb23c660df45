import { agencyOrder } from '../../catalog/agencies.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { codeOf } from '../../compare/compare.ts';
import type { Comparison, Difference } from '../../compare/difference.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Severity } from '../../finding/severity.ts';
import type { Direction } from '../../standard/direction.ts';

/** Numbers of differences by direction. */
type Directions = Record<Direction, number>;

/** What one element, or one agency's items, came to. */
export interface DiffLine {
  name: string;
  items: number;
  directions: Directions;
}

/** The numbers of a comparison. */
export interface DiffTally {
  pairedItems: number;
  pairedRows: number;
  counts: Record<Severity, number>;
  directions: Directions;
  /** Elements with a difference, by field, in the order of the policy. */
  fields: readonly DiffLine[];
  /** Agencies with a difference, in the official order. */
  agencies: readonly DiffLine[];
  /** Elements that some pair could not be compared by. */
  notCompared: number;
  /** Items without a row whose basic code the table has. */
  otherName: number;
}

/** Counts what a comparison came to. */
export function tallyDiff(catalog: Catalog, comparison: Comparison): DiffTally {
  const { differences, match, rows } = comparison;
  const counts: Record<Severity, number> = { error: 0, warn: 0, info: 0 };
  for (const { severity } of differences) counts[severity]++;
  const rowCodes = new Set(rows.map((row) => row.code));
  const fields = Object.keys(catalog.standard.policy);
  const order = agencyOrder(catalog);
  return {
    pairedItems: new Set(match.pairs.map((pair) => pair.item)).size,
    pairedRows: new Set(match.pairs.map((pair) => pair.row)).size,
    counts,
    directions: directionsOf(differences),
    fields: linesOf(differences, (one) => one.field).sort((a, b) => fields.indexOf(a.name) - fields.indexOf(b.name)),
    agencies: linesOf(differences, (one) => one.pair.item.agency).sort((a, b) => order(a.name, b.name)),
    notCompared: new Set(comparison.notCompared.map((one) => one.field)).size,
    otherName: match.onlyItems.map((item) => codeOf(catalog, item)).filter((code) => code !== '' && rowCodes.has(code)).length,
  };
}

function linesOf(differences: readonly Difference[], nameOf: (difference: Difference) => string): DiffLine[] {
  return [...grouped(differences, nameOf)].map(([name, own]) => ({
    name,
    items: new Set(own.map((difference) => difference.pair.item)).size,
    directions: directionsOf(own),
  }));
}

function directionsOf(differences: readonly Difference[]): Directions {
  const directions: Directions = { adverse: 0, favourable: 0, neutral: 0, unknown: 0 };
  for (const { direction } of differences) directions[direction]++;
  return directions;
}
