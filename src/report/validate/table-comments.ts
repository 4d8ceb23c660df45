import type { Workbook, Worksheet } from 'exceljs';
import { type Severity, severities } from '../../finding/severity.ts';
import { fill, fills } from '../sheet-style.ts';
import { accountOf } from './finding-account.ts';
import type { ValidateReport } from './report.ts';

/** Puts a comment on each cell of a copied table that a finding is about, what is wrong and how to mend it, and colours it by the worst. */
export function commentCells(workbook: Workbook, report: ValidateReport): void {
  for (const sheet of workbook.worksheets) keepResults(sheet);
  const marked = new Map<string, { sheet: string; address: string; worst: Severity; texts: string[] }>();
  for (const finding of report.findings) {
    const place = report.view.cell?.(finding);
    if (place?.copy === undefined) continue;
    // of what is lacking in a row as a whole its name tells
    const letter = place.cell?.letter ?? place.name?.letter ?? 'A';
    const address = `${letter}${place.row}`;
    const { severity, heading, should, mend } = accountOf(report, finding);
    const text = [`[${severity}] ${heading}`, should, mend].filter((line) => line !== '').join('\n');
    const key = `${place.copy}\n${address}`;
    const present = marked.get(key) ?? { sheet: place.copy, address, worst: finding.severity, texts: [] };
    const worst = severities.find((each) => each === finding.severity || each === present.worst) ?? present.worst;
    marked.set(key, { ...present, worst, texts: [...present.texts, text] });
  }
  for (const { sheet, address, worst, texts } of marked.values()) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (!cell) continue;
    const earlier = typeof cell.note === 'string' ? [cell.note] : (cell.note?.texts ?? []).map(({ text }) => text);
    cell.note = {
      texts: [...earlier.filter((text) => text !== ''), ...texts].map((text, index) => ({ text: index === 0 ? text : `\n\n${text}` })),
    };
    // cells of a loaded workbook share their style: a copy of it, so that only this cell is coloured
    cell.style = { ...cell.style };
    fill(cell, fills[worst]);
  }
}

/** A copy holds what was seen: a formula of a table from elsewhere is not worked out again by whoever opens a report. */
function keepResults(sheet: Worksheet): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) cell.value = cell.result ?? null;
    }),
  );
}
