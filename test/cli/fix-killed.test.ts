import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const santong = resolve(import.meta.dirname, '../../bin/santong.js');
const files = 120;
const padding = `notes:\n${'  - 只经营卫生用农药的，不需要办理本许可。\n'.repeat(60)}`;
const before = (index: number): string => `name: 工伤认定${index}(新办)\ntype: 行政确认\n${padding}`;
const after = (index: number): string => before(index).replace('(新办)', '（新办）');
const nameOf = (index: number): string => `${String(index).padStart(3, '0')}.yaml`;

/** Runs `validate --fix`, and kills it as soon as a file has its new text; says in how many files which text stands. */
async function killedAfter(index: number): Promise<{ old: number; mended: number; torn: string[]; killed: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'santong-killed-'));
  try {
    for (let at = 0; at < files; at += 1) writeFileSync(join(folder, nameOf(at)), before(at));
    const child = spawn(process.execPath, [santong, 'validate', '--fix', '--as-of', '2026-03-02'], { cwd: folder, stdio: 'ignore' });
    const killed = await killWhen(child, () => readFileSync(join(folder, nameOf(index)), 'utf8') !== before(index));
    const texts = Array.from({ length: files }, (_, at) => readFileSync(join(folder, nameOf(at)), 'utf8'));
    return {
      old: texts.filter((text, at) => text === before(at)).length,
      mended: texts.filter((text, at) => text === after(at)).length,
      torn: readdirSync(folder).filter(
        (name) =>
          name.endsWith('.yaml') &&
          ![before, after].some((text) => text(Number(name.slice(0, 3))) === readFileSync(join(folder, name), 'utf8')),
      ),
      killed,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function killWhen(child: ChildProcess, reached: () => boolean): Promise<boolean> {
  return new Promise((settle) => {
    let ended = false;
    const watch = (): void => {
      if (ended) return;
      if (reached()) child.kill('SIGKILL');
      else setImmediate(watch);
    };
    child.on('exit', (_, signal) => {
      ended = true;
      settle(signal === 'SIGKILL');
    });
    watch();
  });
}

describe('a mending that is killed', () => {
  it('leaves each file with its old text or its new one, wherever it was', async () => {
    let inTheMidst = 0;
    for (const index of [0, 7, 45, 95]) {
      const { old, mended, torn } = await killedAfter(index);
      expect(torn).toEqual([]);
      expect(old + mended).toBe(files);
      if (old > 0 && mended > 0) inTheMidst += 1;
    }
    expect(inTheMidst).toBeGreaterThan(0);
  }, 180_000);
});
