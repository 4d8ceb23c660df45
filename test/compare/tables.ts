import { readFileSync } from 'node:fs';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ComparedTable } from '../../src/compare/difference.ts';
import type { Standard } from '../../src/standard/standard.ts';
import { recogniseColumns } from '../../src/tables/columns/header.ts';
import { importRows } from '../../src/tables/importing/import.ts';
import { readJsonLines } from '../../src/tables/reading/jsonl.ts';
import { catalogOf } from '../catalog-of.ts';

/** A table of records, as the diff command reads it. */
export function tableOf(records: readonly object[], standard: Standard): ComparedTable & { yaml: string } {
  const table = readJsonLines('made.jsonl', records.map((record) => JSON.stringify(record)).join('\n'));
  const mapping = recogniseColumns(table, standard);
  const rows = importRows(table, mapping, standard);
  // JSON is YAML
  const yaml = rows.map(({ raw }) => JSON.stringify(raw, null, 1)).join('\n---\n');
  return { rows, fields: new Set(mapping.flatMap((column) => column.field ?? [])), yaml };
}

/** The records of a file of JSON lines. */
export function recordsOf(file: string): Record<string, unknown>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A catalog of the records that a table holds. */
export function catalogOfRecords(records: readonly object[], standard: Standard, pack: string): Catalog {
  return catalogOf({ 'items/all.yaml': tableOf(records, standard).yaml }, { pack });
}
