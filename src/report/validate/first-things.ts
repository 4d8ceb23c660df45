import type { Catalog } from '../../catalog/catalog.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../finding/language.ts';
import { briefOf } from '../scene.ts';
import type { GroupTally, Tally } from '../tally.ts';
import type { View } from '../view.ts';
import type { Checked } from './report.ts';
import { validateWords } from './words.ts';

/** What to mend first: the three groups of rules with the most places, in the order of their weight for applicants, and what is left then. */
export function firstThings(numbers: Tally): { things: GroupTally[]; left: number; worst: 'error' | 'warn' } {
  const worst = numbers.counts.error > 0 ? 'error' : 'warn';
  const chosen = [...numbers.groups]
    .sort((a, b) => b.findings.length - a.findings.length)
    .filter((group) => group.group !== 'rest')
    .slice(0, 3);
  const things = numbers.groups.filter((group) => chosen.includes(group));
  return { things, left: numbers.counts[worst] - things.reduce((sum, thing) => sum + thing.findings.length, 0), worst };
}

/** A group of rules as the pack names it for people: 时限不对. */
export function leadOf({ group }: GroupTally, catalog: Catalog, lang: Language): string {
  return catalog.standard.pack.groups?.[group]?.lead[lang] ?? group;
}

/** A finding of a group as an example, of the rule that has most of them. */
export function sampleOf({ catalog, rules }: Checked, { findings }: GroupTally, view: View): string {
  const most = mostFrequent(findings.map((finding) => finding.rule));
  const finding = findings.find((one) => one.rule === most?.value) as Finding;
  return validateWords[view.lang].sample(finding.item?.name ?? view.display(finding.file), briefOf(finding, catalog, rules, view.lang));
}

/** The value that comes most often. */
export function mostFrequent(values: readonly string[]): { value: string; count: number } | undefined {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return [...counted].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)[0];
}
