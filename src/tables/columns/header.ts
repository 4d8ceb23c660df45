import { pathOf } from '../../finding/path.ts';
import { type Element, elementAt } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import { foldWidth } from '../../text/fold.ts';
import { formatLimit, type LimitUnit, parseLimit } from '../../text/limit.ts';
import type { IsKnown } from '../reading/header-rows.ts';
import type { Table } from '../row.ts';
import type { MappedColumn, Mapping, Recognition, WrittenColumn } from './mapping.ts';
import { wordOfColumn } from './word-column.ts';

/**
 * Says what each column of a table holds: by a person's mapping, else by the pack's own columns, else by the key, national name, title or
 * synonym of an element. Widths, spaces, letter case and notes in brackets do not matter; of two elements the first in the schema is meant.
 * A header of several rows is known as a whole (时限, 法定: 法定时限), else by its last part; a column with marks for one word of a
 * vocabulary (服务对象, 自然人: √) by that word.
 */
export function recogniseColumns(table: Table, standard: Standard, written: ReadonlyMap<string, WrittenColumn> = new Map()): Mapping {
  const names = namesOf(standard);
  const pack = packColumns(standard);
  return table.headers.map(({ text: header, address, parts }): MappedColumn => {
    const column = { header, letter: address.replace(/\d+$/, '') };
    // a repeated header carries a number that the pack's and the schema's do not
    const plain = header.replace(/#\d+$/, '');
    const byHand = written.get(header);
    if (byHand) return byHand.field === '' ? { ...column, how: 'none' } : { ...column, ...byHand, how: 'mapping' };
    for (const reading of readingsOf(plain, parts)) {
      const byPack = pack.get(foldHeader(reading));
      if (byPack) {
        const { field, split, strip } = byPack;
        return { ...column, field, how: 'pack', ...(split === undefined ? {} : { split }), ...(strip === undefined ? {} : { strip }) };
      }
      const name = names.get(foldHeader(reading)) ?? names.get(foldHeader(withoutNotes(reading)));
      const ofMember = parts && reading === parts.at(-1) ? memberOf(parts, name, names, standard) : name;
      if (ofMember) return { ...column, ...ofMember, ...unitOf(parts ?? [plain], ofMember, standard) };
    }
    const word = wordOfColumn(table, header, parts ?? [plain], standard, (text) => names.get(foldHeader(text))?.field);
    return word ? { ...column, ...word, how: 'synonym' } : { ...column, how: 'none' };
  });
}

/** Whether a text heads a column that the schema or the pack knows. */
export function knownHeaders(standard: Standard): IsKnown {
  const names = namesOf(standard);
  const pack = packColumns(standard);
  return (text) => {
    const folded = foldHeader(text);
    return pack.has(folded) || names.has(folded) || names.has(foldHeader(withoutNotes(text)));
  };
}

/** What a header may be called, the surest first: of 时限 and 法定 first 法定时限, then 时限法定, then each alone. */
function readingsOf(header: string, parts: readonly string[] | undefined): readonly string[] {
  if (!parts) return [header];
  const [last = '', first = ''] = [parts.at(-1), parts[0]];
  const middle = parts.slice(0, -1).reverse();
  return [...middle.flatMap((group) => [last + group, group + last]), last, ...(isLatin(first) || isLatin(last) ? [first] : [])];
}

/** A key that a system gives a column (pkbasis) heads no group. */
function isLatin(text: string): boolean {
  return /^[\w.]+$/.test(text);
}

/** A part of a list under its own header (申请材料, 名称) is a member of that list, whatever it means elsewhere. */
function memberOf(
  parts: readonly string[],
  name: Name | undefined,
  names: ReadonlyMap<string, Name>,
  standard: Standard,
): Name | undefined {
  for (const group of parts.slice(0, -1).reverse()) {
    const list = names.get(foldHeader(group))?.field;
    const fields = list === undefined ? undefined : (elementAt(standard.elements, pathOf(list)) as Element | undefined)?.list?.fields;
    if (!fields) continue;
    const wanted = foldHeader(withoutNotes(parts.at(-1) ?? ''));
    const member = Object.entries(fields).find(([, element]) =>
      [element.title, ...(element.columns ?? [])].some((label) => foldHeader(label) === wanted),
    );
    return member ? { field: `${list}.${member[0]}`, how: member[1].title === parts.at(-1) ? 'title' : 'synonym' } : undefined;
  }
  return name;
}

interface Name {
  field: string;
  how: Recognition;
  unit?: true;
}

/** Written by the import itself, or decided by a person for the whole table. */
const notFromTables = new Set(['kind', 'inherits', 'origin.table', 'origin.sheet', 'origin.row', 'extra']);

/** Every name that a header may have. What stands outside lists of maps comes first; a name of two members of lists names neither. */
function namesOf(standard: Standard): ReadonlyMap<string, Name> {
  const known = remembered.get(standard);
  if (known) return known;
  const names = everyName(standard);
  remembered.set(standard, names);
  return names;
}

const remembered = new WeakMap<Standard, ReadonlyMap<string, Name>>();

function everyName(standard: Standard): ReadonlyMap<string, Name> {
  const outside: [string, Name][] = [];
  const inside: [string, Name][] = [];
  const walk = (fields: Record<string, Element>, above: string, into: [string, Name][]): void => {
    for (const [key, element] of Object.entries(fields)) {
      const field = above + key;
      if (!notFromTables.has(field)) into.push(...namesOfElement(field, element));
      if (element.fields) walk(element.fields, `${field}.`, into);
      if (element.list?.fields) walk(element.list.fields, `${field}.`, inside);
    }
  };
  walk(standard.pack.schema.elements, '', outside);
  const names = new Map<string, Name>();
  for (const [name, target] of outside) if (!names.has(name)) names.set(name, target);
  const fields = new Map<string, Set<string>>();
  for (const [name, { field }] of inside) fields.set(name, (fields.get(name) ?? new Set()).add(field));
  for (const [name, target] of inside) if (!names.has(name) && fields.get(name)?.size === 1) names.set(name, target);
  return names;
}

function namesOfElement(field: string, element: Element): [string, Name][] {
  const leaf = element.fields === undefined;
  const [number, unit] = element.national ?? [];
  const labels = leaf ? [element.title, ...(element.columns ?? [])] : [];
  const found: [string, Name][] = [[field, { field, how: 'key' }]];
  if (number !== undefined) found.push([number, { field, how: 'national' }]);
  if (unit !== undefined) found.push([unit, { field, how: 'national', ...(element.format === 'limit' ? { unit: true as const } : {}) }]);
  labels.forEach((label, index) => {
    const how = index === 0 ? 'title' : 'synonym';
    found.push([label, { field, how }]);
    if (element.format === 'limit') found.push([`${label}单位`, { field, how, unit: true }]);
  });
  return found.map(([name, target]) => [foldHeader(name), target]);
}

/** `法定办结时限（工作日）` gives the unit of the numbers below it. */
function unitOf(parts: readonly string[], name: Name, standard: Standard): { limitUnit?: LimitUnit } {
  const place = elementAt(standard.elements, pathOf(name.field));
  if (place?.format !== 'limit' || name.unit) return {};
  for (const part of parts) {
    const note = /\(([^()]*)\)$/.exec(foldWidth(part).trim())?.[1]?.replace(/^单位:/, '') ?? '';
    const limit = parseLimit(`1${note}`);
    if (limit.kind === 'days' && formatLimit(limit, 'zh').endsWith(note)) return { limitUnit: limit.unit };
  }
  return {};
}

function packColumns(standard: Standard): Map<string, NonNullable<Standard['pack']['columns']>[string]> {
  return new Map(Object.entries(standard.pack.columns ?? {}).map(([header, column]) => [foldHeader(header), column]));
}

function withoutNotes(header: string): string {
  return foldWidth(header).replace(/\([^()]*\)|【[^【】]*】|\[[^[\]]*\]/g, '');
}

function foldHeader(header: string): string {
  return foldWidth(header)
    .replace(/[\s*:]+/g, '')
    .replace(/[[【]/g, '(')
    .replace(/[\]】]/g, ')')
    .toLowerCase();
}
