import type { Catalog } from '../../catalog/catalog.ts';
import { withTexts } from '../../catalog/with-texts.ts';
import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Rule } from '../../rules/kinds.ts';
import { rulesOf } from '../../rules/registry.ts';
import type { Standard } from '../../standard/standard.ts';
import { append } from '../../text/append.ts';
import { spliced } from '../../text/splice.ts';
import { check } from '../check.ts';
import { DisjointSplices } from './disjoint.ts';
import { provesMending } from './prove.ts';

/** Why something that could be mended was left: it lies outside the catalog, what came of it would not have read as it should, or mending led back to where it was. */
export type LeftReason = 'outside' | 'unproven' | 'circular';

/** What mending came to. Nothing is written: that is the host's. */
export interface Mended {
  /** The catalog as it is afterwards. */
  catalog: Catalog;
  /** The new text of each file that changes. */
  texts: ReadonlyMap<string, string>;
  /** What was mended, round by round in the order of files and places; each with the catalog that it was found in. */
  applied: readonly { finding: Finding; catalog: Catalog }[];
  left: readonly { finding: Finding; reason: LeftReason }[];
}

/** Mending one thing may bring another to light; it ends long before this. */
const mostRounds = 20;

/**
 * Applies the fixes of the findings that are wanted, and those that come to light by them, until none is left. Of two that overlap the first
 * one is done, and the other looked at again. A fix counts only where the text read again says so. Files above the catalog are never touched.
 */
export function mend(catalog: Catalog, wanted: (finding: Finding, catalog: Catalog) => boolean): Mended {
  const rules = rulesOf(catalog.standard);
  const texts = new Map<string, string>();
  const seen = new Map<string, Set<string>>();
  const applied: { finding: Finding; catalog: Catalog }[] = [];
  let now = catalog;
  for (let round = 0; ; round += 1) {
    const fixable = check(now, rules).findings.filter((finding) => finding.fix && wanted(finding, now));
    const left: { finding: Finding; reason: LeftReason }[] = [];
    const changed = new Map<string, string>();
    for (const [file, findings] of grouped(fixable, (finding) => finding.file)) {
      const text = now.textOf(file);
      const done = file.startsWith('../') ? { text, applied: [], left: findings } : mendText(text, findings, rules, now.standard);
      const past = seen.get(file) ?? new Set([text]);
      const circular = done.applied.length > 0 && done.text !== text && past.has(done.text);
      const reason = file.startsWith('../') ? 'outside' : 'unproven';
      append(
        left,
        done.left.map((finding) => ({ finding, reason })),
      );
      if (circular || round >= mostRounds)
        append(
          left,
          done.applied.map((finding) => ({ finding, reason: 'circular' as const })),
        );
      else if (done.applied.length > 0) {
        changed.set(file, done.text);
        texts.set(file, done.text);
        seen.set(file, past.add(done.text));
        for (const finding of done.applied) applied.push({ finding, catalog: now });
      }
    }
    if (changed.size === 0) return { catalog: now, texts, applied, left };
    now = withTexts(now, changed);
  }
}

/** What is mended in one text in one round. Faults of the text itself come first: what stands in it is sure only afterwards. */
function mendText(
  text: string,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  standard: Standard,
): { text: string; applied: Finding[]; left: Finding[] } {
  const ofText = findings.filter(({ rule }) => rules.get(rule)?.scope === 'reading');
  const chosen = apart(ofText.length > 0 ? ofText : findings);
  const isText = ofText.length > 0;
  if (provesMending(text, chosen, isText, standard)) return { text: splicedBy(text, chosen), applied: chosen, left: [] };
  const applied: Finding[] = [];
  for (const finding of chosen) if (provesMending(text, [...applied, finding], isText, standard)) applied.push(finding);
  return { text: splicedBy(text, applied), applied, left: chosen.filter((finding) => !applied.includes(finding)) };
}

/** Findings whose fixes do not meet, the first of those that do. */
function apart(findings: readonly Finding[]): Finding[] {
  const taken = new DisjointSplices();
  return findings.filter(({ fix }) => taken.take(fix?.splices ?? []));
}

function splicedBy(text: string, findings: readonly Finding[]): string {
  return spliced(
    text,
    findings.flatMap(({ fix }) => fix?.splices ?? []),
  );
}
