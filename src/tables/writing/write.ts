/**
 * A table as comma-separated values that spreadsheets open as they are: a byte order mark, CRLF, quotes where needed, and an apostrophe
 * before what a spreadsheet would take for a formula. `readTable` takes that apostrophe away again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}

function fieldOf(cell: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
