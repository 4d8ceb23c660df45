import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { check } from '../../src/check/check.ts';
import { catalogOf } from '../catalog-of.ts';

/** Lines of which a rule must report some and stay silent on others; `put` is the document that a line is put into. */
interface Labelled {
  rule: string;
  put: string;
  fires: readonly string[];
  silent: readonly string[];
}

interface Count {
  found: number;
  missed: string[];
  wrong: string[];
}

const folder = fileURLToPath(new URL('labelled', import.meta.url));
const groups = readdirSync(folder)
  .sort()
  .flatMap((file) => parseAllDocuments(readFileSync(`${folder}/${file}`, 'utf8')).map((document) => document.toJS() as Labelled));
const lines = groups.flatMap((group) => [
  ...group.fires.map((text) => ({ ...group, text: String(text), label: group.rule })),
  ...group.silent.map((text) => ({ ...group, text: String(text), label: undefined })),
]);
const rules = [...new Set(groups.map(({ rule }) => rule))].sort();

function judged(): Map<string, Count> {
  const counts = new Map(rules.map((rule) => [rule, { found: 0, missed: [], wrong: [] } as Count]));
  const files = Object.fromEntries(
    lines.map(({ put, text }, index) => [`${index}.yaml`, put.replace('{text}', () => JSON.stringify(text))]),
  );
  const { findings } = check(catalogOf(files));
  const told = new Map<string, Set<string>>();
  for (const { file, rule } of findings) told.set(file, (told.get(file) ?? new Set()).add(rule));
  lines.forEach(({ text, label }, index) => {
    const raised = told.get(`${index}.yaml`);
    for (const [rule, count] of counts) {
      if (raised?.has(rule) && label === rule) count.found += 1;
      else if (raised?.has(rule)) count.wrong.push(text);
      else if (label === rule) count.missed.push(text);
    }
  });
  return counts;
}

describe('the rules that read texts, on lines written for them', () => {
  const counts = judged();

  it('are tried on three hundred lines at least, half of them traps', () => {
    const traps = lines.filter(({ label }) => label === undefined).length;
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(traps / lines.length).toBeGreaterThanOrEqual(0.5);
  });

  it.each(rules)('%s is right where it speaks and speaks where it should', (rule) => {
    const { found, missed, wrong } = counts.get(rule) as Count;
    const [precision, recall] = [found / (found + wrong.length), found / (found + missed.length)];
    console.log(
      `${rule}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; missed: ${missed.join(' | ')}; wrong: ${wrong.join(' | ')}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

/** What the same rules say of the real list, and how many of these findings a person who read every one of them called wrong. */
const read: Readonly<Record<string, { told: number; wrong: number }>> = {
  'contact/phone-form': { told: 26, wrong: 0 },
  'wording/catch-all': { told: 17, wrong: 0 },
  'wording/says-nothing': { told: 84, wrong: 0 },
  'wording/typo': { told: 5, wrong: 0 },
};

const list = new URL('../../../shared/data/guangdong/province_440000.jsonl', import.meta.url);
const missing = !existsSync(list);
if (missing) console.log('skipped: the real Guangdong list is not beside this checkout (../shared/data/guangdong)');

describe.skipIf(missing)('the rules that read texts, on the real list of a province', () => {
  const rows = missing
    ? []
    : readFileSync(list, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
  const text = (value: unknown): string => JSON.stringify(String(value ?? ''));
  const files = rows.map((row, index): [string, string] => {
    const materials = (
      Array.isArray(row['material_intro']) ? row['material_intro'] : String(row['material_intro'] ?? '').split('|')
    ) as unknown[];
    const members = materials.filter((name) => name !== '' && name !== '无').map((name) => `  - name: ${text(name)}\n`);
    const list = members.length > 0 ? `materials:\n${members.join('')}` : '';
    const phones = ['consult', 'complain']
      .map((field) => `${field}: { phones: ${JSON.stringify(String(row[`${field}_phone`] ?? '').split(/[、,，;；|/]/))} }\n`)
      .join('');
    return [`${index}.yaml`, `name: ${text(row['TASK_NAME'])}\nconditions: [${text(row['accept_standard'])}]\n${phones}${list}`];
  });
  const { findings } = check(catalogOf(Object.fromEntries(files)));

  it.each(rules)('%s', (rule) => {
    const told = findings.filter((finding) => finding.rule === rule).length;
    const { wrong } = read[rule] ?? { wrong: 0 };
    console.log(`${rule}: ${told} on ${rows.length} real items, ${wrong} of them called wrong by a reader`);
    expect(told).toBe(read[rule]?.told ?? 0);
    expect(wrong / Math.max(1, told)).toBeLessThanOrEqual(0.02);
  });
});
