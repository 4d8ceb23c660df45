// node scripts/scenario.mjs [names]: writes what each command of a scenario prints now into it. Read the diff before committing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load, root } from './bundle.mjs';

const { parseScenario } = await load('test/scenarios/scenario.ts');
const folder = join(root, 'test', 'scenarios');
const wanted = process.argv.slice(2);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.scenario'))) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const head = text.split('\n$ santong')[0];
  const commands = text.split('\n').filter((line) => line.startsWith('$ santong'));
  const { files } = parseScenario(head);
  const place = mkdtempSync(join(tmpdir(), 'santong-scenario-'));
  for (const [file, content] of files) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), content);
  }
  const parts = commands.map((command) => {
    const args = [...command.slice(9).matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]);
    const env = { ...process.env, NO_COLOR: '1', SANTONG_LANG: '', COLUMNS: '' };
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin', 'santong.js'), ...args], {
      cwd: place,
      encoding: 'utf8',
      env,
    });
    const errors =
      stderr.trimEnd() === ''
        ? []
        : stderr
            .trimEnd()
            .split('\n')
            .map((line) => `! ${line}`);
    return [command, ...(stdout.trimEnd() === '' ? [] : [stdout.trimEnd()]), ...errors, `exit ${status}`].join('\n');
  });
  writeFileSync(path, `${head.trimEnd()}\n\n${parts.join('\n\n')}\n`);
  rmSync(place, { recursive: true, force: true });
  console.log(`written: ${name}`);
}
