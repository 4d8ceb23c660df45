import type { Catalog } from '../../catalog/catalog.ts';
import type { CatalogDocument } from '../../catalog/document.ts';
import type { Fix } from '../../finding/finding.ts';
import { type Path, valueAt } from '../../finding/path.ts';
import type { HitFix } from '../../finding/rule.ts';
import { isCount } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import type { Splice } from '../../text/splice.ts';
import { displayWidth } from '../../text/width.ts';
import type { Writable } from '../../yaml/block.ts';
import { spliceKey } from '../../yaml/edit/key.ts';
import { type Editable, Refused } from '../../yaml/edit/place.ts';
import { spliceRemoval } from '../../yaml/edit/remove.ts';
import { spliceValue } from '../../yaml/edit/set.ts';
import { spliceWrap } from '../../yaml/edit/wrap.ts';
import { writeFlow } from '../../yaml/edit/write.ts';
import type { Value } from '../../yaml/value.ts';

/** What a rule wants mended, as splices of the text; undefined where the text is written in a way that no edit can follow. Whoever applies them reads again. */
export function fixOf(wanted: HitFix, document: CatalogDocument, path: Path, catalog: Catalog): Fix | undefined {
  const text = catalog.textOf(document.file);
  // the rows of a table are no text to be spliced
  if (text === '') return undefined;
  try {
    const { raw: value } = document;
    const places: Editable = { value, at: (at) => document.at(at), keyAt: (at) => document.keyAt(at) };
    const splices = splicesOf(wanted, places, path, text, catalog.standard);
    const shown = writtenBy(wanted, value, path);
    return { splices, safe: wanted.safe, ...(shown === undefined ? {} : { value: shown }) };
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** What stands there once it is mended, on one line; undefined where nothing does. */
function writtenBy(wanted: HitFix, value: Value, path: Path): string | undefined {
  if ('rename' in wanted) return wanted.rename;
  if ('wrap' in wanted) return writeFlow([valueAt(value, path) as Writable]);
  return typeof wanted.value === 'object' ? writeFlow([...wanted.value]) : wanted.value;
}

function splicesOf(wanted: HitFix, document: Editable, path: Path, text: string, standard: Standard): Splice[] {
  if ('rename' in wanted) return spliceKey(text, document, path, wanted.rename);
  if ('wrap' in wanted) return spliceWrap(text, document, path);
  if ('remove' in wanted) return spliceRemoval(text, document, path);
  const { value } = wanted;
  if (typeof value === 'object') return spliceList(text, document, path, [...value]);
  return spliceValue(text, document, path, isCount(standard.elements, path) && /^\d{1,9}$/.test(value) ? Number(value) : value);
}

/** A list where one text stood on a line: words stay on that line, in brackets, and sentences have a line each. */
function spliceList(text: string, document: Editable, path: Path, members: string[]): Splice[] {
  const { start, end } = document.at(path);
  const isShort = members.every((member) => displayWidth(member) <= 24) && displayWidth(members.join(', ')) <= 80;
  if (!isShort || text.slice(start.offset, end.offset).includes('\n')) return spliceValue(text, document, path, members);
  return [{ from: start.offset, to: end.offset, text: writeFlow(members) }];
}
