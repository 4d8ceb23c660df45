import type { Catalog } from '../../catalog/catalog.ts';
import { documentOf } from '../../catalog/document-at.ts';
import type { Finding } from '../../finding/finding.ts';
import { valueAt } from '../../finding/path.ts';
import { elementAt, isCount } from '../../standard/element.ts';
import { spliced } from '../../text/splice.ts';
import { setValue } from '../../yaml/edit/edit.ts';

/** Whether a finding is about one text, or the lack of one, that a person may type. */
export function takesText(finding: Finding, catalog: Catalog): boolean {
  const document = documentOf(catalog, finding);
  const element = elementAt(catalog.standard.elements, finding.path);
  if (!document || finding.path.length === 0 || !element || 'fields' in element || 'list' in element) return false;
  const stands = valueAt(document.raw, finding.path);
  return typeof stands === 'string' || (stands === undefined && finding.rule === 'element/missing');
}

/** The text of the finding's file with what a person typed at its place; undefined where that cannot be done. */
export function mendByHand(catalog: Catalog, finding: Finding, typed: string): ReadonlyMap<string, string> | undefined {
  const document = documentOf(catalog, finding);
  if (!document) return undefined;
  const text = catalog.textOf(finding.file);
  const splices = setValue(
    text,
    { value: document.raw, at: (path) => document.at(path), keyAt: (path) => document.keyAt(path) },
    finding.path,
    isCount(catalog.standard.elements, finding.path) && /^\d{1,9}$/.test(typed) ? Number(typed) : typed,
  );
  return splices && new Map([[finding.file, spliced(text, splices)]]);
}
