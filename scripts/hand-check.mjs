// node scripts/hand-check.mjs [--show]: draws fifty findings on the real lists by a fixed seed, at most six of a rule, for judging by hand,
// and holds the draw against docs/hand-check.md: which of them were judged there, and how. Ends with 1 where any was not.
// Prints rows for that page (codes and fields only); --show adds what stands there, for the judge, never for the file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const lists = ['province_440000', 'city_440100'].map((name) => join(root, '..', 'shared', 'data', 'guangdong', `${name}.jsonl`));
const asOf = '2026-03-31';

await prepare();
const findings = allFindings();
const drawn = draw(findings);
const judged = judgedRows();
console.log(`${findings.length} findings, ${drawn.length} drawn, --as-of ${asOf}\n`);
for (const [index, finding] of drawn.entries()) {
  console.log(`| ${index + 1} | ${rowOf(finding)} | ${judged.get(rowOf(finding)) ?? '|  | '} |`);
  if (process.argv.includes('--show')) console.log(`    ${finding.item.name}: ${finding.brief}`);
}
const open = drawn.filter((finding) => !judged.has(rowOf(finding))).length;
console.log(
  open === 0 && judged.size === drawn.length
    ? '\nThese are the findings that docs/hand-check.md judges.'
    : `\nThe findings have changed since docs/hand-check.md: of these ${drawn.length}, ${open} are not judged there; of the ${judged.size} there, ${judged.size - drawn.length + open} are not drawn any more.`,
);
process.exitCode = open === 0 ? 0 : 1;

/** Every finding of the lists, imported and checked as a user would. */
function allFindings() {
  const place = mkdtempSync(join(tmpdir(), 'santong-hand-check-'));
  const run = (...args) =>
    spawnSync(process.execPath, [join(root, 'bin', 'santong.js'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    return lists.flatMap((table, index) => {
      const made = run('import', table, '--to', join(place, String(index)), '--pack', 'guangdong');
      if (made.status !== 0) throw new Error(made.stderr);
      return JSON.parse(run('validate', join(place, String(index)), '--format', 'json', '--as-of', asOf).stdout).findings;
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Fifty by lot, at most six of a rule, so that no rule drowns the rest; what is said of a whole table is left out. */
function draw(all) {
  const lot = ({ fingerprint }) => createHash('sha256').update(`santong-50 ${fingerprint}`).digest('hex');
  const counts = new Map();
  const taken = all
    .filter(({ item }) => item)
    .sort((a, b) => (lot(a) < lot(b) ? -1 : 1))
    .filter(({ rule }) => counts.set(rule, (counts.get(rule) ?? 0) + 1).get(rule) <= 6);
  return taken.slice(0, 50).sort((a, b) => (rowOf(a) < rowOf(b) ? -1 : 1));
}

function rowOf({ rule, severity, item, path }) {
  return `${rule} | ${severity} | ${item.key} | \`${path || '/'}\``;
}

/** The rows of the page by what they judge: the judgement, the advice and the remark. */
function judgedRows() {
  const page = readFileSync(join(root, 'docs', 'hand-check.md'), 'utf8');
  return new Map([...page.matchAll(/^\| \d+ \| (.+ \| .+ \| .+ \| `.+`) \| (.*) \|$/gm)].map(([, row, judgement]) => [row, judgement]));
}
