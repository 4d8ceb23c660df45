import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../src/cli/commands/validate/validate.ts';

async function validated(files: Record<string, string | Uint8Array>, options: Record<string, string | boolean> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'santong-validate-'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
  const said = { result: '', remark: '' };
  const context = {
    lang: 'zh' as const,
    asOf: '2026-03-02',
    colour: false,
    result: (content: string | Uint8Array) => {
      said.result += String(content);
    },
    file: () => undefined,
    remark: (text: string) => {
      said.remark += text;
    },
  };
  const code = await run(context, [root], { cache: false, ...options });
  return { code, ...said };
}

const item = 'name: 农药经营许可\ntype: 行政许可\n';

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
