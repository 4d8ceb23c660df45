import { resolve } from 'node:path';
import type { Approval } from '../../compare/approval.ts';
import { readApprovals } from '../../compare/approvals-file.ts';
import type { Knowledge } from '../../compare/decision.ts';
import { readMatches } from '../../compare/matches-file.ts';
import type { Decision } from '../../compare/past/decision.ts';
import { readDecisions } from '../../compare/past/decisions-file.ts';
import type { RecordProblem } from '../../compare/record-file.ts';
import type { Said } from '../../finding/language.ts';
import { displayPath, type OpenCatalog } from '../../host/catalog.ts';
import { readText } from '../../host/files.ts';
import type { Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { withNear } from '../failures/near-words.ts';
import { yamlWords } from '../failures/yaml-words.ts';

/** What was decided about asking more of applicants, from the file that the flag names, else the settings. @throws FileError, UsageError */
export function decisionsOf({ catalog }: OpenCatalog, options: Options): readonly Decision[] {
  const { standard, asOf } = catalog;
  const parse = (text: string, file: string) => readDecisions(text, file, standard.elements, asOf);
  return readRecordsOf(options['decisions'], catalog.config.decisions, parse)?.decisions ?? [];
}

/**
 * What people decided about a catalog's comparison: which items are which rows, and which deviations are allowed; from the files that the
 * flags name, else the settings. @throws FileError, UsageError for a file with faults
 */
export function knowledgeOf({ catalog }: OpenCatalog, options: Options): { knowledge?: Knowledge; approvals?: readonly Approval[] } {
  const { config, standard } = catalog;
  const matches = readRecordsOf(options['matches'], config.matches, readMatches);
  const approved = readRecordsOf(options['approvals'], config.approvals, (text, file) => readApprovals(text, file, standard.elements));
  return { ...(matches ? { knowledge: matches.knowledge } : {}), ...(approved ? { approvals: approved.approvals } : {}) };
}

function readRecordsOf<T>(
  flag: Options[string],
  setting: string | undefined,
  parse: (text: string, file: string) => T & { problems: readonly RecordProblem[] },
): T | undefined {
  const path = typeof flag === 'string' ? resolve(flag) : setting;
  if (path === undefined) return undefined;
  const file = displayPath(path);
  const parsed = parse(readText(path), file);
  if (parsed.problems.length > 0) throw new UsageError(problemsWords(file, parsed.problems));
  return parsed;
}

function problemsWords(file: string, problems: readonly RecordProblem[]): Said<string> {
  const lines = [...problems].sort((a, b) => a.line - b.line).slice(0, 10);
  return {
    zh: `文件有错：${file}\n${lines.map((one) => `  第${one.line}行：${problemWords(one).zh}`).join('\n')}`,
    en: `Faults in ${file}\n${lines.map((one) => `  line ${one.line}: ${problemWords(one).en}`).join('\n')}`,
  };
}

function problemWords({ code, at, known, problem }: RecordProblem): Said<string> {
  if (problem) return yamlWords(problem);
  const [near] = known;
  const words: Record<Exclude<RecordProblem['code'], 'yaml'>, Said<string>> = {
    'no-list': { zh: `没有“${at}”列表。`, en: `there is no list "${at}".` },
    lacks: { zh: `没有写${at}。`, en: `${at} is missing.` },
    unknown: withNear({ zh: `没有“${at}”这个键`, en: `there is no key "${at}"` }, near),
    'too-early': { zh: `日期${at}不对，不能早于${near}（前一步的日期）`, en: `${at} cannot be before ${near}, the day of the step before` },
    'too-late': { zh: `日期${at}不对，不能晚于核对日期${near}`, en: `${at} cannot be after ${near}, the day of this check` },
    wrong: { zh: `“${at}”不能写在这里，可以写：${known.join('、')}`, en: `"${at}" cannot stand here; write ${known.join(', ')}` },
  };
  return words[code as Exclude<RecordProblem['code'], 'yaml'>];
}
