import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/catalog.ts';
import type { ResolvedItem } from '../../src/catalog/resolve.ts';
import { type Path, pathOf, valueAt } from '../../src/finding/path.ts';
import { recogniseColumns } from '../../src/tables/columns/header.ts';
import { accountOf } from '../../src/tables/importing/account.ts';
import { catalogFiles } from '../../src/tables/importing/catalog-files.ts';
import { type CellOutcome, importRows } from '../../src/tables/importing/import.ts';
import { readTable } from '../../src/tables/reading/read.ts';
import { foldName } from '../../src/text/fold.ts';
import { standardOf } from '../catalog-of.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const missing = !existsSync(data);
if (missing) console.log('skipped: real tables are not beside this checkout (../shared/data)');

const tables: [string, string, { rows: number; left?: number }][] = [
  ['guangdong/province_440000.jsonl', 'guangdong', { rows: 928, left: 0 }],
  ['guangdong/province_440000.csv', 'guangdong', { rows: 928, left: 0 }],
  ['guangdong/city_440100.jsonl', 'guangdong', { rows: 72, left: 0 }],
  ['guangdong/city_440100.csv', 'guangdong', { rows: 72, left: 0 }],
  ['hunan/catalog_first_page.csv', 'national', { rows: 15 }],
  ['hunan/search_only.csv', 'national', { rows: 77 }],
  ['liaoning/items.csv', 'national', { rows: 30 }],
];

describe.skipIf(missing).each(tables)('%s', (file, pack, expected) => {
  const standard = standardOf(pack);
  const read = async () => {
    const table = await readTable(file.split('/').at(-1) ?? '', readFileSync(new URL(file, data)));
    const mapping = recogniseColumns(table, standard);
    const rows = importRows(table, mapping, standard);
    const files = catalogFiles(table, mapping, rows, { title: '导入', pack, lacks: [] }, standard);
    return { table, mapping, rows, files };
  };

  const once = missing ? undefined : read();

  it('accounts for every filled cell', async () => {
    const { table, mapping, rows } = (await once) as Awaited<ReturnType<typeof read>>;
    const filled = table.rows.flatMap((row) => [...row.cells.values()]).filter((cell) => cell.text !== '').length;
    const account = accountOf(rows, mapping);
    expect(account.rows).toBe(expected.rows);
    expect(account.filled).toBe(filled);
    expect(account.taken + account.blank + account.same + account.left).toBe(filled);
    if (expected.left !== undefined) expect(account.left).toBe(expected.left);
    for (const counts of account.columns) {
      expect(counts.taken + counts.blank + counts.same + counts.left).toBe(counts.filled);
      expect(counts.leftovers.reduce((sum, { count }) => sum + count, 0)).toBe(counts.left);
    }
  });

  it('writes YAML in which every taken or repeated cell is found again in the item of its row', async () => {
    const { rows, files } = (await once) as Awaited<ReturnType<typeof read>>;
    const texts = [...files].filter(([path]) => path.startsWith('items/')).map(([path, text]) => ({ path, text }));
    const { items, documents } = readCatalog({ files: texts }, {}, standard, '2026-03-02');
    expect(documents.flatMap((document) => document.problems)).toEqual([]);
    const byRow = new Map(items.map((item) => [item.value.origin?.row, item]));
    expect(byRow.size).toBe(expected.rows);
    for (const row of rows) {
      const item = byRow.get(row.row);
      const lost = row.outcomes.filter((outcome) => ['taken', 'same'].includes(outcome.became) && !holds(item, outcome));
      expect(lost.map(({ cell }) => `${cell.address} ${cell.text}`)).toEqual([]);
    }
  });

  it('gives the same bytes again', async () => {
    expect([...(await read()).files]).toEqual([...((await once)?.files ?? [])]);
  });
});

/** Whether each part of a cell stands in the field of its column, as it is written or as the word that its digits stand for. */
function holds(item: ResolvedItem | undefined, { column, cell }: CellOutcome): boolean {
  const path = column.field === 'extra' ? ['extra', column.header] : pathOf(column.field ?? '');
  const raw = item?.document.raw;
  const standing = new Set([...textsAt(raw, path), ...(column.field === 'implementation' ? textsAt(raw, ['handling']) : [])].map(plain));
  const text = cell.text.replace(column.strip ?? '', '').trim();
  const has = (part: string): boolean => standing.has(plain(words[`${column.field} ${part}`] ?? part));
  return has(text) || text.split('|').every((part) => has(part.trim()) || part.split('、').every(has) || pieces(part).every(has));
}

/** Without what only tells the form of writing: widths, blanks, and the measure word and brackets of a limit. */
function plain(text: string): string {
  return foldName(text).replace(/^(\d+)个?（?(工作日|自然日)）?$/, '$1$2');
}

/** The texts at a field, in all members of the lists on the way. */
function textsAt(value: unknown, [first, ...rest]: Path): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => textsAt(member, first === undefined ? [] : [first, ...rest]));
  if (first === undefined) return textsOf(value);
  return textsAt(valueAt(value, [first]), rest);
}

/** What the digits of real tables stand for, written here by hand and not read from the pack. */
const words: Record<string, string> = {
  'type 01': '行政许可',
  'type 05': '行政给付',
  'type 07': '行政确认',
  'type 08': '行政奖励',
  'type 09': '行政裁决',
  'type 20': '其他行政权力',
  'type 21': '公共服务',
  'online.available 1': '是',
  'online.available 0': '否',
  'express 不支持': '否',
  'levels 2': '省级',
  'levels 3': '市级',
  'levels 4': '县级',
};

/** The members of a cell that lists them with Chinese punctuation. */
function pieces(text: string): string[] {
  return text.split(/[、，,；;/]/).map((piece) => piece.trim());
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
