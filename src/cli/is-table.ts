import { kindOf } from '../host/files.ts';

/** Whether a path names a file that is a table by its ending: a workbook, csv, JSON lines. */
export function isTable(path: string | undefined): path is string {
  return path !== undefined && /\.(?:xlsx|xlsm|xls|et|csv|tsv|jsonl|ndjson)$/i.test(path) && kindOf(path) === 'file';
}
