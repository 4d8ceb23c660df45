import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const data = resolve(project, '../shared/data/guangdong');
const here = existsSync(data);
if (!here) console.log('no ../shared/data/guangdong: the JSON of real lists is not checked');

const place = mkdtempSync(join(tmpdir(), 'santong real '));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function santong(...args: string[]): { out: string; code: number | null } {
  const command = [join(project, 'bin', 'santong.js'), ...args, '--as-of', '2026-03-31'];
  const { stdout, status } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 28, cwd: place });
  return { out: stdout, code: status };
}

/** What a text breaks of the published schema of a command's JSON. */
function faults(command: string, text: string): unknown {
  const schema = JSON.parse(readFileSync(join(project, 'schemas', `${command}.schema.json`), 'utf8'));
  const validate = new Ajv({ formats: { date: true } }).compile(schema);
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

function itemsOf(folder: string): string {
  const files = readdirSync(join(place, folder, 'items')).sort();
  return files.map((file) => readFileSync(join(place, folder, 'items', file), 'utf8')).join('');
}

describe.skipIf(!here)('the JSON of each command, on a real list', () => {
  it.each(['csv', 'jsonl'])('keeps to its published schema: %s', (form) => {
    const table = join(data, `city_440100.${form}`);
    const imported = santong('import', table, '--to', form, '--pack', 'guangdong', '--format', 'json');
    expect(faults('import', imported.out)).toEqual([]);
    for (const command of ['validate', 'lists', 'score', 'rules', 'print-config']) {
      expect([command, faults(command, santong(command, form, '--format', 'json').out)]).toEqual([command, []]);
    }
    expect(faults('diff', santong('diff', join(data, 'province_440000.csv'), form, '--format', 'json').out)).toEqual([]);
  });

  it('writes the same items twice', () => {
    const table = join(data, 'city_440100.csv');
    for (const folder of ['一', '二']) expect(santong('import', table, '--to', folder, '--pack', 'guangdong').code).toBe(0);
    expect(itemsOf('一')).toBe(itemsOf('二'));
  });
});
