import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { severities } from '../../finding/severity.ts';
import { htmlElement as element, htmlText } from '../html.ts';
import { htmlPage, pageHeader } from '../html-page.ts';
import { dateWords, packWords } from '../view.ts';
import { accountOf } from './finding-account.ts';
import { findingWords } from './finding-words.ts';
import { htmlScript } from './html-script.ts';
import { htmlStyle } from './html-style.ts';
import { standingOf, type ValidateReport } from './report.ts';
import { reviewWords } from './review-words.ts';
import { entryLine, standingLines } from './standing.ts';
import { standingWords } from './standing-words.ts';
import { countWords } from './totals.ts';
import { validateWords } from './words.ts';

/** A validation as a page in one file: every finding item by item, filtered by agency, severity and rule, to be printed or sent on. */
export function validateHtml(report: ValidateReport): string {
  const { lang } = report.view;
  const { catalog } = report.checked;
  const title = validateWords[lang].heading(catalog.config.title ?? validateWords[lang].untitled);
  const groups = [...grouped(report.findings, ({ item, file }) => `${item?.key ?? ''}\n${file}`).values()];
  const header = [
    ...pageHeader(title, catalog.config.notice, [countWords(report), ...standingLines(report)]),
    ...(report.findings.length > 0 ? [filters(report)] : []),
  ];
  const main = [
    ...groups.map((group) => article(report, group)),
    ...(report.findings.length > 0 ? [element('p', { class: 'none', hidden: true }, htmlText(reviewWords[lang].none))] : []),
    ...gone(report),
  ];
  const foot = `${packWords(catalog, lang)}${lang === 'zh' ? '　' : ' · '}${reviewWords[lang].asOf(dateWords(catalog.asOf, lang))}`;
  const footer = element('p', {}, htmlText(foot));
  const script = report.findings.length > 0 ? { script: htmlScript } : {};
  return htmlPage({ lang, title, style: htmlStyle, header, main, footer, ...script });
}

function filters(report: ValidateReport): string {
  const { lang } = report.view;
  const { findings, checked } = report;
  const words = reviewWords[lang];
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '').sort();
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]): string => {
    if (options.length < 2) return '';
    const choices = [['', words.all] as const, ...options].map(([value, text]) => element('option', { value }, htmlText(text)));
    return element('div', {}, element('label', { for: name }, htmlText(label)), element('select', { id: name, name }, ...choices));
  };
  const agencies = distinct(findings.map(({ item }) => item?.agency ?? ''));
  const levels = severities.filter((severity) => findings.some((finding) => finding.severity === severity));
  const rules = distinct(findings.map(({ rule }) => rule));
  const states = distinct(findings.map((finding) => standingOf(report, finding)?.state ?? ''));
  return element(
    'form',
    { class: 'filters', hidden: true, 'aria-label': words.filter },
    select(
      'agency',
      words.agency,
      agencies.map((agency) => [agency, agency] as const),
    ),
    select(
      'severity',
      words.severity,
      levels.map((level) => [level, validateWords[lang].severity[level]] as const),
    ),
    select(
      'rule',
      words.rule,
      rules.map((rule) => [rule, `${checked.rules.get(rule)?.words[lang].title ?? rule} (${rule})`] as const),
    ),
    select(
      'state',
      words.state,
      states.map((state) => [state, standingWords[lang].states[state as keyof typeof standingWords.zh.states]] as const),
    ),
    element('div', {}, element('label', { for: 'search' }, htmlText(words.search)), '<input id="search" type="search" autocomplete="off">'),
    element('p', { class: 'shown', role: 'status', 'data-words': words.shown('%') }, htmlText(words.shown(String(findings.length)))),
  );
}

/** The findings of one item, or of one file. */
function article(report: ValidateReport, findings: readonly Finding[]): string {
  const [head] = findings as [Finding];
  const { subject, agency, file } = accountOf(report, head);
  const facts = [agency, head.item?.key ?? ''].filter((fact) => fact !== '').map(htmlText);
  const place = file === '' || file === subject ? [] : [element('code', {}, htmlText(file))];
  return element(
    'article',
    {},
    element('h2', {}, htmlText(subject === '' ? reviewWords[report.view.lang].catalog : subject)),
    ...(facts.length + place.length > 0 ? [element('p', {}, [...facts, ...place].join(report.view.lang === 'zh' ? '　' : ' · '))] : []),
    ...findings.map((finding) => findingBlock(report, finding)),
  );
}

function findingBlock(report: ValidateReport, finding: Finding): string {
  const labels = findingWords[report.view.lang];
  const { severity, agency, heading, brief, field, stands, should, mend, why, otherwise, standing, cell } = accountOf(report, finding);
  const row = (label: string, text: string): string =>
    text === '' ? '' : element('div', {}, element('dt', {}, htmlText(label)), element('dd', {}, htmlText(text)));
  const rows = [
    row(labels.place, finding.file === '' ? '' : cell === '' ? labels.line(finding.span.start.line) : cell),
    row(labels.stands, field === '' ? '' : `${field}${report.view.lang === 'zh' ? '：' : ': '}${stands === '' ? labels.empty : stands}`),
    row(labels.should, should),
    row(labels.mend, mend),
    row(labels.why, why.join('\n')),
    row(labels.otherwise, otherwise),
  ];
  const state = standingOf(report, finding)?.state;
  return element(
    'section',
    {
      class: `finding ${finding.severity}`,
      'data-agency': agency,
      'data-severity': finding.severity,
      'data-rule': finding.rule,
      'data-state': state,
    },
    element('h3', {}, element('span', { class: 'level' }, htmlText(severity)), htmlText(heading)),
    element('p', {}, htmlText(brief), ' ', element('code', {}, htmlText(finding.rule))),
    ...(standing === '' ? [] : [element('p', { class: 'standing' }, htmlText(standing))]),
    element('dl', {}, ...rows),
  );
}

/** What the baseline has and nobody finds any more, or nobody can tell of. */
function gone(report: ValidateReport): string[] {
  if (!report.baseline) return [];
  const { fixed, unchecked, foreign, file } = report.baseline;
  const words = standingWords[report.view.lang];
  const block = (title: string, entries: typeof fixed): string[] => {
    if (entries.length === 0) return [];
    const lines = entries.map((entry) => element('li', {}, htmlText(entryLine(report, entry, report.view.lang))));
    return [element('section', {}, element('h2', {}, htmlText(title)), element('ul', {}, ...lines))];
  };
  return [
    ...block(words[foreign ? 'foreign' : 'fixed'](fixed.length, file), fixed),
    ...block(words.unchecked(unchecked.length), unchecked),
  ];
}
