// The tools that santong is measured beside: installed on demand, each in the version named here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle.mjs';

const versions = { 'ajv-cli': '5.0.0', '@sourcemeta/jsonschema': '16.11.0', '@stoplight/spectral-cli': '6.16.3' };
const folder = join(root, 'node_modules', '.cache', 'santong-peers');

/**
 * The peers that could be installed: how each is called for a folder of the same items, and how many of them it is given at most. Without a
 * registry there are none.
 */
export function peers(schema, workFolder) {
  mkdirSync(folder, { recursive: true });
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const installed = () => Object.keys(versions).every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));
  if (!installed())
    spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', ...wanted], {
      shell: process.platform === 'win32',
    });
  if (!installed()) return [];
  const schemaFile = join(workFolder, 'schema.json');
  const rules = join(workFolder, 'ruleset.json');
  writeFileSync(schemaFile, JSON.stringify(schema));
  const then = { function: 'schema', functionOptions: { schema } };
  writeFileSync(rules, JSON.stringify({ rules: { item: { given: '$', severity: 'error', then } } }));
  const bin = (name) => join(folder, 'node_modules', '.bin', name);
  return [
    {
      name: `ajv-cli ${versions['ajv-cli']}`,
      reads: 'json',
      most: 10_000,
      program: bin('ajv'),
      args: (items) => ['validate', '--spec=draft2020', '--all-errors', '--strict=false', '-s', schemaFile, '-d', `${items}/**/*.json`],
    },
    {
      name: `@sourcemeta/jsonschema ${versions['@sourcemeta/jsonschema']}`,
      reads: 'json',
      most: 10_000,
      program: bin('jsonschema'),
      args: (items) => ['validate', schemaFile, items],
    },
    {
      name: `spectral ${versions['@stoplight/spectral-cli']}`,
      reads: 'catalog',
      most: 200,
      program: bin('spectral'),
      args: (items) => ['lint', '--quiet', '--ruleset', rules, `${items}/*.yaml`],
    },
  ];
}
