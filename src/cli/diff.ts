import { findItems } from '../catalog/find.ts';
import { itemsInScope } from '../catalog/scope.ts';
import { codeOf, compare } from '../compare/compare.ts';
import type { Comparison } from '../compare/difference.ts';
import { narrow } from '../compare/narrow.ts';
import { reaches, type Severity } from '../finding/severity.ts';
import type { OpenCatalog } from '../host/catalog.ts';
import type { Compared } from '../report/diff-head.ts';
import { diffItems } from '../report/diff-items.ts';
import { diffJson } from '../report/diff-json.ts';
import { diffSummary } from '../report/diff-pretty.ts';
import type { View } from '../report/view.ts';
import { rowsToItems } from '../tables/import.ts';
import type { Mapping } from '../tables/mapping.ts';
import { type Context, exit, type Options } from './context.ts';
import { UsageError } from './failure.ts';
import { noItem } from './no-item.ts';
import { open } from './open.ts';
import { mapTable, openTable } from './table.ts';
import { tellUnread } from './unread.ts';

/** `santong diff <table> [path]`: holds a catalog against an official table. */
export async function run(context: Context, [file = '', path]: readonly string[], options: Options): Promise<number> {
  const opened = open(context, path, options);
  const { catalog, only } = opened;
  const table = await openTable(file, options, catalog.standard);
  const mapping = mapTable(table, catalog.standard, options);
  const fields = new Set(mapping.flatMap((column) => column.field ?? []));
  needCodes(table.name, mapping);
  const rows = rowsToItems(table, mapping, catalog.standard);
  const whole = compare(catalog, itemsInScope(catalog, only), { rows, fields });
  const comparison = choose(opened, whole, options);
  const { name, sheet } = table;
  const compared: Compared = { catalog, comparison, table: { name, ...(sheet === undefined ? {} : { sheet }), asked: file } };
  const view: View = { lang: context.lang, colour: context.colour, display: opened.display, asked: path ?? '' };
  if (options['format'] === 'json') context.result(diffJson(compared, view));
  else if (options['all'] === true || comparison !== whole) context.result(diffItems(compared, view, comparison === whole));
  else context.result(diffSummary(compared, view));
  return exitCode(tellUnread(context, opened), comparison, String(options['failOn'] ?? 'error'));
}

/** Unreadable input outweighs differences: what could not be read was not compared. */
function exitCode(unread: number, { differences }: Comparison, threshold: string): number {
  if (unread > 0) return exit.unreadable;
  if (threshold === 'never') return exit.clean;
  return differences.some((difference) => reaches(difference.severity, threshold as Severity)) ? exit.findings : exit.clean;
}

/** @throws UsageError for an item that there is not */
function choose({ catalog, only }: OpenCatalog, whole: Comparison, options: Options): Comparison {
  const word = options['item'];
  if (typeof word !== 'string') return whole;
  const items = itemsInScope(catalog, only);
  const found = findItems(items, word);
  if (found.length === 0) throw noItem(word, items);
  return narrow(whole, found, (item) => codeOf(catalog, item));
}

/** Without a code no row can be told to be about an item, since names alone decide nothing. @throws UsageError */
function needCodes(name: string, mapping: Mapping): void {
  const codes = ['code', 'implementation', 'handling', 'localCode', 'localImplementation'];
  if (mapping.some((column) => codes.includes(column.field ?? ''))) return;
  const headers = mapping.map((column) => column.header).slice(0, 8);
  throw new UsageError({
    zh: `${name}中没有认出基本编码或者实施编码的列，无法与目录对应。\n表头有：${headers.join('、')}\n请用 --mapping 写明哪一列是编码（先用 santong import 可以得到对应表）。`,
    en: `No column of ${name} was recognised as a basic or implementation code, so no row can be paired with an item.\nIts headers: ${headers.join(', ')}\nName the column with --mapping (santong import writes such a file).`,
  });
}
