import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Rule } from '../../src/rules/kinds.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';
import { cases } from './cases.ts';

/** Told of nearly every example, since examples are short. */
const common = new Set(['element/missing']);

/** What every rule says of every example of every rule: in full of its own, by name and place of the others. By the example's name. */
export function recordedFindings(): Map<string, () => string> {
  const rules = rulesOf(standardOf());
  const told = new Map<string, () => string>();
  for (const rule of rules.values()) {
    for (const kind of ['good', 'bad'] as const) {
      for (const [index, text] of rule.examples[kind].entries()) {
        told.set(`${rule.id} ${kind} ${index + 1}`, () => {
          const { findings } = check(catalogOf({ 'example.yaml': text }, { present: ['example.yaml', 'forms/申请表.docx'] }), rules);
          const own = findings.filter((finding) => finding.rule === rule.id).map(inFull);
          const others = findings.filter(({ rule: other }) => other !== rule.id && !common.has(other)).map(inShort);
          return [...own, ...(others.length > 0 ? [`  beside: ${others.join(' ')}`] : [])].join('\n');
        });
      }
    }
  }
  return told;
}

/** What the rules of a group say, in full, of each text that was written to try them (cases.ts). By group and text. */
export function recordedCases(): Map<string, () => string> {
  const rules = rulesOf(standardOf());
  const told = new Map<string, () => string>();
  for (const [group, texts] of Object.entries(cases)) {
    for (const one of texts) {
      const { text, ...options } = typeof one === 'string' ? { text: one } : one;
      const said = Object.keys(options).length > 0 ? ` ${JSON.stringify(options)}` : '';
      told.set(`${group}/ ${text.trimEnd().replaceAll('\n', '⏎')}${said}`, () => {
        const { findings } = check(catalogOf({ 'a.yaml': text }, options), options.pack ? rulesOf(standardOf(options.pack)) : rules);
        return findings
          .filter(({ rule }) => rule.startsWith(`${group}/`) && !common.has(rule))
          .map((finding) => `  ${finding.rule}${inFull(finding)}\n${inWords(finding, rules)}`)
          .join('\n');
      });
    }
  }
  return told;
}

function inFull({ severity, item, path, span, args, fix, related }: Finding): string {
  const mended = fix ? ` fix${fix.safe ? '' : '?'} ${JSON.stringify(fix.splices.map((one) => one.text))}` : '';
  const places = related.map((one) => ` see ${one.name}@${placeOf(one.span)}`).join('');
  return `  ${severity} ${path.join('.') || '-'} ${placeOf(span)} ${item?.key ?? ''} ${JSON.stringify(args)}${mended}${places}`;
}

/** What people are told, in both languages, with a label and a value that stand for any. */
function inWords({ rule, args }: Finding, rules: ReadonlyMap<string, Rule>): string {
  const words = rules.get(rule)?.words;
  const scene = { label: '【要素】', stands: '【值】' };
  return [words?.zh, words?.en]
    .map((one) => `    ${one?.brief(args, scene)} → ${one?.should(args, scene)} → ${one?.mend(args, scene)}`.replaceAll('\n', '⏎'))
    .join('\n');
}

function inShort({ rule, path }: Finding): string {
  return `${rule}@${path.join('.')}`;
}

function placeOf({ start, end }: Finding['span']): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
