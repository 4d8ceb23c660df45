import { isPlainMap } from '../../text/plain-map.ts';
import { TableError } from '../error.ts';
import { type Cell, columnName, type Row, type Table, type TableProblem } from '../row.ts';

/**
 * Reads a table of JSON lines, one object a line; the columns are all keys in the order in which they appear, the row's number is its
 * line. `null` is an empty cell, lists are joined by `|`, what is nested deeper stays JSON. Throws `TableError`.
 */
export function readJsonLines(name: string, text: string): Table {
  const records = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ number, record: recordOf(name, line, number) }));
  const keys = [...new Set(records.flatMap(({ record }) => Object.keys(record)))];
  if (keys.length === 0) throw new TableError({ code: 'no-header', args: { name } });
  const problems: TableProblem[] = [];
  const rows = records.map(({ record, number }) => toRow(record, number, keys, problems));
  return { name, headers: keys.map((key, column) => ({ text: key, address: columnName(column) })), rows, problems };
}

type JsonRecord = Readonly<Record<string, unknown>>;

function recordOf(name: string, line: string, number: number): JsonRecord {
  try {
    const value: unknown = JSON.parse(line);
    if (isPlainMap(value)) return value;
  } catch {
    // Told below, as for a line that holds something other than an object.
  }
  throw new TableError({ code: 'bad-json', args: { name, line: number } });
}

function toRow(record: JsonRecord, number: number, keys: readonly string[], problems: TableProblem[]): Row {
  const cells = new Map<string, Cell>();
  keys.forEach((key, column) => {
    const value = Object.hasOwn(record, key) ? record[key] : null;
    const cell = { text: textOf(value), address: `${columnName(column)}${number}` };
    cells.set(key, cell);
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) problems.push({ code: 'rounded-number', ...cell });
  });
  return { number, cells };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(textOf).join('|');
  return JSON.stringify(value);
}
