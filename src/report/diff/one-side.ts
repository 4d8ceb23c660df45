import type { ResolvedItem } from '../../catalog/resolve.ts';
import { codeOf } from '../../compare/compare.ts';
import { fateKinds, isAlone } from '../../compare/fate.ts';
import type { TableItem } from '../../tables/importing/import.ts';
import { padEnd } from '../../text/width.ts';
import type { View } from '../view.ts';
import { fieldLabel } from './brief.ts';
import { entry } from './entry.ts';
import { evidenceWords } from './evidence-words.ts';
import { fateWords } from './fate-words.ts';
import { type Compared, rowPlace } from './head.ts';
import { diffWords } from './words.ts';

/** Rows without an item that are written out; more of them say nothing more about the catalog. */
const mostRows = 20;

/** What is true of whole items and rows, what may be one matter, and what stands on one side only, each under its title. */
export function oneSideBlocks(compared: Compared, view: View): string[] {
  const { comparison, catalog } = compared;
  const { onlyItems, onlyRows, candidates } = comparison.match;
  const words = diffWords[view.lang];
  const rowCodes = new Set(comparison.rows.map((row) => row.code));
  const itemLine = (item: ResolvedItem): string => {
    const code = codeOf(catalog, item);
    return line(code, item.name + (code !== '' && rowCodes.has(code) ? words.sameCode : ''));
  };
  const rowLine = (row: TableItem): string => line(row.code, row.name + words.place(rowPlace(row, compared.table, view.lang)));
  const block = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [[title, ...lines].join('\n')] : []);
  const rest = onlyRows.length > mostRows ? [words.restRows(onlyRows.length - mostRows)] : [];
  const fates = fateKinds
    .filter((kind) => !isAlone(kind))
    .flatMap((kind) => {
      const own = comparison.fates.filter((fate) => fate.kind === kind);
      const lines = own.flatMap(({ items, rows }) => [
        ...items.map((item) => line(codeOf(catalog, item), item.name)),
        ...rows.map((row) => `  ${rowLine(row)}`),
      ]);
      return block(words.fateTitle(fateWords[view.lang][kind], own.length), lines);
    });
  return [
    ...fates,
    ...block(
      words.candidatesTitle(candidates.length),
      candidates.flatMap(({ item, rows }) => [
        line(codeOf(catalog, item), item.name),
        ...rows.flatMap(({ row, evidence }) => [`  ${rowLine(row)}`, ...entry('', evidenceWords(evidence, view.lang), 18)]),
      ]),
    ),
    ...block(words.onlyItemsTitle(onlyItems.length), onlyItems.map(itemLine)),
    ...block(words.onlyRowsTitle(onlyRows.length), [...onlyRows.slice(0, mostRows).map(rowLine), ...rest]),
    ...block(
      words.unusedTitle(comparison.unusedApprovals.length),
      comparison.unusedApprovals.flatMap((approval) =>
        entry('', words.unused({ ...approval, field: fieldLabel(approval.field, catalog, view.lang) }), 2),
      ),
    ),
  ];
}

function line(code: string, text: string): string {
  return entry(padEnd(code, 12), text, 2).join('\n');
}
