import type { ErrorObject } from 'ajv';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument, Kind } from '../catalog/document.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Hit, RuleBase } from '../finding/rule.ts';
import type { Item } from '../standard/generated/item.ts';
import type { Standard } from '../standard/standard.ts';
import type { Problem } from '../yaml/problem.ts';

/** What a rule over one item may look at. */
export interface Subject {
  item: ResolvedItem;
  catalog: Catalog;
  /** A setting of the rule: from `santong.yaml`, else the pack, else the rule's default. */
  param(name: string): string;
}

/** Judges one item after the other. `uncertain`: what stands there cannot be judged. */
export interface ItemRule<A> extends RuleBase<A> {
  scope: 'item';
  /** The kinds of document that it looks at; without it, items and standard items. */
  kinds?: readonly Kind[];
  /** Further fields that it reads: where the source had no column for one, it is not judged. */
  reads?: readonly string[];
  /**
   * What it says of a top-level entry of a document hangs on that entry alone, and not on the rest of the item: an entry of which it has nothing
   * to say when it stands alone is silent in every item. Such entries it is not shown again. The entries that it looks at, or `true` for any.
   */
  byEntry?: true | readonly (keyof Item)[];
  /** Whether it asks anything of an item that has what it needs; without this, it does of every one. */
  applies?(item: ResolvedItem, standard: Standard): boolean;
  check(subject: Subject): readonly Hit<A>[] | 'uncertain';
}

/** Which document an item is, and who it is about: all that is kept of an item once it was judged by itself. */
export interface ItemRef {
  file: string;
  /** Its number among the documents of the file, from 0. */
  index: number;
  /** Its number in the catalog: items before all others, by file. */
  number: number;
  kind: Kind;
  key: string;
  name: string;
  agency: string;
  /** Whether it names a legal basis. */
  grounded: boolean;
  /** Whether it says that it is secret. */
  secret: boolean;
}

/** What a rule over the whole catalog wrote down of an item. */
export interface Recorded<R> {
  item: ItemRef;
  record: R;
}

/** A hit of a rule over the whole catalog: the item that it is about, and others that it speaks of. */
export interface CatalogHit<A> extends Hit<A> {
  item?: ItemRef;
  related?: readonly { item: ItemRef; path: Hit<A>['path']; name: string }[];
}

/** What every item of a catalog is judged by. */
export type Grounds = Pick<Catalog, 'config' | 'standard' | 'asOf'>;

/**
 * Judges what relates items to each other. It sees each item once and writes down the little that it needs, as plain data (JSON): a catalog
 * may be larger than memory, and its items may be read in several threads, or have been read yesterday.
 */
export interface CatalogRule<A, R = unknown> extends RuleBase<A> {
  scope: 'catalog';
  /** Undefined where the item is none of its business. */
  record(item: ResolvedItem, grounds: Grounds): R | undefined;
  /** `records` come by key, name and number of their items, so that which of several alike is told does not hang on files. */
  check(records: readonly Recorded<R>[], grounds: Grounds): readonly CatalogHit<A>[];
}

/** Stands for keywords of the item schema: turns their errors into its arguments. */
export interface SchemaRule<A> extends RuleBase<A> {
  scope: 'schema';
  keywords: readonly string[];
  hit(error: ErrorObject, document: CatalogDocument, catalog: Catalog): Hit<A>;
}

/** Stands for faults in reading a file. */
export interface ReadingRule<A> extends RuleBase<A> {
  scope: 'reading';
  problems: readonly Problem['code'][];
  hit(problem: Problem): Hit<A>;
}

/** Reported by the engine itself, which finds it on its way: files that cannot be read, required elements, columns that a table lacks. */
export interface EngineRule<A> extends RuleBase<A> {
  scope: 'engine';
}

export type RuleOf<A> = ItemRule<A> | CatalogRule<A> | SchemaRule<A> | ReadingRule<A> | EngineRule<A>;

/** A rule whose arguments only it knows: what registries and reporters handle. */
export type Rule = RuleOf<Readonly<Record<string, unknown>>>;

/** Checks a rule against the type of its arguments, then forgets that type: a registry holds rules of every kind. */
export function rule<A extends object>(definition: RuleOf<A>): Rule {
  return definition as unknown as Rule;
}

/** The same of a rule over the whole catalog, and of the type of its records. */
export function catalogRule<A extends object, R>(definition: CatalogRule<A, R>): Rule {
  return definition as unknown as Rule;
}
