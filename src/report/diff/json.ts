import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Evidence } from '../../compare/candidates.ts';
import { codeOf } from '../../compare/compare.ts';
import type { Difference } from '../../compare/difference.ts';
import type { MatchedBy } from '../../compare/match.ts';
import { toPointer } from '../../finding/path.ts';
import type { Item } from '../../standard/generated/item.ts';
import type { TableItem } from '../../tables/importing/import.ts';
import { jsonHead } from '../json-head.ts';
import type { View } from '../view.ts';
import { fieldLabel } from './brief.ts';
import { fateWords } from './fate-words.ts';
import type { Compared } from './head.ts';
import type { DiffReport } from './report.ts';
import { tallyDiff } from './tally.ts';
import { diffWords } from './words.ts';

/** A comparison as JSON (schemas/diff.schema.json): every difference with its direction, and all that stands on one side only. */
export function diffJson({ compared, view }: DiffReport): string {
  const { catalog, comparison, table } = compared;
  const { match, rows, items } = comparison;
  const numbers = tallyDiff(catalog, comparison);
  const by = (kind: MatchedBy): number => match.pairs.filter((pair) => pair.by === kind).length;
  const report = {
    ...jsonHead(catalog),
    mode: comparison.mode,
    table: { name: table.name, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), rows: rows.length },
    counts: {
      items: items.length,
      pairs: Object.fromEntries(ways.map((way) => [way, by(way)])),
      onlyInCatalog: match.onlyItems.length,
      onlyInTable: match.onlyRows.length,
      basicCodes: { both: match.codes.both, onlyInCatalog: match.codes.onlyItems, onlyInTable: match.codes.onlyRows },
      severity: numbers.counts,
      direction: numbers.directions,
    },
    differences: comparison.differences.map((difference) => toJson(difference, compared, view)),
    onlyInCatalog: match.onlyItems.map((item) => itemJson(item, compared)),
    onlyInTable: match.onlyRows.map(rowJson),
    candidates: match.candidates.map((candidate) => ({
      item: itemJson(candidate.item, compared),
      rows: candidate.rows.map(({ row, score, evidence }) => ({ ...rowJson(row), score: rounded(score), evidence: roundedEach(evidence) })),
    })),
    fates: comparison.fates.map(({ kind, severity, items: own, rows: theirs }) => ({
      kind,
      severity,
      label: fateWords[view.lang][kind],
      items: own.map((item) => itemJson(item, compared)),
      rows: theirs.map(rowJson),
    })),
    unusedApprovals: comparison.unusedApprovals,
    notCompared: comparison.notCompared.map((one) => ({ ...one, label: fieldLabel(one.field, catalog, view.lang) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(difference: Difference, compared: Compared, view: View): object {
  const { pair, field, direction, severity, added, removed, address, file, span, clauses } = difference;
  return {
    severity,
    ...(difference.approval ? { approval: difference.approval } : {}),
    direction,
    directionWords: diffWords[view.lang].direction[direction],
    class: difference.class,
    field,
    label: fieldLabel(field, compared.catalog, view.lang),
    item: itemJson(pair.item, compared),
    row: rowJson(pair.row),
    matchedBy: pair.by,
    ...(pair.decision ? { decision: pair.decision } : {}),
    ours: difference.ours,
    theirs: difference.theirs,
    added,
    removed,
    members: difference.members,
    ...(difference.member === undefined ? {} : { member: difference.member }),
    cell: address,
    file,
    path: toPointer(difference.path),
    span,
    clauses,
  };
}

const ways: readonly MatchedBy[] = ['decided', 'key', 'implementation', 'name', 'mapped', 'renamed'];

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

function roundedEach(evidence: Evidence): object {
  return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]));
}

function itemJson(item: ResolvedItem, { catalog }: Compared): object {
  return { key: item.key, code: codeOf(catalog, item), name: item.name, agency: item.agency, file: item.document.file };
}

function rowJson({ row, code, name, value }: TableItem): object {
  return { number: row, code, name, agency: (value as Item).agency?.name ?? '' };
}
