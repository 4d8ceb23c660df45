import type { Standard } from '../../standard/standard.ts';
import type { ColumnAccount } from '../../tables/importing/account.ts';
import { fieldLabel, type Imported } from './imported.ts';

/** An import as JSON (schemas/import.schema.json): what became of every filled cell, by column. */
export function importJson({ table, account, standard, title, lacks, folder, files, asOf }: Imported): string {
  const { rows, columns, ...cells } = account;
  const report = {
    title,
    pack: standard.pack.id,
    unofficial: true,
    asOf,
    table: table.name,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
    rows,
    cells,
    columns: columns.map((column) => toJson(column, standard)),
    lacks,
    problems: table.problems,
    folder,
    files,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson({ column, leftovers, ...counts }: ColumnAccount, standard: Standard): object {
  const { header, letter, field, how, word } = column;
  const { filled, taken, blank, same, left } = counts;
  const known = field === undefined ? {} : { field, label: fieldLabel(field, standard, 'zh') };
  return { header, column: letter, ...known, how, ...(word === undefined ? {} : { word }), filled, taken, blank, same, left, leftovers };
}
