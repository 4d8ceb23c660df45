import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { compare } from '../../src/compare/compare.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { recogniseColumns } from '../../src/tables/header.ts';
import { rowsToItems } from '../../src/tables/import.ts';
import { readTable } from '../../src/tables/read.ts';

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const table = `${root}/官方表/棠岭省标准事项清单.csv`;

function open(folder: string): Catalog {
  return openCatalog({ asOf: '2026-03-02', path: folder === '' ? root : `${root}/${folder}` }).catalog;
}

describe('the official table', () => {
  it('is a csv as spreadsheets write it: with a byte order mark and CRLF', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(table));
    expect(text.startsWith('\uFEFF序号,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('has a row for every matter of the catalog, and two that no county has taken up', async () => {
    const { rows } = await readTable('棠岭省标准事项清单.csv', readFileSync(table));
    const codes = rows.map((row) => row.cells.get('基本编码')?.text);
    const ours = new Set(open('').items.map((item) => item.value.implementation?.slice(-12)));
    expect(rows).toHaveLength(14);
    expect(codes.filter((code) => !ours.has(code))).toEqual(['000714923000', '000123908000']);
    expect([...ours].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('asks less than 汀溪县 does, of six matters', async () => {
    const { differing, candidates } = await compared('汀溪县');
    expect(differing).toEqual([
      'error adverse 农药经营许可 limit.promised',
      'error adverse 农药经营许可 visits',
      'error adverse 居住证申领 fee.charged',
      'error adverse 居住证申领 limit.promised',
      'error adverse 林木采伐许可证核发 conditions',
      'error adverse 法律援助申请审查 limit.promised',
      'error adverse 结婚登记 materials',
      'error adverse 高龄津贴给付 conditions',
      'info favourable 食品经营许可(新办) limit.promised',
    ]);
    expect(candidates).toEqual(['道路货物运输经营许可']);
  });

  it('promises less than 禾川县 does, of three matters, and is equal in all else', async () => {
    const { differing, candidates } = await compared('禾川县');
    expect(differing).toEqual([
      'info favourable 林木采伐许可证核发 limit.promised',
      'info favourable 用水报装 limit.promised',
      'info favourable 高龄津贴给付 limit.promised',
    ]);
    expect(candidates).toEqual([]);
  });
});

/** What the official table says otherwise than a county, and which matters only bear the same name there. */
async function compared(folder: string): Promise<{ differing: string[]; candidates: string[] }> {
  const catalog = open(folder);
  const read = await readTable('棠岭省标准事项清单.csv', readFileSync(table));
  const mapping = recogniseColumns(read, catalog.standard);
  const fields = new Set(mapping.flatMap((column) => column.field ?? []));
  const { differences, match } = compare(catalog, catalog.items, { rows: rowsToItems(read, mapping, catalog.standard), fields });
  return {
    differing: differences.map(({ severity, direction, pair, field }) => `${severity} ${direction} ${pair.item.name} ${field}`).sort(),
    candidates: match.candidates.map(({ item }) => item.name),
  };
}
