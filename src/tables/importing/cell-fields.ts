import { type Path, pathOf } from '../../finding/path.ts';
import { lengthOf } from '../../standard/code.ts';
import { type Element, elementAt } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import { bareCitation } from '../../text/leading-citations.ts';
import { isMap, type Value } from '../../yaml/value.ts';
import type { MappedColumn } from '../columns/mapping.ts';
import { splitMembers } from './split.ts';

/** A field that a cell says something for, and what. */
export interface CellField {
  field: string;
  text: string;
}

/**
 * The fields that a cell is for, the one it was written for first: a code goes by its length, a list of maps by the member that its cell
 * names, what has no element goes to `extra` under its header. Empty where the schema has no such field.
 */
export function fieldsOfCell(column: MappedColumn, text: string, standard: Standard): CellField[] {
  const field = column.field ?? '';
  if (field === 'extra') return [{ field: `extra.${column.header}`, text }];
  if (field.startsWith('extra.')) return [{ field, text }];
  if (codes.includes(field)) return codeFields(field, text, standard);
  const place = elementAt(standard.elements, pathOf(field)) as Element | undefined;
  if (!place || place.fields) return [];
  const cited = field === 'basis' ? citedIn(text) : undefined;
  if (cited) return cited;
  return [{ field: place.list?.fields ? `${field}.${memberFor(field, place, text)}` : field, text }];
}

/** The path of a field; what stands under `extra` is one name, whatever it holds. */
export function pathOfField(field: string): Path {
  return field.startsWith('extra.') ? ['extra', field.slice('extra.'.length)] : pathOf(field);
}

/** The basic code that an item says: its own, or the one inside its implementation code. */
export function basicCodeOf(raw: { [key: string]: Value }, standard: Standard): string {
  const own = raw['code'];
  if (typeof own === 'string') return own;
  const whole = raw['implementation'];
  const start = lengthOf(standard.profile, 'implementation') - lengthOf(standard.profile, 'code');
  return typeof whole === 'string' && whole.length === lengthOf(standard.profile, 'implementation') ? whole.slice(start) : '';
}

/** The text at a field outside lists; empty where none stands. */
export function textAt(raw: { [key: string]: Value }, field: string): string {
  let at: Value | undefined = raw;
  for (const part of pathOfField(field)) at = isMap(at) ? at[String(part)] : undefined;
  return typeof at === 'string' ? at : '';
}

const codes = ['handling', 'implementation', 'code'];

/** Tables put any of the three codes under one header; the length tells which it is, and a handling code holds its implementation code. */
function codeFields(field: string, text: string, standard: Standard): CellField[] {
  const found = codes.find((name) => lengthOf(standard.profile, name) === text.length);
  const implementation = { field: 'implementation', text: text.slice(0, lengthOf(standard.profile, 'implementation')) };
  return [{ field: found ?? field, text }, ...(found === 'handling' ? [implementation] : [])];
}

/** Laws and articles, where the cell says nothing else: 《森林法》第五十七条；《草原法》第三条. Of anything more not a character is to be lost. */
function citedIn(text: string): CellField[] | undefined {
  const members = splitMembers(text, '|^\n；;').map(bareCitation);
  if (members.length === 0 || members.some((member) => member === undefined)) return undefined;
  const column = (name: 'law' | 'article'): CellField => ({
    field: `basis.${name}`,
    text: members.map((member) => member?.[name] ?? '').join('\n'),
  });
  return [column('law'), column('article')];
}

/** A citation is more than the title of a law; only a title alone is one. */
function memberFor(field: string, place: Element, text: string): string {
  if (field === 'basis') return /^《[^《》]+》$/.test(text) ? 'law' : 'text';
  return place.identity ?? Object.keys(place.list?.fields ?? {})[0] ?? '';
}
