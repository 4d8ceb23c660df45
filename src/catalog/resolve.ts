import { type Path, stands } from '../finding/path.ts';
import { type Facts, factsOf } from '../standard/facts.ts';
import type { Item } from '../standard/generated/item.ts';
import type { Standard } from '../standard/standard.ts';
import { isPlainMap } from '../text/plain-map.ts';
import type { CatalogDocument, Kind } from './document.ts';
import { keyOf } from './key.ts';
import { saysSecret } from './secret.ts';

/** Where a value of a resolved item comes from. */
export interface Origin {
  document: CatalogDocument;
  inherited: boolean;
}

/** What an item's `inherits` came to. */
export type Inheritance = 'none' | 'found' | 'missing' | 'several';

/** A document with what it inherits filled in: what people are told, and what rules judge. */
export interface ResolvedItem {
  key: string;
  name: string;
  agency: string;
  kind: Kind;
  value: Item;
  facts: Facts;
  document: CatalogDocument;
  inheritance: Inheritance;
  /** Whether it names a legal basis: known without reading an item again. */
  grounded: boolean;
  /** Whether it, or what it inherits from, says that it is secret: known without reading an item again, too. */
  secret: boolean;
  standard?: CatalogDocument;
  /** What predicates judge, where whoever stands in for an item gives it; else `judgedData` makes it. */
  judged?: object;
  origin(path: Path): Origin;
}

/** Fields that belong to a document itself and are never inherited. */
const own = new Set(['kind', 'inherits', 'origin', 'implementation', 'handling', 'verified']);

/** Whether an item may take a field over from its standard item. */
export function isInherited(field: string): boolean {
  return !own.has(field.split('.')[0] ?? '');
}

/** Fills in what a document inherits: maps merge by field, lists are taken whole, and what the item writes stands. */
export function resolve(
  document: CatalogDocument,
  standards: ReadonlyMap<string, readonly CatalogDocument[]>,
  standard: Standard,
  asOf: string,
): ResolvedItem {
  const inherits = document.value.inherits;
  const candidates = inherits === undefined ? [] : (standards.get(inherits) ?? []);
  const above = candidates.length === 1 ? candidates[0] : undefined;
  const inheritance: Inheritance = inherits === undefined ? 'none' : above ? 'found' : candidates.length === 0 ? 'missing' : 'several';
  const value = (above ? inherited(inheritable(above.value), document) : document.value) as Item;
  return {
    key: keyOf(value, document),
    name: nameOf(value, document),
    agency: textAt(value.agency, 'name'),
    kind: document.kind,
    value,
    facts: factsOf(value, standard.pack, asOf),
    document,
    inheritance,
    grounded: (value.basis ?? []).length > 0,
    secret: [document.raw['secret'], above?.raw['secret']].some(saysSecret),
    ...(above ? { standard: above } : {}),
    origin: (path) => originOf(path, document, above),
  };
}

function originOf(path: Path, document: CatalogDocument, above: CatalogDocument | undefined): Origin {
  if (above && !stands(document.value, path) && stands(above.value, path)) return { document: above, inherited: true };
  return { document, inherited: false };
}

const passedOn = new WeakMap<Item, Record<string, unknown>>();

/** What a standard item passes on; the same for every item that inherits it. */
function inheritable(value: Item): Record<string, unknown> {
  const known = passedOn.get(value);
  if (known) return known;
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !own.has(key)));
  passedOn.set(value, kept);
  return kept;
}

const mergedMaps = new WeakMap<object, WeakMap<object, unknown>>();

/** What an item writes laid over what it inherits. Maps that were met before are merged into the same map as then. */
function inherited(above: Record<string, unknown>, { value, fresh }: CatalogDocument): unknown {
  if (fresh === undefined) return merge(above, value);
  const whole: Record<string, unknown> = { ...above };
  const own = value as Record<string, unknown>;
  for (const key in own) {
    const below = own[key];
    const upper = Object.hasOwn(above, key) ? above[key] : undefined;
    whole[key] = isPlainMap(upper) && isPlainMap(below) && !fresh.has(key) ? mergedBefore(upper, below) : merge(upper, below);
  }
  return whole;
}

function mergedBefore(above: Record<string, unknown>, below: Record<string, unknown>): unknown {
  const ofAbove = mergedMaps.get(above) ?? new WeakMap<object, unknown>();
  mergedMaps.set(above, ofAbove);
  const before = ofAbove.get(below);
  if (before !== undefined) return before;
  const now = merge(above, below);
  ofAbove.set(below, now);
  return now;
}

function merge(above: unknown, below: unknown): unknown {
  if (!isPlainMap(above) || !isPlainMap(below)) return below === undefined ? above : below;
  const merged: Record<string, unknown> = { ...above };
  for (const key in below) {
    const value = Object.hasOwn(above, key) ? merge(above[key], below[key]) : below[key];
    // a header of a table may be called so too
    if (key === '__proto__') Object.defineProperty(merged, key, { value, enumerable: true, writable: true, configurable: true });
    else merged[key] = value;
  }
  return merged;
}

function nameOf(value: Item, document: CatalogDocument): string {
  if (typeof value.name === 'string' && value.name !== '') return value.name;
  return (document.file.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
}

function textAt(map: unknown, key: string): string {
  const value = isPlainMap(map) ? map[key] : undefined;
  return typeof value === 'string' ? value : '';
}
