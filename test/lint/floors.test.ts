import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Lints a line as if it stood in a room, by the project's own rules. */
function lint(room: string, line: string): string {
  const place = mkdtempSync(join(tmpdir(), 'santong-floors-'));
  try {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(place, 'biome.json'), JSON.stringify({ linter: config.linter, overrides: config.overrides }));
    const file = join(place, 'src', room, 'probe.ts');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${line}\n`);
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: place, encoding: 'utf8' });
    return stdout + stderr;
  } finally {
    rmSync(place, { recursive: true });
  }
}

it('refuses an import from a room below', () => {
  expect(lint('rules', "export { check } from '../check/check.ts';")).toContain('noRestrictedImports');
  expect(lint('check', "export { rulesOf } from '../rules/registry.ts';")).not.toContain('noRestrictedImports');
});

it('refuses the machine outside the host and the command line', () => {
  expect(lint('report', "export { join } from 'node:path';")).toContain('noNodejsModules');
  expect(lint('host', "export { join } from 'node:path';")).not.toContain('noNodejsModules');
});
