import { join } from 'node:path';
import { type Catalog, readCatalog } from '../../catalog/catalog.ts';
import type { CatalogDocument } from '../../catalog/document.ts';
import { RecalledItem } from '../../catalog/recalled.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { ItemRef } from '../../rules/kinds.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import type { PartGrounds } from '../grounds.ts';
import { presence } from '../presence.ts';
import { readSources } from '../sources.ts';
import { standardItems } from './standard-items.ts';

/** Files that are kept at hand while they are shown. */
const few = 64;

/** What is kept of a catalog that was checked in parts. */
export interface KeptItems extends Pick<Catalog, 'unread' | 'empty'> {
  items: readonly ItemRef[];
}

/** A catalog whose items are read again when somebody asks for more than who they are. */
export function recalledCatalog(grounds: PartGrounds, { items, unread, empty }: KeptItems): Catalog {
  const { root, config, standard, asOf, folders } = grounds;
  const standards = standardItems(grounds);
  const present = { has: presence(folders, root) };
  const again = rememberingTexts(
    (file) => readCatalog({ ...readSources([join(root, file)], root, config), standards: standards(), present }, config, standard, asOf),
    few,
  );
  const recall = rememberingTexts((file): readonly ResolvedItem[] => {
    const read = again(file);
    return [...read.items, ...read.others].toSorted((a, b) => a.document.index - b.document.index);
  }, few);
  const all = items.map((item) => new RecalledItem(item, recall));
  return {
    config,
    standard,
    asOf,
    get documents() {
      return inFiles(all);
    },
    items: all.filter(({ kind }) => kind === 'item'),
    others: all.filter(({ kind }) => kind !== 'item'),
    get standards() {
      return standards();
    },
    unread,
    empty,
    encodings: new Map(),
    textOf: (file) => again(file).textOf(file),
  };
}

function inFiles(items: readonly RecalledItem[]): CatalogDocument[] {
  const documents = items.map(({ document }) => document);
  return documents.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index));
}
