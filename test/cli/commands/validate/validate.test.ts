import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/cli/commands/validate/validate.ts';
import type { Options } from '../../../../src/cli/context.ts';
import { listening } from '../../listening.ts';

async function validated(files: Record<string, string | Uint8Array>, options: Options = {}, path = '') {
  const root = mkdtempSync(join(tmpdir(), 'santong-validate-'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
  const { context, said } = listening();
  const code = await run(context, [join(root, path)], { cache: false, ...options });
  return { code, ...said };
}

const item = 'name: 农药经营许可\ntype: 行政许可\n';

describe('validate of a file of another format under the name of a text', () => {
  const zipOf = (name: string): Buffer => Buffer.from(`PK\x03\x04\0\0[Content_Types].xml\0\xff\0${name}\0`, 'latin1');
  it.each([
    ['xlsx', zipOf('xl/workbook.xml'), 'Excel工作簿', 'santong import 清单.xlsx --to 文件夹'],
    ['docx', zipOf('word/document.xml'), 'Word文档', '另存为“纯文本”'],
    ['zip', zipOf('a.txt'), '压缩包', '解压'],
    ['office', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), '旧格式', '另存为xlsx'],
    ['pdf', Buffer.from('%PDF-1.4\nname: 农药经营许可\n'), 'PDF文件', '原稿'],
    ['rtf', Buffer.from('{\\rtf1\\ansi name: a}'), 'RTF', '另存为“纯文本”'],
  ])('says of %s what it is and what to do', async (format, bytes, brief, mend) => {
    const { code, result } = await validated({ '农药.yaml': item, '表.yaml': bytes }, { format: ['json'] });
    const { findings } = JSON.parse(result);
    const [found] = findings.filter(({ file }: { file: string }) => file === '表.yaml');
    expect(found).toMatchObject({ rule: 'file/unreadable', args: { reason: format } });
    expect(found.brief).toContain(brief);
    const shown = (await validated({ '农药.yaml': item, '表.yaml': bytes }, { all: true })).result;
    for (const said of [brief, mend]) expect(shown.replace(/\s+/g, '')).toContain(said.replace(/\s+/g, ''));
    expect(code).toBe(3);
  });
});

describe('validate of a file with the ending of an editor behind its own', () => {
  it.each(['工伤.yaml.txt', '工伤.yml.TXT'])('names %s and says how to rename it', async (name) => {
    const { code, result } = await validated({ '农药.yaml': item, [name]: item, '说明.txt': item }, { format: ['compact'] });
    expect(result.split('\n').filter((line) => line.includes('file/unreadable'))).toEqual([expect.stringContaining(name)]);
    expect(result).toContain('末尾多了“.txt”');
    expect(code).toBe(3);
  });

  it('names it where it is the only file, and where it was asked for', async () => {
    const alone = { '工伤.yaml.txt': item };
    for (const path of ['', '工伤.yaml.txt']) {
      const { code, result } = await validated(alone, { all: true }, path);
      expect(result).toContain('名称末尾多了“.txt”，没有当作事项读取');
      expect(code).toBe(3);
    }
  });
});

describe('validate of one rule', () => {
  it('tells of files that could not be read, which decide how it ends', async () => {
    const files = { '农药.yaml': item, '乱.yaml': new Uint8Array([0, 1, 2, 3]) };
    const { code, result, remark } = await validated(files, { rule: 'name/doubled-brackets' });
    expect(result).toBe('没有发现问题。\n');
    expect(remark).toContain('有1个文件读不了');
    expect(remark).toContain('乱.yaml');
    expect(code).toBe(3);
  });
});
