import { resolve } from 'node:path';
import type { Approval } from '../compare/approval.ts';
import { readApprovals } from '../compare/approvals-file.ts';
import type { Knowledge } from '../compare/decision.ts';
import { readMatches } from '../compare/matches-file.ts';
import type { RecordProblem } from '../compare/record-file.ts';
import type { Said } from '../finding/language.ts';
import { displayPath, type OpenCatalog } from '../host/catalog.ts';
import { readBytes } from '../host/files.ts';
import { decode } from '../text/encoding.ts';
import type { Options } from './context.ts';
import { UsageError } from './failure.ts';
import { yamlWords } from './yaml-words.ts';

/**
 * What people decided about a catalog's comparison: which items are which rows, and which deviations are allowed; from the files that the
 * flags name, else the settings. @throws FileError, UsageError for a file with faults
 */
export function knowledgeOf({ catalog }: OpenCatalog, options: Options): { knowledge?: Knowledge; approvals?: readonly Approval[] } {
  const read = <T>(name: 'matches' | 'approvals', parse: (text: string, file: string) => T & { problems: readonly RecordProblem[] }) => {
    const flag = options[name];
    const path = typeof flag === 'string' ? resolve(flag) : catalog.config[name];
    if (path === undefined) return undefined;
    const file = displayPath(path);
    const decoded = decode(readBytes(path));
    if (decoded.binary) throw new UsageError({ zh: `不是文本文件：${file}`, en: `Not a text file: ${file}` });
    const parsed = parse(decoded.text, file);
    if (parsed.problems.length > 0) throw new UsageError(problemsWords(file, parsed.problems));
    return parsed;
  };
  const matches = read('matches', (text) => readMatches(text));
  const approved = read('approvals', (text, file) => readApprovals(text, file, catalog.standard.elements));
  return { ...(matches ? { knowledge: matches.knowledge } : {}), ...(approved ? { approvals: approved.approvals } : {}) };
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
    unknown: {
      zh: `没有“${at}”这个键${near ? `，是不是“${near}”？` : '。'}`,
      en: `there is no key "${at}"${near ? `; did you mean "${near}"?` : '.'}`,
    },
    wrong: { zh: `“${at}”不能写在这里，可以写：${known.join('、')}`, en: `"${at}" cannot stand here; write ${known.join(', ')}` },
  };
  return words[code as Exclude<RecordProblem['code'], 'yaml'>];
}
