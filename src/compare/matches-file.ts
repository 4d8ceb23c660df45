import { writeBlock } from '../yaml/block.ts';
import { isMap } from '../yaml/value.ts';
import type { Decision, Knowledge } from './decision.ts';
import type { Match } from './match.ts';
import { type RecordProblem, readRecords } from './record-file.ts';

const verdicts: Readonly<Record<string, Decision['verdict']>> = { 同一事项: 'same', 不同事项: 'different', 拆分不同: 'granularity' };

/**
 * Reads a file of decisions: under `matches` which item and which row are one matter (同一事项), two (不同事项) or cut up otherwise
 * (拆分不同), by whom, on which day and why; under `codes` old codes with those that took their place. What has no verdict yet is passed over.
 */
export function readMatches(text: string): { knowledge: Knowledge; problems: readonly RecordProblem[] } {
  const { records, value, problems } = readRecords(text, {
    list: 'matches',
    required: ['item', 'row', 'verdict', 'by', 'date', 'why'],
    optional: ['evidence'],
    dates: ['date'],
    choices: { verdict: Object.keys(verdicts) },
    open: (record) => !record['verdict'],
  });
  const codes = isMap(value) && isMap(value['codes']) ? Object.entries(value['codes']) : [];
  const told = codes.map(([old, now]) => [old, [now].flat().filter((code) => typeof code === 'string')] as const);
  const decisions = records.map(({ values: { item = '', row = '', verdict = '', by = '', date = '', why = '' } }): Decision => {
    return { item, row, verdict: verdicts[verdict] ?? 'different', by, date, why };
  });
  // a file that only maps codes decides nothing else
  const only = problems.length === 1 && problems[0]?.code === 'no-list' && codes.length > 0;
  return { knowledge: { decisions, codes: new Map(told) }, problems: only ? [] : problems };
}

/**
 * The candidates of a comparison as such a file, for a person to fill in: verdict, by, date and why are left empty, and the evidence stands
 * beside. `codeOf` tells an item's basic code; `evidence` words why two may be one.
 */
export function writeMatches(
  { candidates }: Match,
  codeOf: (item: Match['candidates'][number]['item']) => string,
  evidence: (candidate: Match['candidates'][number]['rows'][number]) => string,
): string {
  const head = [
    `# 待核对的对应关系：在verdict后面写${Object.keys(verdicts).join('、')}，并写明经办人、日期和理由，再用--matches指定本文件。`,
    '# Pairs for a person to decide: fill in verdict, by, date and why, then give this file with --matches.',
  ];
  if (candidates.length === 0) return `${head.join('\n')}\nmatches: []\n`;
  const matches = candidates.flatMap((candidate) =>
    candidate.rows.map((likely) => ({
      item: named(codeOf(candidate.item), candidate.item.name),
      row: named(likely.row.code, likely.row.name),
      evidence: evidence(likely),
      verdict: '',
      by: '',
      date: '',
      why: '',
    })),
  );
  return `${head.join('\n')}\n${writeBlock({ matches })}`;
}

function named(code: string, name: string): string {
  return code === '' ? name : `${code} ${name}`;
}
