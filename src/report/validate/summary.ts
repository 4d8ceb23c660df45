import type { Catalog } from '../../catalog/catalog.ts';
import type { CheckResult } from '../../check/check.ts';
import { severityOf } from '../../check/settings.ts';
import { registryDate } from '../../standard/laws.ts';
import { displayWidth, padEnd, padStart, truncate } from '../../text/width.ts';
import { head } from '../head.ts';
import { nextCommand } from '../next-command.ts';
import { ownerOf } from '../scene.ts';
import { type AgencyTally, type GroupTally, lackingColumns, type Tally, tally } from '../tally.ts';
import { columns, dateWords, shortAgency, type View } from '../view.ts';
import { firstThings, leadOf, mostFrequent, sampleOf } from './first-things.ts';
import type { Checked } from './report.ts';
import { validateWords } from './words.ts';

/** The first screen: what to mend first and what that saves, whose work it is, what was not judged. No rule id, no file list. `known` findings are left out of it; `remarks` stand below the counts. */
export function validateSummary(checked: Checked, view: View, known = 0, remarks: readonly string[] = []): string {
  const { catalog, items, result, rules } = checked;
  const numbers = tally(catalog, items, result, rules);
  const lines = [
    ...head(catalog, validateWords[view.lang].heading(catalog.config.title ?? validateWords[view.lang].untitled), view),
    ...counts(numbers, known, view),
    ...(remarks.length > 0 ? [...remarks, ''] : []),
    ...firstLines(checked, numbers, view),
    ...agencyTable(catalog, numbers, view),
  ];
  return `${[...lines, ...next(catalog, numbers, result, view), ...notes(checked, view)].join('\n')}\n`;
}

function counts({ items, faulty, counts, errorItems, notJudged }: Tally, known: number, view: View): string[] {
  const words = validateWords[view.lang];
  const none = counts.error + counts.warn + counts.info === 0;
  return [
    none ? words.nothing(items, known > 0) : words.checked(items, items - faulty, faulty),
    `  ${words.counts(counts.error, errorItems, counts.warn, counts.info, notJudged)}`,
    '',
  ];
}

function firstLines(checked: Checked, numbers: Tally, view: View): string[] {
  const words = validateWords[view.lang];
  const { things, left, worst } = firstThings(numbers);
  if (things.length === 0) return [];
  const leads = things.map((thing) => leadOf(thing, checked.catalog, view.lang));
  const width = Math.max(22, ...leads.map(displayWidth)) + 2;
  const lines = things.flatMap((thing, index) => {
    const places = padStart(words.places(thing.findings.length), 5);
    const start = `  ${index + 1}. ${padEnd(leads[index] ?? '', width)}${places}   `;
    const room = columns - displayWidth(start);
    return [
      (start + truncate(remarkOf(checked, thing, view, room), room)).trimEnd(),
      `     ${truncate(sampleOf(checked, thing, view), columns - 5)}`,
    ];
  });
  return [words.first(things.length, left, worst), ...lines, ''];
}

/** What is said beside a group: the rule that makes up half of it, how much a machine can mend, or whose it is; as the pack chooses. */
function remarkOf({ catalog, rules }: Checked, { group, findings }: GroupTally, view: View, room: number): string {
  const words = validateWords[view.lang];
  const wish = catalog.standard.pack.groups?.[group]?.remark;
  const most = mostFrequent(findings.map((finding) => finding.rule));
  const fixable = findings.filter((finding) => finding.fix?.safe).length;
  if (wish === 'rule' && most && most.count > 1) {
    const own = rules.get(most.value)?.words[view.lang];
    return words.ofWhich(own?.short ?? own?.title ?? most.value, most.count);
  }
  if (wish === 'fix' && fixable > 0) return words.fixable(fixable);
  const names = findings.map((finding) => shortAgency(finding.item?.agency ?? '', catalog)).filter((name) => name !== '');
  const ranked = [...new Set(names)]
    .map((name) => ({ name, count: names.filter((other) => other === name).length }))
    .sort((a, b) => b.count - a.count);
  const shown = ranked.map(({ name, count }) => words.agency(name, count));
  const lines = [3, 2, 1].map((most) => words.agencies(shown.slice(0, most), shown.length > most));
  return lines.find((line) => displayWidth(line) <= room) ?? truncate(lines[2] ?? '', room);
}

function agencyTable(catalog: Catalog, { agencies, others }: Tally, view: View): string[] {
  const words = validateWords[view.lang];
  if (agencies.length === 0) return [];
  const [agency, items, ...severities] = words.table;
  const widths = severities.map((title) => Math.max(displayWidth(title), 4) + 3);
  const row = (name: string, count: string, cells: readonly string[]): string =>
    padEnd(truncate(name, 28), 28) + padStart(count, 6) + cells.map((cell, index) => padStart(cell, widths[index] ?? 8)).join('');
  const numbers = (tallies: readonly AgencyTally[], name: string): string => {
    const sum = (pick: (one: AgencyTally) => number): string => String(tallies.reduce((total, one) => total + pick(one), 0));
    return row(
      name,
      sum((one) => one.items),
      [sum((one) => one.counts.error), sum((one) => one.counts.warn), sum((one) => one.counts.info)],
    );
  };
  const faulty = agencies.filter((one) => one.counts.error + one.counts.warn + one.counts.info > 0);
  const clean = agencies.filter((one) => !faulty.includes(one));
  const weight = (one: AgencyTally): number => one.counts.error * 1e6 + one.counts.warn * 1e3 + one.counts.info;
  const top = faulty.length <= 4 ? faulty : [...faulty].sort((a, b) => weight(b) - weight(a)).slice(0, 3);
  const shown = faulty.filter((one) => top.includes(one));
  const rest = faulty.filter((one) => !top.includes(one));
  return [
    row(agency, items, severities),
    ...shown.map((one) => numbers([one], one.agency === '' ? words.noAgency : shortAgency(one.agency, catalog))),
    ...(rest.length > 0 ? [numbers(rest, words.restFaulty(rest.length))] : []),
    ...(clean.length > 0 ? [numbers(clean, words.restClean)] : []),
    ...(others.error + others.warn + others.info > 0 ? [row(words.others, '', [others.error, others.warn, others.info].map(String))] : []),
    '',
  ];
}

function next(catalog: Catalog, { counts }: Tally, { findings }: CheckResult, view: View): string[] {
  const words = validateWords[view.lang];
  if (counts.error + counts.warn + counts.info === 0) return [];
  const urgent = counts.error > 0 ? 'error' : counts.warn > 0 ? 'warn' : 'info';
  // a secret item is not offered by name
  const worst = findings.find((finding) => finding.severity === urgent && finding.item && !ownerOf(finding, catalog)?.secret);
  const fixable = findings.filter(({ fix, file }) => fix?.safe && !file.startsWith('../')).length;
  const command = (...options: string[]): string => nextCommand('validate', options, view);
  const line = (label: string, text: string): string => `  ${padEnd(label, 24)}${text}`;
  return [
    words.next,
    ...(worst?.item ? [line(words.seeItem, command('--item', worst.item.name))] : []),
    line(words.seeAll, command('--all')),
    ...(fixable > 0
      ? [`${line(words.seeFixes, nextCommand('validate', ['--fix', '--dry-run'], { ...view, flags: [] }))}      ${words.canFix(fixable)}`]
      : []),
    line(words.sendOut, command('--format', 'xlsx', '-o', words.workbook)),
    ...(worst ? [line(words.seeRule, `santong explain ${worst.rule}`)] : []),
  ];
}

function notes(checked: Checked, view: View): string[] {
  const words = validateWords[view.lang];
  const { catalog, result } = checked;
  const lacking = lackingColumns(result.findings);
  const date = dateWords(catalog.asOf, view.lang);
  const registry = lawsUpTo(checked);
  return [
    ...(registry === undefined ? [words.asOf(date)] : words.registry(date, dateWords(registry, view.lang))),
    ...(lacking > 0 ? [words.lacking(lacking)] : []),
  ];
}

/** The date of the registry of laws, where a rule that judges by it had a ground to look up. */
function lawsUpTo({ catalog, items, rules }: Checked): string | undefined {
  const on = [...rules.values()].some((rule) => rule.registry && severityOf(rule, catalog) !== 'off');
  return on && items.some((item) => item.grounded) ? registryDate(catalog.standard.pack) : undefined;
}
