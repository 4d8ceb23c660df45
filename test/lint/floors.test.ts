import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Lints a file of one line as if it stood in a room. */
function lint(room: string, line: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', `--stdin-file-path=src/${room}/probe.ts`], {
    cwd: root,
    encoding: 'utf8',
    input: `${line}\n`,
  });
  return stdout + stderr;
}

it('refuses an import from a room below', () => {
  expect(lint('rules', "export { check } from '../check/check.ts';")).toContain('noRestrictedImports');
  expect(lint('check', "export { itemOf } from '../rules/registry.ts';")).not.toContain('noRestrictedImports');
});

it('refuses the machine outside the host and the command line', () => {
  expect(lint('report', "export { join } from 'node:path';")).toContain('noNodejsModules');
  expect(lint('host', "export { join } from 'node:path';")).not.toContain('noNodejsModules');
});
