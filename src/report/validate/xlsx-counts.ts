import type { Worksheet } from 'exceljs';
import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { severities } from '../../finding/severity.ts';
import { headRow, linkTo } from '../sheet-style.ts';
import { dateWords, packWords } from '../view.ts';
import type { ValidateReport } from './report.ts';
import { standingWords } from './standing-words.ts';
import { validateWords } from './words.ts';
import { workbookWords } from './xlsx-words.ts';

/** What one sheet holds: the findings of an agency, or those that are no item's. */
export interface AgencyFindings {
  title: string;
  sheet: string;
  findings: readonly Finding[];
}

/** The first sheet of 问题清单: what was checked, numbers by department with links to their sheets, and by rule. */
export function countsSheet(sheet: Worksheet, agencies: readonly AgencyFindings[], report: ValidateReport): void {
  const { checked, findings, view } = report;
  const { catalog, rules } = checked;
  const words = workbookWords[view.lang];
  const screen = validateWords[view.lang];
  sheet.columns = [{ width: 44 }, ...severities.map(() => ({ width: 12 })), { width: 12 }];
  const lines = [
    words.title(catalog.config.title ?? screen.untitled),
    ...(catalog.config.notice ? [catalog.config.notice] : []),
    packWords(catalog, view.lang),
    dateWords(catalog.asOf, view.lang),
    ...(report.withheld ? [standingWords[view.lang].withheld(report.withheld)] : []),
  ];
  for (const line of lines) sheet.addRow([line]);
  sheet.getRow(1).font = { bold: true, size: 14 };
  const numbers = (own: readonly { severity: string }[]): number[] => [
    ...severities.map((severity) => own.filter((finding) => finding.severity === severity).length),
    own.length,
  ];
  const heads = [...severities.map((severity) => screen.severity[severity]), words.total];
  sheet.addRow([]);
  if (findings.length === 0) {
    sheet.addRow([words.none]);
    return;
  }
  headRow(sheet, [words.agency, ...heads]);
  for (const { title, sheet: name, findings: own } of agencies) {
    linkTo(sheet.addRow([title, ...numbers(own)]).getCell(1), title, name, 'A1');
  }
  sheet.addRow([words.total, ...numbers(findings)]).font = { bold: true };
  sheet.addRow([]);
  headRow(sheet, [words.rule, ...heads]);
  const byRule = [...grouped(findings, ({ rule }) => rule)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  for (const [rule, own] of byRule) sheet.addRow([rules.get(rule)?.words[view.lang].title ?? rule, ...numbers(own)]);
}
