import type { Workbook } from 'exceljs';
import type { Catalog } from '../catalog/catalog.ts';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../finding/language.ts';

/** A place in a table. */
export interface CellPlace {
  table: string;
  sheet?: string;
  row: number;
  /** The column, where the place is one cell: its letter, its header, and what stands in it. */
  cell?: { letter: string; header: string; text: string };
  /** The sheet that holds it in the copy that a workbook of findings brings. */
  copy?: string;
  /** The cell that tells whose row it is. */
  name?: { letter: string; header: string; text: string };
}

/** How a report is to be shown. */
export interface View {
  lang: Language;
  colour: boolean;
  /** The path of a catalog's file as a person here would type it. */
  display(file: string): string;
  /** The cell that a finding stands in, where a table is checked and no catalog of files. */
  cell?(finding: Finding): CellPlace | undefined;
  /** The table itself as a workbook that can be added to, where a table is checked. */
  table?(): Promise<Workbook>;
  /** The catalog as the command was given it, for commands to type next; empty where it was not named. */
  asked: string;
  /** What the command was given besides, and commands to type next need too: `--since main`. */
  flags?: readonly string[];
}

/** Columns of the screens: they stand straight in a console of this width. */
export const columns = 80;

/** `2026-03-05` as officials write it in prose: 2026年3月5日. */
export function dateWords(date: string, lang: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return lang === 'zh' ? `${year}年${month}月${day}日` : date;
}

/** The standard pack as a screen names it: 标准包：棠岭省（虚构，非官方）. */
export function packWords(catalog: Pick<Catalog, 'standard'>, lang: Language): string {
  const { title, en, fictitious } = catalog.standard.pack;
  if (lang === 'zh') return `标准包：${title}（${fictitious ? '虚构，' : ''}非官方）`;
  return `pack: ${en} (${fictitious ? 'made up, ' : ''}unofficial)`;
}

/** An agency without the name of its place, which the screen's head tells: 汀溪县公安局 in 汀溪县 is 县公安局. */
export function shortAgency(agency: string, catalog: Catalog): string {
  const place = catalog.config.region?.name ?? '';
  return place.length > 1 && agency.startsWith(place) && agency.length > place.length
    ? place.slice(-1) + agency.slice(place.length)
    : agency;
}
