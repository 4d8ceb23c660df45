// Makes every generated file of the repository from its one source, or with `check` says which are stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import configSchema from '../src/catalog/config.schema.json' with { type: 'json' };
import { loadStandard } from '../src/host/packs.ts';
import packSchema from '../src/standard/pack.schema.json' with { type: 'json' };
import { docs } from './docs.ts';
import { moduleValidator } from './validators.ts';

const banner = (source: string): string => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;

/** Writes what differs (or, with `check`, nothing) and returns the files that differ. */
export async function generate({ check }: { check: boolean }): Promise<string[]> {
  const files = new Map<string, string>();
  files.set('src/standard/generated/pack.ts', await types(packSchema, 'src/standard/pack.schema.json'));
  files.set('src/catalog/generated/config.ts', await types(configSchema, 'src/catalog/config.schema.json'));
  files.set('src/catalog/generated/config-validator.ts', validator(configSchema, 'src/catalog/config.schema.json'));
  const standard = loadStandard('national');
  files.set('src/standard/generated/item.ts', await types({ ...standard.itemSchema, title: 'Item' }, 'standards/national/schema.yaml'));
  for (const [file, text] of docs(standard)) files.set(file, text);
  const stale = [...files].filter(([file, text]) => differs(file, text, check)).map(([file]) => file);
  return [...stale, ...orphans('docs/rules', files, check)];
}

/** Pages of rules that there are no more. */
function orphans(folder: string, files: ReadonlyMap<string, string>, check: boolean): string[] {
  if (!existsSync(folder)) return [];
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  const found = present.filter((file) => file.endsWith('.md') && !files.has(file));
  if (!check) for (const file of found) rmSync(file);
  return found;
}

async function types(schema: object, source: string): Promise<string> {
  return compile(structuredClone(schema) as never, 'Root', {
    bannerComment: banner(source),
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
}

function validator(schema: object, source: string): string {
  return `// @ts-nocheck\n${banner(source)}${moduleValidator(schema, { allErrors: true, strict: false })}`;
}

function differs(file: string, text: string, check: boolean): boolean {
  let present = '';
  try {
    present = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // a generated file that is not there yet differs
  }
  if (present === text) return false;
  if (!check) {
    mkdirSync(dirname(join('.', file)), { recursive: true });
    writeFileSync(file, text);
  }
  return true;
}
