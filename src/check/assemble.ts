import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding, FindingItem, Fix, Related } from '../finding/finding.ts';
import { fingerprint, numbered, stablePath, traceOf } from '../finding/fingerprint.ts';
import { type Path, valueAt } from '../finding/path.ts';
import type { Hit } from '../finding/rule.ts';
import type { Rule } from '../rules/kinds.ts';
import { type Element, elementAt } from '../standard/element.ts';
import { fixOf } from './mend/fix-of.ts';
import { severityOf } from './settings.ts';
import { spanOfWords } from './span-of-words.ts';

/** A hit with what it is about; a hit without a document concerns a file, or the catalog as a whole. */
export interface Raised {
  rule: Rule;
  hit: Hit<Readonly<Record<string, unknown>>>;
  document?: CatalogDocument;
  item?: ResolvedItem;
  file?: string;
  related?: readonly Related[];
  /** What reading knows to mend; a hit's own fix is worked out here. */
  fix?: Fix;
}

const nowhere = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };

/** Turns hits into findings, each with its severity and its fingerprint; hits of rules that are off are dropped. */
export function foundBy(catalog: Catalog, raised: readonly Raised[]): Finding[] {
  return raised.flatMap((one) => {
    const severity = severityOf(one.rule, catalog, one.hit);
    return severity === 'off' ? [] : [toFinding(catalog, one, severity)];
  });
}

/** All findings of a catalog in the order of files and places, equal fingerprints numbered. */
export function assemble(found: readonly Finding[]): Finding[] {
  const number = numbered();
  return found.toSorted(inOrder).map((finding) => ({ ...finding, fingerprint: number(finding.fingerprint) }));
}

/** Who an item is, for a finding. */
export function itemOf(item: ResolvedItem): FindingItem {
  return { key: item.key, name: item.name, agency: item.agency };
}

function toFinding(catalog: Catalog, { rule, hit, document, item, file, related, fix }: Raised, severity: Finding['severity']): Finding {
  // what is inherited is marked where the item names its standard item: there is nothing else in its file to point at
  const origin = item?.origin(hit.path);
  const inherited = origin?.inherited === true && document === item?.document;
  const path: Path = inherited ? ['inherits'] : hit.path;
  const whole = document ? (hit.key ? document.keyAt(path) : document.at(path)) : nowhere;
  const span = document && hit.words !== undefined && !inherited ? spanOfWords(catalog.textOf(document.file), whole, hit.words) : whole;
  const value = item ? valueAt(item.value, hit.path) : document ? valueAt(document.raw, hit.path) : undefined;
  const where = document?.file ?? file ?? '';
  const identityOf = (above: Path): string | undefined => (elementAt(catalog.standard.elements, above) as Element | undefined)?.identity;
  const mended = fix ?? (hit.fix && document && !inherited ? fixOf(hit.fix, document, hit.path, catalog) : undefined);
  const inherits = inherited && origin ? [{ file: origin.document.file, span: origin.document.at(hit.path), name: 'inherited' }] : [];
  const trace = traceOf({
    rule: rule.id,
    path: stablePath(hit.path, item?.value ?? document?.raw, identityOf),
    // of a whole item not all that it holds: what else is changed in it is no other finding
    value: hit.identity ?? (hit.path.length === 0 ? undefined : value) ?? hit.args,
  });
  return {
    rule: rule.id,
    args: hit.args,
    severity,
    ...(item ? { item: itemOf(item) } : {}),
    file: where,
    path: hit.path,
    span,
    related: [...(related ?? []), ...inherits],
    ...(mended ? { fix: mended } : {}),
    trace,
    fingerprint: fingerprint(ownerOf(item, where), trace),
  };
}

/** Who a finding is about, as its fingerprint means it: an item, wherever it is written; of an item that says neither code nor agency its name. */
function ownerOf(item: ResolvedItem | undefined, file: string): string {
  if (item === undefined) return file;
  const { key, value, document } = item;
  return key === `${document.file}#${document.index}` && value.name ? `=${value.name}` : key;
}

/** By file, place and rule; what stands alike keeps the order in which it was raised. */
function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.span.start.offset !== b.span.start.offset) return a.span.start.offset - b.span.start.offset;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
