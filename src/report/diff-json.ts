import type { ResolvedItem } from '../catalog/resolve.ts';
import { codeOf, type Difference } from '../compare/compare.ts';
import { pathOf, toPointer } from '../finding/path.ts';
import type { Item } from '../standard/generated/item.ts';
import type { TableItem } from '../tables/import.ts';
import { fieldLabel } from './diff-brief.ts';
import type { Compared } from './diff-head.ts';
import { tallyDiff } from './diff-tally.ts';
import { diffWords } from './diff-words.ts';
import { jsonHead } from './json-head.ts';
import type { View } from './view.ts';

/** A comparison as JSON (schemas/diff.schema.json): every difference with its direction, and all that stands on one side only. */
export function diffJson(compared: Compared, view: View): string {
  const { catalog, comparison, table } = compared;
  const { match, rows, items } = comparison;
  const numbers = tallyDiff(catalog, comparison);
  const by = (kind: string): number => match.pairs.filter((pair) => pair.by === kind).length;
  const report = {
    ...jsonHead(catalog),
    table: { name: table.name, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), rows: rows.length },
    counts: {
      items: items.length,
      pairs: { key: by('key'), name: by('name'), renamed: by('renamed') },
      onlyInCatalog: match.onlyItems.length,
      onlyInTable: match.onlyRows.length,
      basicCodes: { both: match.codes.both, onlyInCatalog: match.codes.onlyItems, onlyInTable: match.codes.onlyRows },
      severity: numbers.counts,
      direction: numbers.directions,
    },
    differences: comparison.differences.map((difference) => toJson(difference, compared, view)),
    onlyInCatalog: match.onlyItems.map((item) => itemJson(item, compared)),
    onlyInTable: match.onlyRows.map(rowJson),
    candidates: match.candidates.map((candidate) => ({ item: itemJson(candidate.item, compared), rows: candidate.rows.map(rowJson) })),
    notCompared: comparison.notCompared.map((one) => ({ ...one, label: fieldLabel(one.field, catalog, view.lang) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(difference: Difference, compared: Compared, view: View): object {
  const { pair, field, direction, severity, added, removed, address, file, span, clauses } = difference;
  return {
    severity,
    direction,
    directionWords: diffWords[view.lang].direction[direction],
    class: difference.class,
    field,
    label: fieldLabel(field, compared.catalog, view.lang),
    item: itemJson(pair.item, compared),
    row: rowJson(pair.row),
    matchedBy: pair.by,
    ours: difference.ours,
    theirs: difference.theirs,
    added,
    removed,
    cell: address,
    file,
    path: toPointer(pathOf(field)),
    span,
    clauses,
  };
}

function itemJson(item: ResolvedItem, { catalog }: Compared): object {
  return { key: item.key, code: codeOf(catalog, item), name: item.name, agency: item.agency, file: item.document.file };
}

function rowJson({ row, code, name, value }: TableItem): object {
  return { number: row, code, name, agency: (value as Item).agency?.name ?? '' };
}
