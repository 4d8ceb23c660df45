const jsonLines = ['jsonl', 'ndjson'];
const texts = ['csv', 'tsv', 'txt', ...jsonLines];
/** Some systems write text under these names, and spreadsheets open it. */
const spreadsheets = ['xlsx', 'xlsm', 'xls', 'et'];

/** What the ending of a file's name says it is, whatever its bytes are; undefined where it says nothing of a table. */
export function tableKind(name: string): 'text' | 'json-lines' | 'spreadsheet' | undefined {
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (jsonLines.includes(ending)) return 'json-lines';
  if (texts.includes(ending)) return 'text';
  return spreadsheets.includes(ending) ? 'spreadsheet' : undefined;
}

/** The name of a table without the ending that says so; any other name as it is. */
export function withoutTableEnding(name: string): string {
  return tableKind(name) === undefined ? name : name.slice(0, name.lastIndexOf('.'));
}
