import { isDate } from '../standard/formats.ts';
import { nearestOf } from '../text/nearest.ts';
import { readDocument } from '../yaml/document.ts';
import type { Problem } from '../yaml/problem.ts';
import { isMap, type Value } from '../yaml/value.ts';

/** What is wrong with a file of decisions or approvals, and in which line. */
export interface RecordProblem {
  code: 'yaml' | 'no-list' | 'lacks' | 'unknown' | 'wrong' | 'too-early' | 'too-late';
  /** The key, or the value that cannot stand there. */
  at: string;
  /** The keys or values that may stand there, the one that was most likely meant, or the day that it must not be before or after. */
  known: readonly string[];
  /** What is wrong with the YAML itself. */
  problem?: Problem;
  line: number;
}

/** The form of the records of a file: what each must say and may say, which are dates, and of which only some words may be written. */
export interface RecordForm {
  list: string;
  required: readonly string[];
  optional?: readonly string[];
  dates: readonly string[];
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Records that are not yet filled in: passed over, whatever they lack. */
  open?(record: Readonly<Record<string, string>>): boolean;
}

/** One record as text by key, with its line. */
export interface WrittenRecord {
  values: Readonly<Record<string, string>>;
  line: number;
}

/** Reads the records of a file, and the value of the whole document for what else stands in it. Never throws: faults are problems. */
export function readRecords(text: string, form: RecordForm): { records: WrittenRecord[]; value: Value; problems: RecordProblem[] } {
  const document = readDocument(text);
  const problems = document.problems.map(
    (problem): RecordProblem => ({ code: 'yaml', at: problem.code, known: [], problem, line: problem.span.start.line }),
  );
  const value = document.value;
  const list = isMap(value) ? value[form.list] : undefined;
  if (problems.length > 0) return { records: [], value, problems };
  if (!Array.isArray(list)) return { records: [], value, problems: [{ code: 'no-list', at: form.list, known: [], line: 1 }] };
  const keys = [...form.required, ...(form.optional ?? [])];
  const records = list.flatMap((member, index): WrittenRecord[] => {
    const { line } = document.at([form.list, index]).start;
    const values = isMap(member)
      ? Object.fromEntries(Object.entries(member).map(([key, one]) => [key, typeof one === 'string' ? one.trim() : '']))
      : {};
    if (form.open?.(values)) return [];
    const report = (code: RecordProblem['code'], at: string, known: readonly string[] = []): void => {
      const place = Object.hasOwn(values, at) ? document.keyAt([form.list, index, at]).start.line : line;
      problems.push({ code, at: code === 'wrong' ? (values[at] ?? '') : at, known, line: place });
    };
    for (const key of Object.keys(values)) if (!keys.includes(key)) report('unknown', key, [nearestOf(key, keys) ?? ''].filter(Boolean));
    for (const key of form.required) if (!values[key]) report('lacks', key);
    for (const key of form.dates) if (values[key] && !isDate(values[key])) report('wrong', key, ['2026-12-31']);
    for (const [key, words] of Object.entries(form.choices ?? {}))
      if (values[key] && !words.includes(values[key])) report('wrong', key, words);
    return [{ values, line }];
  });
  return { records, value, problems };
}
