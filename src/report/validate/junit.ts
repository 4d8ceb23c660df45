import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Finding } from '../../finding/finding.ts';
import { numbered } from '../../finding/fingerprint.ts';
import { grouped } from '../../finding/grouped.ts';
import { byAgency } from '../by-agency.ts';
import { ownerOf } from '../scene.ts';
import { element } from '../xml.ts';
import { accountOf } from './finding-account.ts';
import { findingWords } from './finding-words.ts';
import { counts, type ValidateReport } from './report.ts';
import { standingLines } from './standing.ts';
import { countWords } from './totals.ts';
import { validateWords } from './words.ts';

const none = { tests: 0, failures: 0, errors: 0, skipped: 0 };

interface Case {
  name: string;
  of: string;
  findings: readonly Finding[];
}

/**
 * A validation as JUnit XML: a suite for each agency, a case for each of its items; what is no item's stands in a suite of its own. A case
 * fails by findings that must be mended, is in error where its file could not be read, and is skipped where all of that is known; what
 * else was found of it is its output.
 */
export function validateJunit(report: ValidateReport): string {
  const { catalog, items } = report.checked;
  const words = validateWords[report.view.lang];
  const byItem = grouped(report.findings, (finding) => (finding.item ? ownerOf(finding, catalog) : undefined));
  const told = new Set<ResolvedItem | undefined>(items);
  const suites = byAgency(
    catalog,
    items.map((item) => ({ item })),
  ).map(({ agency, own }) => {
    const name = agency === '' ? words.noAgency : agency;
    const names = namesApart(own.map(({ item }) => item));
    return suiteOf(
      report,
      name,
      own.map(({ item }, index) => ({ name: names[index] ?? item.name, of: name, findings: byItem.get(item) ?? [] })),
    );
  });
  const rest = [...byItem].filter(([item]) => !told.has(item)).flatMap(([, findings]) => findings);
  const others = [...grouped(rest, (finding) => accountOf(report, finding).subject)].map(
    ([subject, findings]): Case => ({ name: subject === '' ? words.others : subject, of: words.others, findings }),
  );
  const all = [...suites, ...(others.length > 0 ? [suiteOf(report, words.others, others)] : [])];
  const output = [countWords(report), ...standingLines(report)].join('\n');
  const sum = (pick: (suite: (typeof all)[number]) => number): number => all.reduce((total, suite) => total + pick(suite), 0);
  const totals = { tests: sum(({ tests }) => tests), failures: sum(({ failures }) => failures), errors: sum(({ errors }) => errors) };
  const root = element(
    'testsuites',
    { name: 'santong', ...totals },
    // the root holds nothing but suites: what is said of all of them stands in one of its own
    [
      ...all.map(({ text }) => text),
      element('testsuite', { name: words.heading('santong'), ...none }, [element('system-out', {}, output, 2)], 1),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** The names of an agency's items, those that several bear with their key and, where that is the same too, a number: services take two cases of one name for one. */
function namesApart(items: readonly ResolvedItem[]): string[] {
  const apart = numbered();
  const borne = grouped(items, ({ name }) => name);
  return items.map(({ name, key }) => apart((borne.get(name)?.length ?? 0) > 1 ? `${name} [${key}]` : name));
}

function suiteOf(
  report: ValidateReport,
  name: string,
  cases: readonly Case[],
): { text: string; tests: number; failures: number; errors: number } {
  const written = cases.map((one) => caseOf(report, one));
  const count = (kind: string): number => written.filter((one) => one.kind === kind).length;
  const totals = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  const text = element(
    'testsuite',
    { name, ...totals },
    written.map((one) => one.text),
    1,
  );
  return { text, ...totals };
}

function caseOf(report: ValidateReport, { name, of, findings }: Case): { text: string; kind: string } {
  const due = findings.filter((finding) => counts(report, finding) && finding.severity === 'error');
  const unread = due.some(({ rule }) => rule === 'file/unreadable');
  const known = findings.filter((finding) => !counts(report, finding));
  const kind = unread ? 'error' : due.length > 0 ? 'failure' : known.length > 0 ? 'skipped' : 'passed';
  const shown = kind === 'skipped' ? known : due;
  const rest = findings.filter((finding) => !shown.includes(finding));
  const message = shown.map((finding) => accountOf(report, finding).brief).join(report.view.lang === 'zh' ? '；' : '; ');
  const told = (list: readonly Finding[]): string => list.map((finding) => accountText(report, finding)).join('\n\n');
  const parts = [
    ...(kind === 'passed' ? [] : [element(kind, { message, ...(kind === 'skipped' ? {} : { type: shown[0]?.rule }) }, told(shown), 3)]),
    ...(rest.length > 0 ? [element('system-out', {}, told(rest), 3)] : []),
  ];
  return { text: element('testcase', { name, classname: of }, parts, 2), kind };
}

function accountText(report: ValidateReport, finding: Finding): string {
  const { severity, heading, field, stands, should, mend, why, standing, file, cell } = accountOf(report, finding);
  const { lang } = report.view;
  const labels = findingWords[lang];
  const row = (label: string, text: string): string[] => (text === '' ? [] : [`${label}${lang === 'zh' ? '：' : ': '}${text}`]);
  return [
    `[${severity}] ${heading} [${finding.rule}]`,
    ...row(labels.place, file === '' ? '' : `${file}:${cell === '' ? `${finding.span.start.line}:${finding.span.start.column}` : cell}`),
    ...row(labels.stands, field === '' ? '' : `${field} ${stands === '' ? labels.empty : stands}`),
    ...row(labels.should, should),
    ...row(labels.mend, mend),
    ...row(labels.why, why.join(lang === 'zh' ? '；' : '; ')),
    ...(standing === '' ? [] : [standing]),
  ].join('\n');
}
