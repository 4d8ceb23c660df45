import type { Standard } from '../../standard/standard.ts';
import type { TableItem } from '../../tables/importing/import.ts';
import { foldName } from '../../text/fold.ts';
import { isMap } from '../../yaml/value.ts';
import { type Group, groupItems } from './group.ts';
import { type Differing, differingIn, type Variant } from './matrix.ts';

/** A code or name that is proposed for a group, and why: the state's own code, what most sources have, or what the first has. */
export interface Proposed {
  text: string;
  why: 'only' | 'national' | 'most' | 'first';
}

/** A group with its variants, what is proposed, and what differs in it. */
export interface Aligned extends Group {
  names: readonly Variant[];
  codes: readonly Variant[];
  code?: Proposed;
  name: Proposed;
  differing: readonly Differing[];
}

/** Several catalogs or tables held against each other: their names, how many items each has, and the groups. */
export interface Alignment {
  sources: readonly { name: string; items: number }[];
  groups: readonly Aligned[];
}

/** Lines up the items of two or more sources; candidates only, nothing is merged. A pure function. */
export function align(sources: readonly { name: string; rows: readonly TableItem[] }[], standard: Standard): Alignment {
  const told = sources.map(({ rows }) => rows.some(({ value }) => saysSituation(value['materials'])));
  const groups = groupItems(sources.map(({ rows }) => rows)).map((group): Aligned => {
    const names = variantsOf(group, ({ row }) => row.name, foldName);
    const codes = variantsOf(
      group,
      ({ row }) => row.code,
      (code) => code,
    ).filter(({ text }) => text !== '');
    const code = proposedCode(codes);
    return { ...group, names, codes, ...(code ? { code } : {}), name: proposedName(names), differing: differingIn(group, standard, told) };
  });
  return { sources: sources.map(({ name, rows }) => ({ name, items: rows.length })), groups };
}

function saysSituation(materials: unknown): boolean {
  return Array.isArray(materials) && materials.some((one: unknown) => isMap(one) && (one['situation'] ?? '') !== '');
}

/** What the members of a group write, the commonest first, with the sources that write it so. */
function variantsOf({ members }: Group, textOf: (member: Group['members'][number]) => string, fold: (text: string) => string): Variant[] {
  const found = new Map<string, { text: string; sources: number[] }>();
  for (const member of members) {
    const text = textOf(member);
    const one = found.get(fold(text)) ?? { text, sources: [] };
    if (!one.sources.includes(member.source)) one.sources.push(member.source);
    found.set(fold(text), one);
  }
  return [...found.values()].sort((a, b) => b.sources.length - a.sources.length);
}

/** A code of the state's directory goes before the province's, and that before a local one: the lower does not number what the upper has numbered. */
function proposedCode(codes: readonly Variant[]): Proposed | undefined {
  const [first] = codes;
  if (!first) return undefined;
  if (codes.length === 1) return { text: first.text, why: 'only' };
  const national = codes.find(({ text }) => /^00\w{10}/.test(text));
  if (national) return { text: national.text, why: 'national' };
  const most = first.sources.length > (codes[1]?.sources.length ?? 0);
  return { text: first.text, why: most ? 'most' : 'first' };
}

function proposedName(names: readonly Variant[]): Proposed {
  const [first, second] = names;
  if (!second) return { text: first?.text ?? '', why: 'only' };
  return { text: first?.text ?? '', why: (first?.sources.length ?? 0) > second.sources.length ? 'most' : 'first' };
}
