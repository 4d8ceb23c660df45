import { CsvError, parse } from 'csv-parse/sync';
import { TableError } from './error.ts';
import { type GridRow, raggedRows, toTable } from './grid.ts';
import type { Table } from './row.ts';

/**
 * Reads a table of comma-separated values (or tab-separated, as spreadsheets write 文本文件). Row numbers count records, as a spreadsheet
 * shows them. What spreadsheets need to leave a code alone (a tab, an apostrophe, `="…"`) is no part of the cell. Throws `TableError`.
 */
export function readCsv(name: string, text: string): Table {
  const records = recordsOf(name, text);
  const grid = records.map((record, index): GridRow => {
    const texts = record.map(bare);
    return { number: index + 1, texts, filled: texts.filter((cell) => cell !== '').length };
  });
  const table = toTable(name, grid);
  if (!table) throw new TableError({ code: 'no-header', args: { name } });
  return { ...table, problems: [...table.problems, ...raggedRows(grid, table)] };
}

function recordsOf(name: string, text: string): string[][] {
  const delimiter = delimiterOf(text);
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch (error) {
    const line = error instanceof CsvError ? Number(error.lines ?? 1) : 1;
    throw new TableError({ code: 'bad-csv', args: { name, line } });
  }
}

/** The tab only where the first lines hold it and no comma, since a tab also stands before codes. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 4096).split('\n').slice(0, 5).join('\n');
  return start.includes('\t') && !start.includes(',') ? '\t' : ',';
}

function bare(cell: string): string {
  const text = cell.trim();
  const quoted = /^="(.*)"$/s.exec(text);
  if (quoted) return quoted[1] ?? '';
  return /^'[0-9A-Za-z=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}
