import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import schema from '../../../../schemas/import.schema.json' with { type: 'json' };
import { check } from '../../../../src/check/check.ts';
import { run } from '../../../../src/cli/commands/import/import.ts';
import type { Context, Options } from '../../../../src/cli/context.ts';
import { wordFailure } from '../../../../src/cli/failures/failure.ts';
import { openCatalog } from '../../../../src/host/catalog.ts';
import { writeCsv } from '../../../../src/tables/writing/write.ts';
import { displayWidth } from '../../../../src/text/width.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'santong import '));
  write('事项.csv', [
    ['序号', '事项名称（必填）', '实施编码', '实施主体', '法定办结时限（工作日）', '申请材料', '是否收费', '备注'],
    ['1', '食品经营许可（新办）', '11990101MB000303384000131905001', '禾川县市场监督管理局', '20', '申请书|平面图', '否', ''],
    ['2', '公共场所卫生许可', '11990101MB0003092B4000123907000', '禾川县卫生健康局', '尽快', '申请表', '也许', '见附件'],
    ['3', '医师执业注册', '11990101MB0003092B4000123908000', '禾川县卫生健康局', '20', '无', '否', ''],
  ]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, rows: readonly (readonly string[])[]): void => writeFileSync(at(name), writeCsv(rows));

/** Runs the command as the command line does; a failure is the words that a person would read. */
async function santong(table: string, options: Options, lang: 'zh' | 'en' = 'zh'): Promise<string> {
  let text = '';
  const context: Context = {
    lang,
    asOf: '2026-03-02',
    colour: false,
    result: (part) => (text += part),
    file: () => undefined,
    remark: () => undefined,
  };
  try {
    await run(context, [at(table)], options);
    return text;
  } catch (error) {
    const failure = wordFailure(error, lang);
    if (!failure) throw error;
    return `${failure.code} ${failure.text}`;
  }
}

function everyFile(name: string): Record<string, string> {
  const files = readdirSync(at(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name).slice(at(name).length + 1),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}

describe('santong import', () => {
  it('writes a catalog that can be opened and checked', async () => {
    await santong('事项.csv', { to: at('目录'), title: '禾川县' });
    const { catalog } = openCatalog({ path: at('目录'), asOf: '2026-03-02' });
    expect(catalog.config.title).toBe('禾川县');
    expect(catalog.items.map((item) => [item.document.file, item.name, item.value.origin?.row])).toEqual([
      ['items/禾川县卫生健康局.yaml', '公共场所卫生许可', 3],
      ['items/禾川县卫生健康局.yaml', '医师执业注册', 4],
      ['items/禾川县市场监督管理局.yaml', '食品经营许可（新办）', 2],
    ]);
    expect(catalog.config.sources?.['事项.csv']).toMatchObject({
      rows: 3,
      columns: { B: 'name', C: 'implementation', E: 'limit.statutory' },
    });
    const { findings } = check(catalog);
    expect(findings.filter(({ rule }) => rule.startsWith('yaml/'))).toEqual([]);
    expect(findings.filter(({ rule, path }) => rule === 'element/missing' && path[0] === 'basis')).toEqual([]);
  });

  it('tells what became of every cell, in both languages, within 80 columns but for commands and paths', async () => {
    const zh = await santong('事项.csv', { to: at('目录') });
    expect(zh).toContain('事项.csv：3行，8列，认出6列。');
    expect(zh).toContain('写入事项16个    与其他列相同0个    表示空的（如“无”）1个    没有用上5个');
    expect(zh).toContain('序号（3个单元格）、备注（1个单元格）');
    expect(zh).toContain('是否收费：不是“是”或者“否”，1个\n    G3“也许”');
    const en = await santong('事项.csv', { to: at('目录') }, 'en');
    expect(en).toContain('written 16    same as another column 0    standing for empty 1    left over 5');
    for (const line of [...zh.split('\n'), ...en.split('\n')])
      if (!line.includes(folder)) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('gives JSON as its schema says', async () => {
    const report = JSON.parse(await santong('事项.csv', { to: at('目录'), format: 'json' }));
    const validate = new Ajv({ allErrors: true }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.cells).toEqual({ filled: 22, taken: 16, blank: 1, same: 0, left: 5 });
  });

  it('gives the same bytes again, and keeps them where nothing has changed', async () => {
    await santong('事项.csv', { to: at('甲') });
    await santong('事项.csv', { to: at('乙') });
    expect(everyFile('甲')).toEqual(everyFile('乙'));
    await santong('事项.csv', { to: at('甲') });
    expect(everyFile('甲')).toEqual(everyFile('乙'));
  });

  it('reads the mapping that a person has changed, and leaves it as it was written', async () => {
    await santong('事项.csv', { to: at('目录') });
    const mapping = at('目录/事项.mapping.yaml');
    const changed = `# 我改的\n${readFileSync(mapping, 'utf8').replace(/(备注:\n {4}column: H\n {4}field: )""/, '$1notes')}`;
    writeFileSync(mapping, changed);
    expect(await santong('事项.csv', { to: at('目录') })).toMatch(/^2 对应表改过：.*\n请加上：--mapping /);
    expect(await santong('事项.csv', { to: at('目录'), mapping })).toContain('认出7列');
    expect(readFileSync(mapping, 'utf8')).toBe(changed);
    expect(everyFile('目录')['items/禾川县卫生健康局.yaml']).toContain('notes:\n  - 见附件\n');
  });
});

describe('what a person wrote is never lost', () => {
  it('where a file was changed, added or put under version control', async () => {
    await santong('事项.csv', { to: at('目录') });
    writeFileSync(at('目录/items/新.yaml'), 'name: 新\n');
    expect(await santong('事项.csv', { to: at('目录') })).toMatch(/^2 导入以后有人改过这个文件夹：.*\n {2}items\/新\.yaml\n为免覆盖/);
    rmSync(at('目录/items/新.yaml'));
    writeFileSync(at('目录/santong.yaml'), 'title: 改\n');
    expect(await santong('事项.csv', { to: at('目录') })).toContain('santong.yaml');
    expect(readFileSync(at('目录/santong.yaml'), 'utf8')).toBe('title: 改\n');
    await santong('事项.csv', { to: at('库') });
    mkdirSync(at('库/.git'));
    writeFileSync(at('库/.git/HEAD'), 'ref\n');
    expect(await santong('事项.csv', { to: at('库') })).toContain('.git/HEAD');
  });

  it('where the folder is not an import', async () => {
    mkdirSync(at('手写'));
    writeFileSync(at('手写/santong.yaml'), 'title: 手写\n');
    expect(await santong('事项.csv', { to: at('手写') })).toMatch(/^3 文件夹已有内容/);
    expect(readdirSync(at('手写'))).toEqual(['santong.yaml']);
  });
});

describe('a second table in the same folder', () => {
  beforeEach(async () => {
    write('另.csv', [
      ['事项名称', '实施编码', '实施主体'],
      ['结婚登记', '11990101MB0003092B4000711919000', '禾川县卫生健康局'],
    ]);
    await santong('事项.csv', { to: at('目录'), title: '禾川县' });
  });

  it('stands beside the first, of which only the settings gain its columns', async () => {
    const settings = `# 我的说明\n${readFileSync(at('目录/santong.yaml'), 'utf8')}`;
    writeFileSync(at('目录/santong.yaml'), settings);
    const before = everyFile('目录');
    expect(await santong('另.csv', { to: at('目录') })).toContain('目录/另.mapping.yaml');
    const after = everyFile('目录');
    const kept = Object.keys(before).filter((file) => !file.startsWith('.santong') && file !== 'santong.yaml');
    for (const file of kept) expect(after[file], file).toBe(before[file]);
    expect(
      Object.keys(after)
        .filter((file) => !(file in before))
        .sort(),
    ).toEqual(['items/另/禾川县卫生健康局.yaml', '另.mapping.yaml']);
    expect(after['santong.yaml']?.startsWith(settings)).toBe(true);
    const { catalog } = openCatalog({ path: at('目录'), asOf: '2026-03-02' });
    expect(catalog.items).toHaveLength(4);
    expect(Object.keys(catalog.config.sources ?? {})).toEqual(['事项.csv', '另.csv']);
    expect(catalog.config.sources?.['另.csv']?.rows).toBe(1);
  });

  it('is imported again without touching the first, and the first without touching it', async () => {
    await santong('另.csv', { to: at('目录') });
    const once = everyFile('目录');
    await santong('另.csv', { to: at('目录') });
    await santong('事项.csv', { to: at('目录') });
    expect(everyFile('目录')).toEqual(once);
    writeFileSync(at('目录/items/禾川县卫生健康局.yaml'), 'name: 改\n');
    expect(await santong('事项.csv', { to: at('目录') })).toMatch(/^2 导入以后有人改过/);
    expect(await santong('另.csv', { to: at('目录') })).toContain('已经写入');
  });

  it('overwrites no file of a person, and changes no pack', async () => {
    mkdirSync(at('目录/items/另'));
    writeFileSync(at('目录/items/另/禾川县卫生健康局.yaml'), 'name: 我的\n');
    expect(await santong('另.csv', { to: at('目录') })).toMatch(/^2 这里已经有一个文件，不是导入写的/);
    expect(Object.keys(everyFile('目录'))).not.toContain('另.mapping.yaml');
    expect(await santong('另.csv', { to: at('目录'), pack: 'guangdong' })).toMatch(/^2 这个文件夹用的标准包是national/);
  });
});

describe('what cannot be done is said in a sentence', () => {
  it.each([
    ['事项.csv', {}, /^2 没有写明写入哪个文件夹/],
    ['没有.csv', { to: '目录' }, /^3 找不到：/],
    ['.', { to: '目录' }, /^3 这是文件夹/],
    ['事项.csv', { to: '事项.csv' }, /^3 不是文件夹/],
    ['事项.csv', { to: '目录', pack: '没有' }, /^2 没有这个标准包/],
    ['事项.csv', { to: '目录', mapping: '没有.yaml' }, /^3 找不到/],
    ['事项.csv', { to: '目录', mapping: '错.yaml' }, /^2 对应表有错：.*\n {2}第3行：没有“nmae”这个要素，是不是“name”？/],
    ['事项.csv', { to: '目录', mapping: '空.yaml' }, /^2 对应表有错：.*\n {2}没有columns/],
  ])('%s %j', async (table, { to, mapping, ...rest }: Record<string, string>, expected) => {
    writeFileSync(at('错.yaml'), 'columns:\n  备注:\n    field: nmae\n');
    writeFileSync(at('空.yaml'), '');
    const options = { ...rest, ...(to === undefined ? {} : { to: at(to) }), ...(mapping === undefined ? {} : { mapping: at(mapping) }) };
    expect(await santong(table, options)).toMatch(expected);
    expect(readdirSync(folder)).not.toContain('目录');
  });
});
