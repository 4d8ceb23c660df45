import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { compare } from '../../src/compare/compare.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { recogniseColumns } from '../../src/tables/columns/header.ts';
import { rowsToItems } from '../../src/tables/importing/import.ts';
import { readTable } from '../../src/tables/reading/read.ts';

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

  it('has a row for every standard item that is in force, and for nothing else', async () => {
    const { rows } = await readTable('棠岭省标准事项清单.csv', readFileSync(table));
    const standing = open('').others.filter(({ kind, value }) => kind === 'standard' && value.state !== '取消' && value.secret !== true);
    const cellsOf = (header: string): (string | undefined)[] => rows.map((row) => row.cells.get(header)?.text);
    expect(cellsOf('基本编码').toSorted()).toEqual(standing.map(({ value }) => value.code).toSorted());
    for (const { value } of standing) {
      const row = rows.find(({ cells }) => cells.get('基本编码')?.text === value.code);
      const stands = (header: string): string | undefined => row?.cells.get(header)?.text || undefined;
      expect(stands('事项名称')).toBe(value.name);
      expect(stands('申请材料')).toBe(value.materials?.map(({ name }) => name).join('|'));
      expect(stands('受理条件')).toBe(value.conditions?.join('|'));
      expect(stands('法定办结时限')).toBe(value.limit?.statutory);
      // where the standard item leaves the promise to the county, the table may say what the province wishes
      if (value.limit?.promised !== undefined) expect(stands('承诺办结时限')).toBe(value.limit.promised);
    }
  });

  it('shows of 汀溪县 what its faults make worse, and no more', async () => {
    const { differing, candidates } = await compared('汀溪县');
    expect(differing).toEqual([
      'error adverse 企业投资项目备案 materials', // F24
      'error adverse 公共场所卫生许可 limit.promised', // F04
      'error adverse 农药经营许可 limit.promised', // F06
      'error adverse 出生登记 materials', // F15
      'error adverse 国有建设用地使用权及房屋所有权转移登记（买卖） fee.charged', // F23
      'error adverse 居住证申领 fee.charged', // F16
      'error adverse 工伤认定 limit.promised', // F21
      'error adverse 建筑工程施工许可证核发 limit.statutory', // F07
      'error adverse 旅馆业特种行业许可证核发 materials', // F11
      'error adverse 最低生活保障对象认定 materials', // F19
      'error adverse 林木采伐许可证核发 conditions', // F10
      'error adverse 法律援助申请审查 limit.promised', // F25
      'error adverse 结婚登记 materials', // F17
      'error adverse 高龄津贴给付 conditions', // F20
      'error neutral 人力资源服务许可 basis', // F13
      'error neutral 仅销售预包装食品备案 type', // F03
      'info favourable 林木采伐许可证核发 limit.promised',
      'info unknown 出生登记 limit.statutory', // F14
      'info unknown 见义勇为人员奖励 limit.promised', // F27
    ]);
    // F12 and F01: only the name tells which row it is
    expect(candidates.toSorted()).toEqual(['道路货物运输经营许可', '食品经营许可(新办)']);
  });

  it('promises less than 禾川县 does, of five items, and is equal in all else', async () => {
    const { differing, candidates } = await compared('禾川县');
    expect(differing).toEqual([
      'info favourable 林木采伐许可证核发 limit.promised',
      'info favourable 林木采伐许可证核发 limit.promised',
      'info favourable 用水报装 limit.promised',
      'info favourable 食品经营许可（新办） limit.promised',
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
