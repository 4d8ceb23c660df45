import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
/** The rooms as the map shows them, from top to bottom. */
const rooms = [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room ?? '');
const machine = 'node:path';

/** Lints, by the project's own rules, a file in each room that imports from every other and from Node; returns what is refused, by room. */
function refused(): Record<string, string[]> {
  const place = mkdtempSync(join(tmpdir(), 'santong-floors-'));
  try {
    const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(place, 'biome.json'), JSON.stringify({ linter: config.linter, overrides: config.overrides }));
    const sources = [...rooms.map((room) => `../${room}/probe.ts`), machine];
    for (const room of rooms) {
      mkdirSync(join(place, 'src', room), { recursive: true });
      for (const [at, source] of sources.entries()) {
        if (source !== `../${room}/probe.ts`) writeFileSync(join(place, 'src', room, `${at}.ts`), `export { probe } from '${source}';\n`);
      }
    }
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none', 'src'], {
      cwd: place,
      encoding: 'utf8',
    });
    const found: Record<string, string[]> = Object.fromEntries(rooms.map((room) => [room, []]));
    const refusals = run.stdout.matchAll(/(?:noRestrictedImports|noNodejsModules).*src[\\/](\w+)[\\/](\d+)\.ts/g);
    for (const [, room = '', at] of refusals) found[room]?.push(sources[Number(at)] ?? '');
    return found;
  } finally {
    rmSync(place, { recursive: true });
  }
}

it('has every room of the sources in the map', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect([...rooms].sort()).toEqual(folders.sort());
});

it('lets a room import from those above it, and the machine be known in host and cli alone', () => {
  const expected = rooms.map((room, at): [string, string[]] => {
    const below = rooms.slice(at + 1).map((other) => `../${other}/probe.ts`);
    return [room, ['host', 'cli'].includes(room) ? below : [...below, machine]];
  });
  const sorted = (entries: [string, string[]][]): object => Object.fromEntries(entries.map(([room, sources]) => [room, sources.sort()]));
  expect(sorted(Object.entries(refused()))).toEqual(sorted(expected));
});
