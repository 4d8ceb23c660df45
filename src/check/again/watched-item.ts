import type { CatalogDocument } from '../../catalog/document.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';

/**
 * A part of an item that can be read of any other item too: a top-level field of its resolved value (`value`), of what it writes itself
 * (`raw`, `own`), a fact, or a member of the item such as its key.
 */
export interface Part {
  of: 'value' | 'raw' | 'own' | 'facts' | 'item';
  name: string;
  /** Its number among all that were ever looked at. */
  number: number;
}

const numbers = new Map<string, number>();

/** The parts of the item that was asked about last, by number, and in which asking each was read: a hundred rules read a few dozen parts. */
const values: unknown[] = [];
const askedFor: number[] = [];
let [asking, current]: [number, ResolvedItem | undefined] = [0, undefined];

/** The value of a part: a text, a number, or a map or list, which is the same object wherever the same text was read. */
export function partOf(item: ResolvedItem, { of, name, number }: Part): unknown {
  if (item !== current) {
    current = item;
    asking += 1;
  }
  if (askedFor[number] !== asking) {
    values[number] = memberOf(mapOf(item, of), name);
    askedFor[number] = asking;
  }
  return values[number];
}

function mapOf(item: ResolvedItem, of: Part['of']): object {
  if (of === 'value') return item.value;
  if (of === 'raw') return item.document.raw;
  if (of === 'own') return item.document.value;
  return of === 'facts' ? item.facts : item;
}

function memberOf(map: object, name: string): unknown {
  return (map as Record<string, unknown>)[name];
}

/** Whether no earlier item can have had the same value in a part: its entry was read for the first time, or it is the key, which each item has for itself. */
export function isFresh({ document: { fresh }, value }: ResolvedItem, { of, name }: Part): boolean {
  if (of === 'facts' || fresh === undefined) return fresh === undefined;
  if (of !== 'item') return fresh.has(name);
  return name === 'key' || (name === 'name' && value.name === undefined) || fresh.has(name);
}

/** Proxies of an item and of the grounds that it is judged on, which record what is read. */
export interface Watched<G> {
  item: ResolvedItem;
  grounds: G;
  /** In the order in which they were first read. */
  parts: readonly Part[];
  /** False where something else was read, such as a place in a file or which files exist: then the answer holds for this item only. */
  isWhole(): boolean;
}

/** Puts Proxies before an item and its grounds. */
export function watched<G extends object>(item: ResolvedItem, grounds: G): Watched<G> {
  const parts: Part[] = [];
  const known = new Set<string>();
  let whole = true;
  const other = (): void => {
    whole = false;
  };
  const noteOf = (of: Part['of']) => (name: string) => {
    const key = `${of} ${name}`;
    if (known.has(key)) return;
    known.add(key);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    parts.push({ of, name, number });
  };
  const value = fieldsOf(item.value, noteOf('value'), other);
  const facts = fieldsOf(item.facts, noteOf('facts'), other);
  const document = documentOf(item.document, noteOf, other);
  const isOwn = (name: string): boolean => ownAnswers.has(name);
  // where a value comes from hangs on what the item writes there, and on what it inherits
  const origin: ResolvedItem['origin'] = (path) => {
    if (path.length === 0) other();
    noteOf('own')(String(path[0]));
    noteOf('item')('standard');
    const from = item.origin(path);
    return from.document === item.document ? { ...from, document } : from;
  };
  const seen = seenThrough(item, { value, facts, document, origin, judged: withFacts(value, facts) }, isOwn, noteOf('item'), other);
  return { item: seen, grounds: watchedGrounds(grounds, other), parts, isWhole: () => whole };
}

/** Those of an item's answers that hang on its fields alone. */
const ownAnswers: ReadonlySet<string> = new Set(['key', 'name', 'agency', 'kind', 'grounded', 'inheritance', 'standard']);
/** Those of a catalog's that are the same for all of its items. */
const sameForAll: ReadonlySet<string> = new Set(['config', 'standard', 'standards', 'asOf']);

/** A Proxy of a catalog that calls `other` when something is read that is not the same for all of its items. */
export function watchedGrounds<G extends object>(grounds: G, other: () => void): G {
  return seenThrough(grounds, {}, (name) => sameForAll.has(name), nothing, other);
}

/** A Proxy of a document: its fields are parts; their places, and its file, are not. */
function documentOf(document: CatalogDocument, noteOf: (of: Part['of']) => (name: string) => void, other: () => void): CatalogDocument {
  const raw = fieldsOf(document.raw, noteOf('raw'), other);
  const value = fieldsOf(document.value, noteOf('own'), other);
  // of a faultless document the faults are the same as of any other
  const isOwn = (name: string): boolean => name === 'kind' || (name === 'problems' && document.problems.length === 0);
  return seenThrough(document, { raw, value }, isOwn, (name) => name === 'kind' && noteOf('item')(name), other);
}

/** What predicates judge: the fields, and the facts as one more of them. */
function withFacts(value: object, facts: object): object {
  return new Proxy(value, {
    get: (fields, name) => (name === 'facts' ? facts : Reflect.get(fields, name)),
    getOwnPropertyDescriptor: (fields, name) =>
      name === 'facts' ? { value: facts, configurable: true, enumerable: true } : Reflect.getOwnPropertyDescriptor(fields, name),
  });
}

/** A Proxy of a map each of whose fields is a part; the list of its keys is none. */
function fieldsOf<T extends object>(map: T, note: (name: string) => void, other: () => void): T {
  return seenThrough(map, {}, () => true, note, other);
}

/** A Proxy that answers with `instead` where it has a member, tells `note` of reads of members that are `isOwn`, and calls `other` at any other read. */
function seenThrough<T extends object>(
  object: T,
  instead: Partial<Record<string, unknown>>,
  isOwn: (name: string) => boolean,
  note: (name: string) => unknown,
  other: () => void,
): T {
  const look = (name: string | symbol): void => {
    if (typeof name === 'string' && isOwn(name)) note(name);
    else other();
  };
  const isInstead = (name: string | symbol): name is string => typeof name === 'string' && Object.hasOwn(instead, name);
  return new Proxy(object, {
    get: (from, name) => {
      if (isInstead(name)) return instead[name];
      look(name);
      return Reflect.get(from, name);
    },
    has: (from, name) => {
      look(name);
      return Reflect.has(from, name);
    },
    getOwnPropertyDescriptor: (from, name) => {
      look(name);
      return Reflect.getOwnPropertyDescriptor(from, name);
    },
    ownKeys: (from) => {
      other();
      return Reflect.ownKeys(from);
    },
  });
}

function nothing(): void {}
