import { grouped } from '../../finding/grouped.ts';
import type { Place } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import { type Writable, writeBlock } from '../../yaml/block.ts';
import { isMap, type Value } from '../../yaml/value.ts';
import type { Mapping } from '../columns/mapping.ts';
import { writeMapping } from '../columns/mapping-file.ts';
import type { Table } from '../row.ts';
import { textAt } from './cell-fields.ts';
import { fileNames } from './file-name.ts';
import type { ImportedRow } from './import.ts';

/** What a catalog made of a table is called and held against. */
export interface CatalogHead {
  title: string;
  /** The pack as `santong.yaml` names it: an id, or a path relative to the catalog. */
  pack: string;
  lacks: readonly string[];
  /** The folder of its items, and the name of its mapping, where they are not the usual ones. */
  items?: string;
  mapping?: string;
  /** What its rows are, where they are no items. */
  kind?: 'entry' | 'standard';
}

/** Where the rows stand whose agency is not written. */
const withoutAgency = '未写实施主体';

/**
 * The files of a catalog made of a table, by their path in its folder: settings, the mapping of its columns, and the items of each agency in
 * one file, in the order of the rows. The same table gives the same bytes.
 */
export function catalogFiles(
  table: Table,
  mapping: Mapping,
  rows: readonly ImportedRow[],
  head: CatalogHead,
  standard: Standard,
): Map<string, string> {
  const files = new Map([
    ['santong.yaml', settings(table, mapping, rows.length, head)],
    [head.mapping ?? mappingName(table), writeMapping(table, mapping, standard)],
  ]);
  const agencies = rows.map((row) => textAt(row.raw, 'agency.name'));
  const names = fileNames(agencies, withoutAgency);
  const kind = head.kind ? { kind: head.kind } : {};
  const documents = rows.map((row, index) => ({
    file: `${head.items ?? 'items'}/${names.get(agencies[index] ?? '') ?? withoutAgency}.yaml`,
    text: writeBlock(written({ ...kind, ...row.raw, origin: originOf(row, table) }, { fields: standard.pack.schema.elements })),
  }));
  for (const [file, own] of grouped(documents, (document) => document.file)) files.set(file, own.map(({ text }) => text).join('---\n'));
  return files;
}

/** The name of the mapping file of a table. */
export function mappingName(table: Pick<Table, 'name'>): string {
  return `${stemOf(table.name)}.mapping.yaml`;
}

/** The name of a table's file without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '') || name;
}

function settings(table: Table, mapping: Mapping, rows: number, { title, pack, lacks }: CatalogHead): string {
  const columns = Object.fromEntries(mapping.flatMap(({ letter, field, unit }) => (field === undefined || unit ? [] : [[letter, field]])));
  return writeBlock({ title, pack, items: ['items'], sources: { [table.name]: { rows, columns, lacks } } });
}

function originOf(row: ImportedRow, table: Table): { [key: string]: Value } {
  const own = isMap(row.raw['origin']) ? row.raw['origin'] : {};
  return { ...own, table: table.name, ...(row.sheet === undefined ? {} : { sheet: row.sheet }), row: String(row.row) };
}

/** The value as it is written: keys in the order of the schema, so that files of different tables read alike, and numbers as numbers. */
function written(value: Value, place: Place | undefined): Writable {
  if (Array.isArray(value)) return value.map((member) => written(member, place && 'list' in place ? place.list : undefined));
  if (!isMap(value)) return place?.schema?.type === 'integer' && String(Number(value)) === value ? Number(value) : value;
  const fields = place?.fields ?? {};
  const known = Object.keys(fields).filter((key) => Object.hasOwn(value, key));
  const rest = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
  return Object.fromEntries([...known, ...rest].map((key) => [key, written(value[key] ?? '', fields[key])]));
}
