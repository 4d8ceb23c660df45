import { agencyOrder } from '../../catalog/agencies.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { codeOf } from '../../compare/compare.ts';
import { type Difference, isBetter } from '../../compare/difference.ts';
import type { FateKind } from '../../compare/fate.ts';
import type { Severity } from '../../finding/severity.ts';
import { hiddenIn } from '../../listing/hidden.ts';
import type { Direction } from '../../standard/direction.ts';
import { citeClause } from '../rules/clauses.ts';
import { validateWords } from '../validate/words.ts';
import { fieldLabel } from './brief.ts';
import { fateWords } from './fate-words.ts';
import { rowPlace } from './head.ts';
import type { DiffReport } from './report.ts';
import { type DiffRow, diffRows } from './rows.ts';
import { diffWords } from './words.ts';

/** One difference in words, for the formats that are handed on. */
export interface DiffRecord {
  difference: Difference;
  severity: Severity;
  severityWord: string;
  direction: Direction;
  directionWord: string;
  /** Whether it is to the catalog's credit. */
  better: boolean;
  agency: string;
  item: string;
  code: string;
  /** The element's label, with the material or fee that it is a part of. */
  label: string;
  rows: readonly DiffRow[];
  /** The file as a person here would type it, with the line; the cell of the table, with its row. */
  place: string;
  cell: string;
  clauses: readonly string[];
  /** The document that allows it; empty where none does. */
  approval: string;
}

/** What is true of a whole item or row, in words. */
export interface FateRecord {
  kind: FateKind;
  severity: Severity;
  severityWord: string;
  label: string;
  agency: string;
  /** Items and rows, each as code and name. */
  items: readonly string[];
  rows: readonly string[];
}

/** What a report that is handed on tells: never the name of a secret item, which is counted only. */
export interface DiffRecords {
  differences: readonly DiffRecord[];
  fates: readonly FateRecord[];
  /** Agencies that differences or fates are about, in the official order. */
  agencies: readonly string[];
  secret: number;
}

/** A comparison in words; `marks` stand around what differs inside a text. */
export function diffRecords({ compared, view }: DiffReport, marks?: readonly [string, string]): DiffRecords {
  const { catalog, comparison } = compared;
  const isHidden = hiddenIn(catalog);
  const words = diffWords[view.lang];
  const severityWord = (severity: Severity): string => validateWords[view.lang].severity[severity];
  const named = (item: ResolvedItem): string => (isHidden(item) ? words.secret : `${codeOf(catalog, item)} ${item.name}`.trim());
  const order = agencyOrder(catalog);
  const differences = comparison.differences
    .filter(({ pair }) => !isHidden(pair.item))
    .map((difference): DiffRecord => {
      const { pair, field, member, severity, direction, address, span, file, clauses, approval } = difference;
      const label = fieldLabel(field, catalog, view.lang);
      return {
        difference,
        severity,
        severityWord: severityWord(severity),
        direction,
        directionWord: words.direction[direction],
        better: isBetter(difference),
        agency: pair.item.agency,
        item: pair.item.name,
        code: codeOf(catalog, pair.item),
        label: member === undefined ? label : view.lang === 'zh' ? `${label}（${member}）` : `${label} (${member})`,
        rows: diffRows(difference, view.lang, marks),
        place: `${view.display(file)} ${words.line(span.start.line)}`,
        cell: `${rowPlace(pair.row, compared.table, view.lang)}${address === '' ? '' : ` ${address}`}`,
        clauses: clauses.map((clause) => citeClause(clause, catalog.standard, view.lang)),
        approval: approval ? words.approval(approval, approval.expired) : '',
      };
    });
  const shown = comparison.fates.filter(({ kind, items }) => kind === 'secret-published' || !items.some(isHidden));
  const fates = shown.map(({ kind, severity, items, rows }): FateRecord => {
    const secret = items.some(isHidden);
    return {
      kind,
      severity,
      severityWord: severityWord(severity),
      label: fateWords[view.lang][kind],
      agency: items[0]?.agency ?? '',
      items: items.map(named),
      rows: secret ? [] : rows.map((row) => `${row.code} ${row.name}${words.place(rowPlace(row, compared.table, view.lang))}`.trim()),
    };
  });
  const agencies = [...new Set([...differences, ...fates.filter(({ items }) => items.length > 0)].map(({ agency }) => agency))].sort(order);
  return { differences, fates, agencies, secret: comparison.items.filter(isHidden).length };
}
