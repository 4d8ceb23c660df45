import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/declared/commands.ts';
import { displayWidth } from '../../../src/text/width.ts';

const santong = resolve(import.meta.dirname, '../../../bin/santong.js');
const help = (...args: string[]): string =>
  spawnSync(process.execPath, [santong, ...args, '--help'], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } }).stdout;

describe.each(['zh', 'en'] as const)('help in %s', (lang) => {
  it.each(commands.map((spec) => [spec.name, spec] as const))(
    'of %s says what each argument is, and what each option may be',
    (name, spec) => {
      const text = help(name, '--lang', lang);
      const flat = text.replace(/\s+/g, '');
      for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      for (const { choices = [], initial, alone } of spec.options) {
        for (const choice of alone === undefined ? choices : []) expect(flat).toContain(choice);
        if (initial !== undefined) expect(flat).toContain(lang === 'zh' ? `默认${initial}` : `default:${initial}`);
      }
      const heading = lang === 'zh' ? '参数：' : 'Arguments:';
      expect(text.includes(heading)).toBe(spec.args !== '');
      for (const argument of spec.args.match(/[a-z]+/g) ?? [])
        expect(text).toMatch(new RegExp(`^ {2}${argument} {2,}(?!${argument}$)\\S`, 'm'));
      if (lang === 'zh') expect(text).not.toMatch(/\[options\]/);
    },
  );

  it('names the exit codes', () => {
    expect(help('--lang', lang)).toContain(lang === 'zh' ? '退出码：0正常，1有问题' : 'Exit codes: 0 in order, 1 findings');
  });
});
