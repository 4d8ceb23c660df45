import { existsSync, readFileSync } from 'node:fs';
import { type Catalog, readCatalog } from '../../src/catalog/catalog.ts';
import { readConfig } from '../../src/catalog/config.ts';
import { check } from '../../src/check/check.ts';
import { wantedFields } from '../../src/cli/opening/wanted-fields.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { recogniseColumns } from '../../src/tables/columns/header.ts';
import { lackedFields } from '../../src/tables/columns/lacking.ts';
import { accountOf, type ImportAccount } from '../../src/tables/importing/account.ts';
import { catalogFiles } from '../../src/tables/importing/catalog-files.ts';
import { importRows } from '../../src/tables/importing/import.ts';
import { readTable } from '../../src/tables/reading/read.ts';
import { standardOf } from '../catalog-of.ts';

/** A real list, imported, written, read back and checked. */
export interface Judged {
  account: ImportAccount;
  catalog: Catalog;
  findings: readonly Finding[];
}

/** The folder of real lists of a place beside the checkout; undefined, with a line that says so, where it is missing. */
export function dataOf(place: string): URL | undefined {
  const folder = new URL(`../../../shared/data/${place}/`, import.meta.url);
  if (existsSync(folder)) return folder;
  console.log(`skipped: the real lists of ${place} are not beside this checkout (../shared/data/${place})`);
  return undefined;
}

/** Takes a table in as the command line does, under a pack, its rows as documents of a kind, and checks it for a date. */
export async function judged(file: URL, pack: string, asOf: string, kind?: 'entry'): Promise<Judged> {
  const standard = standardOf(pack);
  const table = await readTable(file.pathname.split('/').at(-1) ?? '', readFileSync(file));
  const mapping = recogniseColumns(table, standard);
  const rows = importRows(table, mapping, standard);
  const lacks = lackedFields(mapping, wantedFields(standard, kind ?? 'item'), standard);
  const files = catalogFiles(table, mapping, rows, { title: pack, pack, lacks, ...(kind ? { kind } : {}) }, standard);
  const { config } = readConfig(files.get('santong.yaml') ?? '');
  const texts = [...files].filter(([path]) => path.startsWith('items/')).map(([path, text]) => ({ path, text }));
  const catalog = readCatalog({ files: texts }, config, standard, asOf);
  return { account: accountOf(rows, mapping), catalog, findings: check(catalog).findings };
}

/** How often each rule reports at each severity, sorted: `warn name/long 2`. */
export function counted(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) counts.set(`${severity} ${rule}`, (counts.get(`${severity} ${rule}`) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
}
