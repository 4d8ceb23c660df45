import type { Path } from '../../finding/path.ts';
import { isDate } from '../../standard/formats.ts';
import { nearestOf } from '../../text/nearest.ts';
import { readDocument } from '../../yaml/document.ts';
import type { Problem } from '../../yaml/problem.ts';
import { isMap, type Value } from '../../yaml/value.ts';
import type { KnownFinding } from './baseline.ts';

/** A fault in a baseline file, with its line. */
export interface BaselineProblem {
  code: 'yaml' | 'kind' | 'not-a-map' | 'fingerprint' | 'unknown' | 'lacks' | 'not-text' | 'date';
  at: string;
  line: number;
  nearest?: string;
  /** What is wrong with the YAML itself. */
  problem?: Problem;
}

const required = ['rule', 'owner', 'reason', 'date', 'expires'] as const;
const keys = ['rule', 'item', 'name', 'agency', 'file', 'field', 'owner', 'reason', 'date', 'expires'] as const;

/** Whether a text is a baseline: it says so before anything else. Where one lies in a catalog it is none of its items. */
export function isBaseline(text: string): boolean {
  return /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\r?\n)*kind:[ \t]+["']?baseline\b/.test(text);
}

/** Reads the text of a baseline. Never throws: faults are problems, in the order of the lines. */
export function readBaseline(text: string): { entries: KnownFinding[]; problems: BaselineProblem[] } {
  const document = readDocument(text);
  const lineOf = (path: Path): number => document.keyAt(path).start.line;
  const problems: BaselineProblem[] = document.problems.map((problem) => ({
    code: 'yaml',
    at: problem.args.key ?? problem.code,
    line: problem.span.start.line,
    problem,
  }));
  if (problems.length > 0) return { entries: [], problems };
  const top: Value = isMap(document.value) ? document.value : {};
  for (const key of Object.keys(top))
    if (key !== 'known' && key !== 'kind') problems.push(unknownKey(key, ['known', 'kind'], lineOf([key])));
  if (top['kind'] !== 'baseline') problems.push({ code: 'kind', at: 'kind', line: 1 });
  const known = top['known'];
  // a baseline in which nothing is left is one all the same
  if (known === undefined || known === '') return { entries: [], problems };
  if (!isMap(known)) return { entries: [], problems: [...problems, { code: 'not-a-map', at: 'known', line: lineOf(['known']) }] };
  const entries = Object.entries(known).map(([fingerprint, entry]): KnownFinding => {
    const line = lineOf(['known', fingerprint]);
    if (!/^[0-9a-f]{16}(:\d+)?$/.test(fingerprint)) problems.push({ code: 'fingerprint', at: fingerprint, line });
    const fields = isMap(entry) ? entry : {};
    if (!isMap(entry)) problems.push({ code: 'not-a-map', at: fingerprint, line });
    else problems.push(...faultsOf(entry, line, (key) => lineOf(['known', fingerprint, key])));
    const word = (key: (typeof keys)[number]): string => (typeof fields[key] === 'string' ? fields[key].trim() : '');
    const optional = (key: 'item' | 'name' | 'agency' | 'file'): object => (word(key) === '' ? {} : { [key]: word(key) });
    return {
      fingerprint,
      rule: word('rule'),
      ...optional('item'),
      ...optional('name'),
      ...optional('agency'),
      ...optional('file'),
      field: word('field'),
      owner: word('owner'),
      reason: word('reason'),
      date: word('date'),
      expires: word('expires'),
      line,
    };
  });
  return { entries, problems: problems.sort((a, b) => a.line - b.line) };
}

function faultsOf(entry: { [key: string]: Value }, line: number, lineOf: (key: string) => number): BaselineProblem[] {
  const problems: BaselineProblem[] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (!keys.includes(key as (typeof keys)[number])) problems.push(unknownKey(key, keys, lineOf(key)));
    else if (typeof value !== 'string') problems.push({ code: 'not-text', at: key, line: lineOf(key) });
    else if ((key === 'date' || key === 'expires') && value.trim() !== '' && !isDate(value.trim()))
      problems.push({ code: 'date', at: key, line: lineOf(key) });
  }
  for (const key of required) {
    const value = entry[key];
    if (value === undefined || (typeof value === 'string' && value.trim() === '')) {
      problems.push({ code: 'lacks', at: key, line: value === undefined ? line : lineOf(key) });
    }
  }
  return problems;
}

function unknownKey(key: string, known: readonly string[], line: number): BaselineProblem {
  const nearest = nearestOf(key, known);
  return { code: 'unknown', at: key, line, ...(nearest ? { nearest } : {}) };
}
