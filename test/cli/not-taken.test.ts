import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run as adopt } from '../../src/cli/commands/adopt.ts';
import { run as sync } from '../../src/cli/commands/sync.ts';

const folder = mkdtempSync(join(tmpdir(), 'santong-locked-'));
const file = join(folder, 'items', 'a.yaml');
const text = 'code: "000120909000"\nname: 农药经营许可\nagency: { name: 禾川县农业农村局 }\nlimit: { promised: 30个工作日 }\n';
const files: [string, string][] = [
  ['santong.yaml', 'items: [items]\nstandards: [standards]\n'],
  ['items/a.yaml', text],
  ['standards/s.yaml', 'kind: standard\ncode: "000120909000"\nname: 农药经营许可\n'],
  ['省清单.csv', '基本编码,事项名称,承诺办结时限\n000120909000,农药经营许可,10个工作日\n'],
];

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that its owner has locked', () => {
  it.each([
    ['sync', sync, [join(folder, '省清单.csv'), folder]],
    ['adopt', adopt, [folder]],
  ] as const)('stays as it is, and %s does not say that it was changed or that nothing was to change', async (_, run, args) => {
    for (const below of ['items', 'standards']) mkdirSync(join(folder, below), { recursive: true });
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    chmodSync(file, 0o444);
    const told = async (options: Record<string, string>): Promise<[number, string]> => {
      const said: string[] = [];
      const result = (content: string | Uint8Array): void => void said.push(String(content));
      const ignored = (): void => undefined;
      const context = { lang: 'zh' as const, asOf: '2026-03-02', colour: false, result, file: ignored, remark: ignored };
      return [await run(context, args, options), said.join('')];
    };
    const [code, screen] = await told({});
    expect(code).toBe(3);
    expect(screen).toContain('没有写入');
    expect(screen).not.toMatch(/都与官方表一致|已对齐|已改为继承|没有需要/);
    const json = JSON.parse((await told({ format: 'json' }))[1]) as { files: string[]; unwritten: string[] };
    expect([json.files, json.unwritten]).toEqual([[], ['items/a.yaml']]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
