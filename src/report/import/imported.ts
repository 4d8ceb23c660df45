import type { Kind } from '../../catalog/document.ts';
import type { Language } from '../../finding/language.ts';
import { pathOf } from '../../finding/path.ts';
import { type Element, elementAt } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import type { ImportAccount } from '../../tables/importing/account.ts';
import type { Table } from '../../tables/row.ts';

/** What an import has to report. */
export interface Imported {
  table: Table;
  /** The table as the command was given it. */
  source: string;
  /** Further options that it was given, for the command to type next. */
  flags: readonly string[];
  account: ImportAccount;
  standard: Standard;
  title: string;
  /** The kind of document that the rows became. */
  kind: Kind;
  /** Required fields, and fields that rules need, for which the table has no column. */
  lacks: readonly string[];
  /** The folder as the command was given it, and the files in it. */
  folder: string;
  files: readonly string[];
  asOf: string;
}

/** A column's field as a table would head it: the member's own name, without that of the list above it. */
export function fieldLabel(field: string, { elements }: Standard, lang: Language): string {
  const path = field.startsWith('extra.') ? ['extra'] : pathOf(field);
  const element = elementAt(elements, path) as Element | undefined;
  return (lang === 'zh' ? element?.title : element?.en) ?? field;
}
