// What GitHub's code scanning takes of a SARIF file that santong wrote:
//   node integrations/code-scanning.mjs santong.sarif code-scanning.sarif
// It knows neither suppressions nor states beside a baseline, and would show what is known or gone as an open alert; it wants a line of
// each place; and it refuses a file with more than 25,000 results as a whole.
import { readFileSync, writeFileSync } from 'node:fs';

const most = 25_000;
const levels = ['error', 'warning', 'note', 'none'];

const [, , from, to] = process.argv;
const log = JSON.parse(readFileSync(from, 'utf8'));
for (const run of log.runs) {
  const open = run.results
    .filter(({ baselineState, suppressions }) => baselineState !== 'absent' && !suppressions?.some(({ status }) => status === 'accepted'))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  for (const { locations } of open) for (const { physicalLocation: place } of locations) place.region ??= { startLine: 1 };
  if (open.length > most) {
    console.log(
      `::warning::代码扫描最多收${most}处，其余${open.length - most}处没有交给它 · Code scanning takes ${most} results; ${open.length - most} more were left out`,
    );
  }
  run.results = open.slice(0, most);
}
writeFileSync(to, JSON.stringify(log));
