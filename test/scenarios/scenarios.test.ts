import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScenario } from './scenario.ts';

const folder = import.meta.dirname;
const santong = resolve(folder, '../../bin/santong.js');
const files = readdirSync(folder).filter((name) => name.endsWith('.scenario'));

describe('the command line, as a person sees it', () => {
  it('has scenarios', () => expect(files.length).toBeGreaterThan(0));

  for (const file of files) {
    it(file.replace('.scenario', ''), () => {
      const scenario = parseScenario(readFileSync(join(folder, file), 'utf8'));
      const place = mkdtempSync(join(tmpdir(), 'santong-scenario-'));
      try {
        for (const [path, text] of scenario.files) {
          mkdirSync(dirname(join(place, path)), { recursive: true });
          writeFileSync(join(place, path), text);
        }
        for (const step of scenario.steps) {
          const env = { ...process.env, NO_COLOR: '1', SANTONG_LANG: '', COLUMNS: '' };
          const { stdout, stderr, status } = spawnSync(process.execPath, [santong, ...step.args], { cwd: place, encoding: 'utf8', env });
          const seen = { command: step.command, exit: status, out: stdout.trimEnd(), err: stderr.trimEnd() };
          expect(seen).toEqual({ command: step.command, exit: step.exit, out: step.out, err: step.err });
        }
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    });
  }
});
