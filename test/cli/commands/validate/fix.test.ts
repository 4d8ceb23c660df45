import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/cli/commands/validate/fix.ts';
import { listening } from '../../listening.ts';

const settings = 'items: [items]\nstandards: [../province]\n';

function catalogOf(files: Record<string, string | Uint8Array>): string {
  const root = join(mkdtempSync(join(tmpdir(), 'santong-fix-')), 'county');
  mkdirSync(join(root, '..', 'province'), { recursive: true });
  for (const [path, content] of Object.entries({ 'santong.yaml': settings, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

async function fixed(root: string, options: Record<string, string | boolean> = {}) {
  const { context, said } = listening();
  const code = await run(context, [root], { fix: 'safe', ...options });
  return { code, ...said };
}

const text = 'name: 农药经营许可(新办)  # 名称\r\ntype: 行政许可\r\nconditions: [有经过培训的专业人员]\r\n';
const mended = text.replace('(新办)', '（新办）');

describe('validate --fix on files', () => {
  it.each([
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16', iconv.encode(text, 'utf16le', { addBOM: true })],
  ])('writes what was in %s in UTF-8, and keeps its line breaks', async (_, bytes) => {
    const root = catalogOf({ 'items/a.yaml': bytes });
    const { result } = await fixed(root);
    expect(readFileSync(join(root, 'items/a.yaml'), 'utf8')).toBe(mended);
    expect(result).toContain('改正了2处');
    expect((await fixed(root)).result).toContain('没有可以自动改正的问题');
  });

  it('converts a file in which nothing else is to be mended, and --dry-run does not', async () => {
    const root = catalogOf({ 'items/a.yaml': iconv.encode(mended, 'gb18030') });
    const { result, remark } = await fixed(root, { dryRun: true });
    expect([result, remark.includes('可以改正1处')]).toEqual(['', true]);
    expect(readFileSync(join(root, 'items/a.yaml'))).toEqual(iconv.encode(mended, 'gb18030'));
    await fixed(root);
    expect(readFileSync(join(root, 'items/a.yaml'), 'utf8')).toBe(mended);
  });

  it('keeps a byte order mark of UTF-8, and the permissions of the file', async () => {
    const root = catalogOf({ 'items/a.yaml': `\ufeff${text}` });
    chmodSync(join(root, 'items/a.yaml'), 0o600);
    await fixed(root);
    expect(readFileSync(join(root, 'items/a.yaml'), 'utf8')).toBe(`\ufeff${mended}`);
    expect(statSync(join(root, 'items/a.yaml')).mode & 0o777).toBe(0o600);
  });

  it('never touches what the province keeps, and says so where it is asked to', async () => {
    const standard = 'kind: standard\ncode: 000120909000\nname: 农药经营许可(新办)\n';
    const root = catalogOf({ '../province/s.yaml': standard, 'items/a.yaml': text });
    await fixed(root);
    expect(readFileSync(join(root, '../province/s.yaml'), 'utf8')).toBe(standard);
    expect(readFileSync(join(root, 'items/a.yaml'), 'utf8')).toBe(mended);
  });

  it('follows a link in the catalog, and none that leads out of it', async () => {
    const root = catalogOf({ '../elsewhere/b.yaml': text, 'kept/c.yaml': text, 'items/a.yaml': text });
    symlinkSync('../../elsewhere/b.yaml', join(root, 'items/b.yaml'));
    symlinkSync('../kept/c.yaml', join(root, 'items/c.yaml'));
    const { result } = await fixed(root);
    const read = (file: string): string => readFileSync(join(root, file), 'utf8');
    expect([read('../elsewhere/b.yaml'), read('kept/c.yaml'), read('items/a.yaml')]).toEqual([text, mended, mended]);
    expect([result.includes('没有改正1处'), lstatSync(join(root, 'items/c.yaml')).isSymbolicLink()]).toEqual([true, true]);
  });

  it('says which file may not be written', async () => {
    const root = catalogOf({ 'items/a.yaml': text, 'items/b.yaml': text });
    chmodSync(join(root, 'items/a.yaml'), 0o400);
    const { result, code } = await fixed(root);
    expect(result).toContain('文件不允许修改');
    expect([readFileSync(join(root, 'items/a.yaml'), 'utf8'), readFileSync(join(root, 'items/b.yaml'), 'utf8'), code]).toEqual([
      text,
      mended,
      1,
    ]);
  });

  it('mends only the item or the rule that was asked for', async () => {
    const root = catalogOf({ 'items/a.yaml': text, 'items/b.yaml': 'name: 工伤认定(补正)\ntype: 确认\n' });
    await fixed(root, { item: '工伤认定', rule: 'element/not-a-term' });
    expect(readFileSync(join(root, 'items/a.yaml'), 'utf8')).toBe(text);
    expect(readFileSync(join(root, 'items/b.yaml'), 'utf8')).toBe('name: 工伤认定(补正)\ntype: 行政确认\n');
  });
});
