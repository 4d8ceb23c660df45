import type { Catalog } from '../../catalog/catalog.ts';
import type { CatalogDocument } from '../../catalog/document.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { type Path, valueAt } from '../../finding/path.ts';
import { type Deviation, deviation } from '../../standard/direction.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import { foldName } from '../../text/fold.ts';
import { spliced } from '../../text/splice.ts';
import { readDocuments } from '../../yaml/document.ts';
import { removeAt, setValue } from '../../yaml/edit/edit.ts';
import { breakOf } from '../../yaml/edit/place.ts';
import { writeScalar } from '../../yaml/scalar.ts';
import { isMap } from '../../yaml/value.ts';
import { codeOf } from '../compare.ts';

/** An element of which an item says something else than its standard item, which therefore stays: by whose leave, as the policy has it. */
export interface Disagreement {
  field: string;
  class: Policy['class'];
  ours: unknown;
  theirs: unknown;
  /** How it deviates; absent where both ask the same and only say it otherwise. */
  deviation?: Deviation;
}

/** What adopting a standard item makes of one item. */
export interface Adoption {
  item: ResolvedItem;
  standard: CatalogDocument;
  /** The elements that it no longer says itself. */
  dropped: readonly string[];
  disagreements: readonly Disagreement[];
}

/** Why an item adopts nothing. */
export interface NotAdopted {
  item: ResolvedItem;
  reason: 'no-code' | 'no-standard' | 'several-standards' | 'refused';
}

/** Files with their new texts, and what became of each item that did not inherit yet. */
export interface Adopted {
  texts: ReadonlyMap<string, string>;
  adoptions: readonly Adoption[];
  not: readonly NotAdopted[];
}

/** Elements that belong to an item alone and are never inherited. */
const own: ReadonlySet<string> = new Set(['kind', 'inherits', 'origin', 'implementation', 'handling', 'verified']);

/**
 * Turns full items into ones that inherit their standard item and say only what is their own: what says the same goes, what says otherwise
 * stays and is listed. `standards` gives the standard items by basic code. A pure function of texts: nothing is written.
 */
export function adopt(catalog: Catalog, items: readonly ResolvedItem[], standards: Catalog['standards']): Adopted {
  const texts = new Map<string, string>();
  const adoptions: Adoption[] = [];
  const not: NotAdopted[] = [];
  for (const item of items) {
    if (item.kind !== 'item' || item.value.inherits !== undefined) continue;
    const code = codeOf(catalog, item);
    const [standard, ...others] = code === '' ? [] : (standards.get(code) ?? []);
    const { file } = item.document;
    if (!standard || others.length > 0) {
      not.push({ item, reason: code === '' ? 'no-code' : standard ? 'several-standards' : 'no-standard' });
      continue;
    }
    const text = texts.get(file) ?? catalog.textOf(file);
    const equal: Path[] = [];
    const disagreements: Disagreement[] = [];
    sort(catalog, item, standard, [], equal, disagreements);
    const changed = inheriting(text, item.document.index, code, equal);
    if (changed === undefined) not.push({ item, reason: 'refused' });
    else {
      texts.set(file, changed);
      adoptions.push({ item, standard, dropped: equal.map((path) => path.join('.')), disagreements });
    }
  }
  return { texts, adoptions, not };
}

/** Sorts what an item says into what its standard item says too, and what it says otherwise. */
function sort(catalog: Catalog, item: ResolvedItem, standard: CatalogDocument, above: Path, equal: Path[], others: Disagreement[]): void {
  const said = valueAt(item.document.value, above);
  if (!isMap(said)) return;
  for (const key of Object.keys(said)) {
    if (above.length === 0 && own.has(key)) continue;
    const path = [...above, key];
    const [ours, theirs] = [valueAt(item.document.value, path), valueAt(standard.value, path)];
    if (theirs === undefined) continue;
    if (isMap(ours) && isMap(theirs)) sort(catalog, item, standard, path, equal, others);
    else if (same(ours, theirs)) equal.push(path);
    else {
      const field = path.join('.');
      const policy = catalog.standard.policy[field] ?? catalog.standard.policy[String(path[0])] ?? { class: 'local' };
      const licence = item.value.type === '行政许可';
      const found = policy.compare && deviation(policy, ours, theirs, { licence });
      // a value that only is written otherwise is the same in what it asks
      if (policy.compare && !Array.isArray(ours) && !found) equal.push(path);
      else others.push({ field, class: policy.class, ours, theirs, ...(found ? { deviation: found } : {}) });
    }
  }
}

/** Equal in everything that is said: texts but for blanks and the width of signs, lists in their order, maps in any. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return foldName(a) === foldName(b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((member, index) => same(member, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => same(a[key], b[key]));
  }
  return a === b;
}

/** The text in which a document inherits and no longer says what stands at the paths; undefined where it cannot be edited. */
function inheriting(text: string, index: number, code: string, equal: readonly Path[]): string | undefined {
  let now: string | undefined = text;
  for (const path of equal) {
    const read = readDocuments(now)[index];
    const splices = read && removeAt(now, read, path);
    if (!splices) return undefined;
    now = spliced(now, splices);
  }
  const read = readDocuments(now)[index];
  if (!read) return undefined;
  const first = isMap(read.value) ? Object.keys(read.value)[0] : undefined;
  const from = first === undefined ? 0 : read.keyAt([first]).start.offset;
  const lineStart = now.lastIndexOf('\n', from - 1) + 1;
  if (first === undefined || from !== lineStart) {
    const splices = setValue(now, read, ['inherits'], code);
    return splices && spliced(now, splices);
  }
  const before = now;
  now = `${now.slice(0, from)}inherits: ${writeScalar(code)}${breakOf(before)}${now.slice(from)}`;
  const proven = readDocuments(now)[index]?.value;
  return isMap(proven) && proven['inherits'] === code && Object.keys(proven).length === Object.keys(read.value).length + 1
    ? now
    : undefined;
}

/** Whether a person should look at it: not what is decided locally, nor what is better than the province's minimum. */
export function isDoubtful({ class: ruled, deviation: found }: Disagreement): boolean {
  return ruled !== 'local' && !(ruled === 'not-worse' && (found === undefined || found.direction === 'favourable'));
}
