// The list of the rules in code, made from the folder that holds them: a rule's file is all that a rule needs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bundle.mjs';

const target = 'src/rules/generated/built-in.ts';
const exported = /^export const (\w+) = (?:rule|\w+Rule)(?:<|\()/m;

/** Writes the list where it differs, or with `check` only says so. Returns the names of what is stale. */
export function ruleIndex({ check }) {
  const path = join(root, target);
  const text = written();
  if (existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text) return [];
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return [target];
}

function written() {
  const folder = join(root, 'src', 'rules');
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[a-z-]+\/[a-z-]+\.ts$/.test(file) && !file.startsWith('generated/'))
    .sort()
    .flatMap((file) => {
      const name = exported.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
      return name === undefined ? [] : [{ file, name }];
    });
  return [
    '// Generated from the files of src/rules by `npm run generate`. Do not edit.',
    ...rules.map(({ file, name }) => `import { ${name} } from '../${file}';`),
    "import type { Rule } from '../kinds.ts';",
    '',
    '/** The rules in code. */',
    'export const builtIn: readonly Rule[] = [',
    ...rules.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
