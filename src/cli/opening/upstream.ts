import { basename } from 'node:path';
import type { UnreadFile } from '../../catalog/catalog.ts';
import type { Said } from '../../finding/language.ts';
import { openCatalog } from '../../host/catalog.ts';
import { FileError, kindOf, writeFile } from '../../host/files.ts';
import { typedWord } from '../../report/typed-word.ts';
import type { Standard } from '../../standard/standard.ts';
import type { Mapping } from '../../tables/columns/mapping.ts';
import { writeMapping } from '../../tables/columns/mapping-file.ts';
import { tableKind } from '../../tables/endings.ts';
import { TableError } from '../../tables/error.ts';
import { catalogRows, type TableRows } from '../../tables/importing/catalog-rows.ts';
import { rowsToItems, type TableItem } from '../../tables/importing/import.ts';
import { codeCell, repeatedRow } from '../../tables/importing/repeated.ts';
import { joinTables } from '../../tables/importing/several.ts';
import { slashed } from '../../text/slashed.ts';
import type { Context, Options } from '../context.ts';
import { NoItemsError, UsageError } from '../failures/failure.ts';
import { mapTable, openTable } from './table.ts';
import { LeftOver, tellConflicts, tellUnderstood } from './understood.ts';

/** What a catalog is held against: one table or several, or another catalog. */
export interface Upstream extends TableRows {
  /** Its name for a screen, and as it is typed in a command. */
  name: string;
  sheet?: string;
  asked: string;
}

/** The tables and the catalog among the arguments of a command: where the last of several is a folder or YAML, it is the catalog. */
export function sidesOf(args: readonly string[]): { tables: readonly string[]; path: string | undefined } {
  const last = args.at(-1);
  if (args.length < 2 || last === undefined || !isCatalog(last)) return { tables: args, path: undefined };
  return { tables: args.slice(0, -1), path: last };
}

/** What is not there is told as a missing catalog, unless it is called like a table. */
function isCatalog(path: string): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  const kind = kindOf(path);
  return kind === 'folder' || (kind === 'nothing' && tableKind(path) === undefined);
}

/**
 * Reads what a catalog is held against, and tells what was not understood. A table without codes is refused unless they are `optional`.
 * @throws FileError, TableError, UsageError
 */
export async function openUpstream(
  context: Context,
  paths: readonly string[],
  standard: Standard,
  options: Options,
  { codes = 'needed' }: { codes?: 'needed' | 'optional' } = {},
): Promise<Upstream> {
  const names = namesOf(paths);
  const tables: TableRows[] = [];
  let sheet: string | undefined;
  for (const [index, path] of paths.entries()) {
    const name = names[index] ?? path;
    if (isCatalog(path)) tables.push(catalogAsTable(context, path, name, options));
    else {
      const table = { ...(await openTable(path, options, standard)), name };
      const mapping = mapTable(table, standard, options);
      needCodes(name, mapping, codes);
      const left = new LeftOver();
      const rows = rowsToItems(table, mapping, standard, (outcome) => left.add(outcome));
      refuseRepeated(name, rows);
      saveMapping(writeMapping(table, mapping, standard), paths, options);
      tellUnderstood(context, table, mapping, left);
      tables.push({ rows, fields: new Set(mapping.flatMap((column) => column.field ?? [])) });
      if (paths.length === 1) sheet = table.sheet;
    }
  }
  const { conflicts, ...joined } = joinTables(tables);
  tellConflicts(context, conflicts, standard);
  return { ...joined, name: names.join('、'), ...(sheet === undefined ? {} : { sheet }), asked: paths.map(typedWord).join(' ') };
}

/** Tables of one name in different folders are told apart by their folders. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(slashed(path)));
  return names.map((name, index) => (names.filter((other) => other === name).length > 1 ? (paths[index] ?? name) : name));
}

const refusals: Record<UnreadFile['reason'], FileError['reason']> = {
  binary: 'not-text',
  misnamed: 'not-yaml',
  denied: 'denied',
  'too-large': 'too-large',
  failed: 'failed',
};

/** @throws NoItemsError, FileError where a part of it cannot be read: what is not known to be there is not known to be missing */
function catalogAsTable(context: Context, path: string, name: string, options: Options): TableRows {
  if (typeof options['sheet'] === 'string') throw new TableError({ code: 'no-sheets', args: { name } });
  const { catalog, only, display } = openCatalog({ path, asOf: context.asOf });
  const [unread] = catalog.unread;
  if (unread) throw new FileError(refusals[unread.reason], display(unread.path));
  const table = catalogRows(catalog, name, only);
  if (table.rows.length === 0) throw new NoItemsError(path);
  return table;
}

/** @throws TableError */
export function refuseRepeated(name: string, rows: readonly TableItem[]): void {
  const repeated = repeatedRow(rows);
  if (!repeated) return;
  const addresses = repeated.rows.map(codeCell);
  throw new TableError({ code: 'twice', args: { name, code: repeated.code, item: repeated.name, addresses } });
}

/** Keeps what was understood in a file, for a person to change and `--mapping` to take up. @throws FileError, UsageError */
function saveMapping(text: string, paths: readonly string[], options: Options): void {
  const file = options['saveMapping'];
  if (typeof file !== 'string') return;
  if (paths.length > 1)
    throw new UsageError({
      zh: '--save-mapping 一次只能保存一张表的对应表。请只写一张表再试。',
      en: '--save-mapping keeps the mapping of one table. Name one table.',
    });
  if (kindOf(file) !== 'nothing')
    throw new UsageError({
      zh: `文件已经有了，没有覆盖：${file}\n请换一个名称，或者用 --mapping 使用它。`,
      en: `The file is there already and was left as it is: ${file}\nUse another name, or take it up with --mapping.`,
    });
  writeFile(file, text);
}

/**
 * Without a code no row can be told to be about an item, since names alone decide nothing; where codes are optional, a name is needed.
 * @throws UsageError
 */
function needCodes(name: string, mapping: Mapping, needed: 'needed' | 'optional'): void {
  const codes = ['code', 'implementation', 'handling', 'localCode', 'localImplementation'];
  const signs = needed === 'needed' ? codes : [...codes, 'name'];
  if (mapping.some((column) => signs.includes(column.field ?? ''))) return;
  const headers = mapping.map((column) => column.header).slice(0, 8);
  const what: Said<string> =
    needed === 'needed'
      ? {
          zh: '没有认出基本编码或者实施编码的列，无法与目录对应',
          en: 'a basic or implementation code, so no row can be paired with an item',
        }
      : { zh: '没有认出事项名称或者编码的列，无法对照', en: 'a name or code, so nothing can be lined up' };
  const which: Said<string> = needed === 'needed' ? { zh: '编码', en: 'the code' } : { zh: '名称、编码', en: 'names and codes' };
  throw new UsageError({
    zh: `${name}中${what.zh}。\n表头有：${headers.join('、')}\n请用 --mapping 写明哪一列是${which.zh}（先用 santong import 可以得到对应表）。`,
    en: `No column of ${name} was recognised as ${what.en}.\nIts headers: ${headers.join(', ')}\nTell with --mapping which column holds ${which.en} (santong import writes such a file).`,
  });
}
