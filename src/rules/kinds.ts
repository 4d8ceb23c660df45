import type { ErrorObject } from 'ajv';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument, Kind } from '../catalog/document.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Hit, RuleBase } from '../finding/rule.ts';
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
  /** Whether it asks anything of an item that has what it needs; without this, it does of every one. */
  applies?(item: ResolvedItem): boolean;
  check(subject: Subject): readonly Hit<A>[] | 'uncertain';
}

/** A hit of a rule over the whole catalog: the document that it stands in, and others that it speaks of. */
export interface CatalogHit<A> extends Hit<A> {
  document?: CatalogDocument;
  item?: ResolvedItem;
  related?: readonly { document: CatalogDocument; path: Hit<A>['path']; name: string }[];
}

/** Judges what relates items to each other. */
export interface CatalogRule<A> extends RuleBase<A> {
  scope: 'catalog';
  check(catalog: Catalog): readonly CatalogHit<A>[];
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
