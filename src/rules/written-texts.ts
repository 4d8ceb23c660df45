import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import type { Path } from '../finding/path.ts';
import type { Element } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import { signsIn } from '../text/signs.ts';
import type { Value } from '../yaml/value.ts';
import { type TextPlace, textPlaces } from './text-places.ts';

/** A text that a document writes itself, with its element; without one, the schema does not know the key. */
export interface WrittenText {
  readonly path: Path;
  readonly text: string;
  readonly element?: Element | undefined;
}

/** What is copied from elsewhere and must stay as it is: the record of the import, and what a table held besides. */
const copied: ReadonlySet<string> = new Set(['origin', 'extra']);

/** Every text of a document in its own order, each list and map gone into; what it inherits is the standard item's business. */
export function writtenTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).written;
}

/** Those that are running text: written in words, not a code, a telephone number, an address on the web, a limit, a date or a file. */
export function proseTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).prose;
}

/** Every place of a document where nothing stands, or nothing is written for it; in what is copied too. */
export function emptyTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).empty;
}

/** The texts of a document that should be codes. */
export function codeTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).codes;
}

/** The signs of all texts of a document: what is not among them is in none of them, and mostly nothing is. */
export function writtenSigns(document: CatalogDocument, catalog: Catalog): number {
  const texts = textsOf(document, catalog);
  texts.signs ??= texts.written.reduce((found, { text }) => found | signsIn(text), 0);
  return texts.signs;
}

interface Texts {
  empty: WrittenText[];
  codes: WrittenText[];
  written: WrittenText[];
  prose: WrittenText[];
  signs?: number;
}

/** Of the last document asked for: a dozen rules look at the texts of an item, one after the other. */
let last: { document: CatalogDocument; texts: Texts } | undefined;

function textsOf(document: CatalogDocument, { standard }: Catalog): Texts {
  if (last?.document !== document) last = { document, texts: gathered(document, standard) };
  return last.texts;
}

/** Where something stands: its key in a map or its number in a list, and where that stands. */
interface Step {
  key: string | number;
  above: Step | undefined;
}

/** A text and its place, of which the path is made when it is asked for: of nearly every text nobody asks. */
class Written implements WrittenText {
  constructor(
    readonly text: string,
    private readonly place: TextPlace | undefined,
    private readonly key: string | number,
    private readonly above: Step | undefined,
  ) {}

  get path(): Path {
    const path = [this.key];
    for (let step = this.above; step; step = step.above) path.unshift(step.key);
    return path;
  }

  get element(): Element | undefined {
    return this.place?.element;
  }
}

function gathered({ raw }: CatalogDocument, standard: Standard): Texts {
  const texts: Texts = { empty: [], codes: [], written: [], prose: [] };
  const { fields } = textPlaces(standard);
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    if (value !== undefined) gather(value, key, undefined, fields.get(key), !copied.has(key), texts);
  }
  return texts;
}

/** Goes down a value and the places beside it at once: looking up each text's element from the top would cost as much again. */
function gather(
  value: Value,
  key: string | number,
  above: Step | undefined,
  place: TextPlace | undefined,
  isOwn: boolean,
  texts: Texts,
): void {
  if (typeof value === 'string') {
    const written = new Written(value, place, key, above);
    if (value === '' || value === 'null' || value === '~') texts.empty.push(written);
    if (place?.isCode) texts.codes.push(written);
    if (value === '' || !isOwn) return;
    texts.written.push(written);
    if (place?.isProse) texts.prose.push(written);
    return;
  }
  const step = { key, above };
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) gather(value[index] as Value, index, step, place?.list, isOwn, texts);
    return;
  }
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member !== undefined) gather(member, name, step, place?.fields.get(name), isOwn, texts);
  }
}
