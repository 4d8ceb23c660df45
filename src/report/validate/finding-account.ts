import type { Finding } from '../../finding/finding.ts';
import { withoutControls } from '../../text/controls.ts';
import { citeClause, clausesOf } from '../rules/clauses.ts';
import { briefOf, sceneOf, wordsOf } from '../scene.ts';
import type { ValidateReport } from './report.ts';
import { severityWord, standingWordsOf } from './standing.ts';

/** A finding in words, part by part, in plain text; what there is nothing to say of is empty. */
export interface FindingAccount {
  severity: string;
  /** The item's name, or the file. */
  subject: string;
  agency: string;
  /** What is wrong, as a heading. */
  heading: string;
  brief: string;
  /** The field's label, and what stands there. */
  field: string;
  stands: string;
  should: string;
  mend: string;
  /** The clauses that it rests on, as they are cited. */
  why: readonly string[];
  otherwise: string;
  /** The file as a person here would type it; empty where the finding is about the catalog as a whole. */
  file: string;
  /** Where a table is checked the address of the cell, `B2`, else empty. */
  cell: string;
  /** Who bears with it until when; empty where it is in no baseline. */
  standing: string;
}

/** A finding of a report in words. */
export function accountOf(report: ValidateReport, finding: Finding): FindingAccount {
  const { catalog, rules } = report.checked;
  const { lang, display } = report.view;
  const words = wordsOf(finding, rules, lang);
  const scene = sceneOf(finding, catalog, lang);
  const file = finding.file === '' ? '' : display(finding.file);
  return {
    severity: severityWord(finding, lang),
    subject: finding.item?.name ?? file,
    agency: finding.item?.agency ?? '',
    heading: words.heading?.(finding.args, scene) ?? words.title,
    brief: briefOf(finding, catalog, rules, lang),
    field: finding.path.length === 0 ? '' : scene.label,
    stands: finding.path.length === 0 ? '' : scene.stands,
    should: words.should(finding.args, scene),
    mend: words.mend(finding.args, scene),
    why: clausesOf(finding, catalog.standard, rules).map((id) => citeClause(id, catalog.standard, lang)),
    otherwise: words.otherwise(finding.args, scene),
    file,
    cell: addressOf(report, finding),
    standing: standingWordsOf(report, finding) ?? '',
  };
}

/** A finding in one sentence or two for a machine's list: what it is about (with the cell of a table, unless that is told beside it), what is wrong, what should stand there, who bears with it. */
export function messageOf(report: ValidateReport, finding: Finding, withCell = true): string {
  const { subject: name, cell, brief, should, standing } = accountOf(report, finding);
  const subject = cell === '' || !withCell ? name : `${name} ${cell}`;
  if (report.view.lang === 'zh') {
    const known = standing === '' ? '' : `（${standing}）`;
    return oneLine(`${subject === '' ? '' : `${subject}：`}${brief}。${should === '' ? '' : `应当写：${should}。`}${known}`);
  }
  return oneLine(
    `${subject === '' ? '' : `${subject}: `}${brief}.${should === '' ? '' : ` Should be: ${should}.`}${standing === '' ? '' : ` (${standing})`}`,
  );
}

function addressOf({ view }: ValidateReport, finding: Finding): string {
  const place = view.cell?.(finding);
  return place ? `${place.sheet === undefined ? '' : `${place.sheet}!`}${place.cell?.letter ?? ''}${place.row}` : '';
}

function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/([。.])[。.]+/g, '$1')
    .trim();
}
