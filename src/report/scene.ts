import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding } from '../finding/finding.ts';
import { grouped } from '../finding/grouped.ts';
import type { Language } from '../finding/language.ts';
import { valueAt } from '../finding/path.ts';
import type { RuleWords, Scene } from '../finding/rule.ts';
import type { Rule } from '../rules/kinds.ts';
import { labelOf } from '../standard/element.ts';
import { formatValue } from './value-words.ts';

/** The label of a finding's field and what stands there, as its rule's words use them. */
export function sceneOf(finding: Finding, catalog: Catalog, lang: Language): Scene {
  const label = labelOf(catalog.standard.elements, finding.path)[lang];
  const item = ownerOf(finding, catalog);
  // what has not the form of its element is only in the document
  const value = valueAt(item?.value, finding.path) ?? valueAt(item?.document.raw, finding.path);
  return { label, stands: formatValue(value, lang) };
}

const owners = new WeakMap<Catalog, Map<string, ResolvedItem[]>>();

/** The item or other document that a finding is about. */
export function ownerOf(finding: Finding, catalog: Catalog): ResolvedItem | undefined {
  let index = owners.get(catalog);
  if (!index) {
    index = grouped([...catalog.items, ...catalog.others], (item) => item.key);
    owners.set(catalog, index);
  }
  const sameKey = index.get(finding.item?.key ?? '') ?? [];
  const inFile = sameKey.filter((item) => item.document.file === finding.file);
  if (inFile.length < 2) return inFile[0] ?? sameKey[0];
  // one key twice in a file is a fault that happens: then the place tells which of the documents is meant
  const begins = (item: ResolvedItem): boolean => item.document.at([]).start.offset <= finding.span.start.offset;
  return inFile.findLast(begins) ?? inFile[0];
}

/** The words of a finding's rule in a language. @throws Error where the rule is not of the standard, which is a fault of santong */
export function wordsOf(finding: Finding, rules: ReadonlyMap<string, Rule>, lang: Language): RuleWords<Readonly<Record<string, unknown>>> {
  const rule = rules.get(finding.rule);
  if (!rule) throw new Error(`no words for ${finding.rule}`);
  return rule.words[lang];
}

/** What is wrong, in a few words. */
export function briefOf(finding: Finding, catalog: Catalog, rules: ReadonlyMap<string, Rule>, lang: Language): string {
  return wordsOf(finding, rules, lang).brief(finding.args, sceneOf(finding, catalog, lang));
}
