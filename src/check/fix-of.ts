import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import type { Fix } from '../finding/finding.ts';
import type { Path } from '../finding/path.ts';
import type { HitFix } from '../finding/rule.ts';
import { isCount } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import type { Splice } from '../text/splice.ts';
import { spliceKey } from '../yaml/edit-key.ts';
import { type Editable, Refused } from '../yaml/edit-place.ts';
import { spliceRemoval } from '../yaml/edit-remove.ts';
import { spliceValue } from '../yaml/edit-set.ts';

/** What a rule wants mended, as splices of the text; undefined where the text is written in a way that no edit can follow. Whoever applies them reads again. */
export function fixOf(wanted: HitFix, document: CatalogDocument, path: Path, catalog: Catalog): Fix | undefined {
  const text = catalog.textOf(document.file);
  // the rows of a table are no text to be spliced
  if (text === '') return undefined;
  try {
    const { raw: value } = document;
    const places: Editable = { value, at: (at) => document.at(at), keyAt: (at) => document.keyAt(at) };
    const splices = splicesOf(wanted, places, path, text, catalog.standard);
    const written = 'rename' in wanted ? wanted.rename : wanted.value;
    return { splices, safe: wanted.safe, ...(written === undefined ? {} : { value: written }) };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function splicesOf(wanted: HitFix, document: Editable, path: Path, text: string, standard: Standard): Splice[] {
  if ('rename' in wanted) return spliceKey(text, document, path, wanted.rename);
  if ('remove' in wanted) return spliceRemoval(text, document, path);
  return spliceValue(
    text,
    document,
    path,
    isCount(standard.elements, path) && /^\d{1,9}$/.test(wanted.value) ? Number(wanted.value) : wanted.value,
  );
}
