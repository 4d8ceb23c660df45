import { wrap } from '../../text/width.ts';
import { hanging } from '../hanging.ts';
import { columns } from '../view.ts';
import { validateFindings } from './findings.ts';
import { counts, type ValidateReport } from './report.ts';
import { entryLine, findingLine, standingLines, standingWordsOf } from './standing.ts';
import { standingWords } from './standing-words.ts';
import { validateSummary } from './summary.ts';

/** What a person at a screen is shown: the summary, or the findings that were asked for. What is known is counted and named, not written out. */
export function validatePretty(report: ValidateReport): string {
  const { checked, narrowed, all, view } = report;
  const due = (findings: typeof report.findings): typeof report.findings => findings.filter((finding) => counts(report, finding));
  const lines = standingLines(report).flatMap((line) => wrap(line, columns));
  if (!narrowed && !all) {
    const result = { ...checked.result, findings: due(checked.result.findings) };
    return validateSummary({ ...checked, result }, view, checked.result.findings.length - result.findings.length, [
      ...lines,
      ...gone(report, 3),
    ]);
  }
  const listed = validateFindings(checked, due(report.findings), view, narrowed, (finding) => standingWordsOf(report, finding));
  const rest = [...lines, ...known(report), ...gone(report, Number.POSITIVE_INFINITY)];
  return rest.length === 0 ? listed : `${listed}\n${rest.join('\n')}\n`;
}

function known(report: ValidateReport): string[] {
  const { lang } = report.view;
  const findings = report.findings.filter((finding) => !counts(report, finding));
  if (findings.length === 0) return [];
  const line = (finding: (typeof findings)[number]): string[] => {
    const borne = standingWordsOf(report, finding);
    return hanging('  ', findingLine(report, finding) + (lang === 'zh' ? `（${borne}）` : ` (${borne})`));
  };
  return [standingWords[lang].known(findings.length), ...findings.flatMap(line)];
}

/** What the baseline has and nobody finds any more: to be taken out of it, or not to be told. */
function gone(report: ValidateReport, most: number): string[] {
  const { baseline, view } = report;
  if (!baseline) return [];
  const words = standingWords[view.lang];
  const lines = (title: string, entries: typeof baseline.fixed): string[] => {
    if (entries.length === 0) return [];
    const shown = entries.slice(0, most).flatMap((entry) => hanging('  ', entryLine(report, entry, view.lang)));
    return [...wrap(title, columns), ...shown, ...(entries.length > most ? ['  ..'] : [])];
  };
  return [
    ...lines(words[baseline.foreign ? 'foreign' : 'fixed'](baseline.fixed.length, baseline.file), baseline.fixed),
    ...lines(words.unchecked(baseline.unchecked.length), baseline.unchecked),
  ];
}
