// node scripts/hand-check.mjs [--show]: draws fifty findings on the real list by a fixed seed, at most six of a rule, for judging by hand.
// Prints rows for docs/hand-check.md (codes and fields only); --show adds what stands there, for the judge, never for the file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare();
const show = process.argv.includes('--show');
const santong = join(root, 'bin', 'santong.js');
const place = mkdtempSync(join(tmpdir(), 'santong-hand-check-'));
const run = (...args) => spawnSync(process.execPath, [santong, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
try {
  const findings = [];
  for (const name of ['province_440000', 'city_440100']) {
    const table = join(root, '..', 'shared', 'data', 'guangdong', `${name}.jsonl`);
    const made = run('import', table, '--to', join(place, name), '--pack', 'guangdong');
    if (made.status !== 0) throw new Error(made.stderr);
    findings.push(...JSON.parse(run('validate', join(place, name), '--format', 'json', '--as-of', '2026-03-31').stdout).findings);
  }
  const lot = (finding) => createHash('sha256').update(`santong-50 ${finding.fingerprint}`).digest('hex');
  const drawn = [];
  const counts = new Map();
  for (const finding of findings.filter((one) => one.item).sort((a, b) => (lot(a) < lot(b) ? -1 : 1))) {
    const count = counts.get(finding.rule) ?? 0;
    if (count >= 6 || drawn.length >= 50) continue;
    counts.set(finding.rule, count + 1);
    drawn.push(finding);
  }
  drawn.sort((a, b) => (a.rule + a.item.key < b.rule + b.item.key ? -1 : 1));
  console.log(`${findings.length} findings, ${drawn.length} drawn`);
  for (const [index, { rule, severity, item, path, brief }] of drawn.entries()) {
    console.log(`| ${index + 1} | ${rule} | ${severity} | ${item.key} | \`${path || '/'}\` | |`);
    if (show) console.log(`    ${item.name}: ${brief}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
