import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { markdownCell, markdownCode, markdownText } from '../markdown.ts';
import { tally } from '../tally.ts';
import { dateWords, packWords } from '../view.ts';
import { accountOf } from './finding-account.ts';
import { firstThings, leadOf, sampleOf } from './first-things.ts';
import { counts, type ValidateReport } from './report.ts';
import { reviewWords } from './review-words.ts';
import { entryLine, findingLine, standingLines, standingWordsOf } from './standing.ts';
import { standingWords } from './standing-words.ts';
import { countWords } from './totals.ts';
import { validateWords } from './words.ts';

/** A comment of a merge request holds some 65,000 characters on GitHub; what is more is counted, and stands in the other formats. */
const room = 60_000;

/**
 * A validation as a comment on a merge request, for whoever reviews it: what came of it, what to look at first, what must be mended item by
 * item with what stands and what should; the rest folded away.
 */
export function validateMarkdown(report: ValidateReport): string {
  const { lang } = report.view;
  const { catalog } = report.checked;
  const words = reviewWords[lang];
  const due = report.findings.filter((finding) => counts(report, finding));
  const errors = due.filter(({ severity }) => severity === 'error');
  const others = due.filter(({ severity }) => severity !== 'error');
  const title = catalog.config.title ?? validateWords[lang].untitled;
  const head = [
    `### ${errors.length > 0 ? words.mustMend(errors.length) : due.length > 0 ? words.mayPass : words.clean}`,
    `${markdownText(title)}${lang === 'zh' ? '　' : ' · '}${markdownText(countWords(report))}`,
    ...(catalog.config.notice ? [`> ${markdownText(catalog.config.notice)}`] : []),
    ...standingLines(report).map(markdownText),
    ...first(report, due),
  ];
  const foot = [
    ...folded(words.others(others.length), byItem(report, others, room / 3)),
    ...folded(standingWords[lang].known(report.findings.length - due.length), known(report)),
    ...gone(report),
    `<sub>${markdownText(packWords(catalog, lang))}${lang === 'zh' ? '　核对日期：' : ' · as of '}${dateWords(catalog.asOf, lang)}</sub>`,
  ];
  const left = room - [...head, ...foot].join('\n\n').length;
  const body = errors.length > 0 ? [`#### ${words.errors}`, ...byItem(report, errors, left)] : [];
  return `${[...head, ...body, ...foot].join('\n\n')}\n`;
}

/** The three things to mend first, where there is more than a reviewer takes in at a glance. */
function first(report: ValidateReport, due: readonly Finding[]): string[] {
  const { checked, view } = report;
  if (due.length <= 5) return [];
  const { things, left, worst } = firstThings(tally(checked.catalog, checked.items, { ...checked.result, findings: due }, checked.rules));
  if (things.length === 0) return [];
  const words = validateWords[view.lang];
  const lines = things.map((thing, index) => {
    const lead = markdownText(leadOf(thing, checked.catalog, view.lang));
    return `${index + 1}. **${lead}** ${words.places(thing.findings.length)}${view.lang === 'zh' ? '。' : ': '}${markdownText(sampleOf(checked, thing, view))}`;
  });
  return [`${words.first(things.length, left, worst)}\n\n${lines.join('\n')}`];
}

/** Findings item by item, as tables; at most as many as there is room for, the rest counted. */
function byItem(report: ValidateReport, findings: readonly Finding[], left: number): string[] {
  const words = reviewWords[report.view.lang];
  const groups = [...grouped(findings, ({ item, file }) => `${item?.key ?? ''}\n${file}`).values()];
  const blocks: string[] = [];
  let used = 0;
  for (const [index, group] of groups.entries()) {
    const block = itemBlock(report, group);
    used += block.length;
    if (used > left) return [...blocks, words.more(groups.length - index)];
    blocks.push(block);
  }
  return blocks;
}

function itemBlock(report: ValidateReport, findings: readonly Finding[]): string {
  const { lang } = report.view;
  const words = reviewWords[lang];
  const [head] = findings as [Finding];
  const { subject, agency, file } = accountOf(report, head);
  const place = file === '' || file === subject ? '' : `${lang === 'zh' ? '　' : ' '}${markdownCode(file)}`;
  const by = agency === '' ? '' : lang === 'zh' ? `（${markdownText(agency)}）` : ` (${markdownText(agency)})`;
  const rows = findings.map((finding) => {
    const { brief, field, stands, should, why, standing, cell } = accountOf(report, finding);
    const remark = standing === '' ? '' : `\n${standing}`;
    const cells = [cell === '' ? String(finding.span.start.line) : cell, field, brief + remark, stands, should, why.join('\n')];
    return `| ${cells.map(markdownCell).join(' | ')} |`;
  });
  return [
    `**${subject === '' ? words.catalog : markdownText(subject)}**${by}${place}`,
    '',
    `| ${words.columns.join(' | ')} |`,
    `| ${words.columns.map((_, index) => (index === 0 ? '--:' : '---')).join(' | ')} |`,
    ...rows,
  ].join('\n');
}

/** What a baseline bears with, a line each. */
function known(report: ValidateReport): string[] {
  const lines = report.findings
    .filter((finding) => !counts(report, finding))
    .map((finding) => {
      const borne = standingWordsOf(report, finding) ?? '';
      return `- ${markdownText(findingLine(report, finding))}${report.view.lang === 'zh' ? `（${markdownText(borne)}）` : ` (${markdownText(borne)})`}`;
    });
  return listed(report, lines);
}

function gone(report: ValidateReport): string[] {
  if (!report.baseline) return [];
  const { fixed, unchecked, foreign, file } = report.baseline;
  const words = standingWords[report.view.lang];
  const lines = (entries: typeof fixed): string[] =>
    listed(
      report,
      entries.map((entry) => `- ${markdownText(entryLine(report, entry, report.view.lang))}`),
    );
  return [
    ...folded(words[foreign ? 'foreign' : 'fixed'](fixed.length, file), lines(fixed)),
    ...folded(words.unchecked(unchecked.length), lines(unchecked)),
  ];
}

/** As many lines of a list as a tenth of the comment holds, the rest counted. */
function listed(report: ValidateReport, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  let used = 0;
  const shown = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room / 10;
  });
  if (shown < 0) return [lines.join('\n')];
  return [[...lines.slice(0, shown), `- ${reviewWords[report.view.lang].moreFindings(lines.length - shown)}`].join('\n')];
}

/** Folded away under a summary; nothing where there is nothing. */
function folded(summary: string, blocks: readonly string[]): string[] {
  if (blocks.length === 0) return [];
  return [`<details><summary>${markdownText(summary)}</summary>`, ...blocks, '</details>'];
}
