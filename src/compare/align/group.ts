import { grouped } from '../../finding/grouped.ts';
import type { Item } from '../../standard/generated/item.ts';
import type { TableItem } from '../../tables/importing/import.ts';
import { append } from '../../text/append.ts';
import { foldName, foldNameLoosely } from '../../text/fold.ts';
import { findCandidates } from '../candidates.ts';
import { recordOf } from '../proposals.ts';

/** An item of one of the sources that are aligned. */
export interface Member {
  source: number;
  row: TableItem;
}

/** What speaks for the members of a group being one matter: one code, one name, or only likeness, with how alike the least alike are. */
export interface Group {
  members: readonly Member[];
  by: 'code' | 'name' | 'likeness' | 'alone';
  /** From 0 to 1. */
  score: number;
}

/** What is less alike than this is not proposed. */
const least = 0.7;

interface Edge {
  one: Member;
  other: Member;
  by: Group['by'];
  score: number;
}

/**
 * Groups the items of several sources that may be one matter: those of one code and like name, of one name, then the likeliest by name, legal
 * basis and materials. Every two members of a group from different sources must speak for each other, so no chain of likenesses joins what
 * differs at its ends; a source has several members in a group only under one code. Candidates only. In the order of sources and rows.
 */
export function groupItems(sources: readonly (readonly TableItem[])[]): Group[] {
  const members = sources.map((rows, source) => rows.map((row): Member => ({ source, row })));
  const edges = sources
    .flatMap((_, one) => sources.slice(one + 1).flatMap((__, step) => edgesOf(members[one] ?? [], members[one + 1 + step] ?? [])))
    .sort((a, b) => rank(b) - rank(a) || b.score - a.score);
  const linked = new Map<Member, Map<Member, Edge>>();
  for (const edge of edges) {
    for (const [from, to] of [
      [edge.one, edge.other],
      [edge.other, edge.one],
    ] as const) {
      const own = linked.get(from) ?? new Map<Member, Edge>();
      if (!own.has(to)) linked.set(from, own.set(to, edge));
    }
  }
  const groupOf = new Map<Member, Member[]>(members.flat().map((member) => [member, [member]]));
  for (const { one, other } of edges) {
    const [left, right] = [groupOf.get(one) ?? [], groupOf.get(other) ?? []];
    if (left === right || !left.every((a) => right.every((b) => fits(a, b, linked)))) continue;
    append(left, right);
    for (const member of right) groupOf.set(member, left);
  }
  return [...new Set(members.flat().map((member) => groupOf.get(member) ?? []))].map((own) => toGroup(own, linked));
}

/** Whether two members may stand in one group: of different sources where something speaks for it, of one source under one code. */
function fits(a: Member, b: Member, linked: ReadonlyMap<Member, ReadonlyMap<Member, Edge>>): boolean {
  return a.source === b.source ? a.row.code !== '' && a.row.code === b.row.code : linked.get(a)?.has(b) === true;
}

function edgesOf(ours: readonly Member[], theirs: readonly Member[]): Edge[] {
  const [mine, yours] = [grouped(ours, codeOf), grouped(theirs, codeOf)];
  const byCode = [...mine].flatMap(([code, own]) => (code === '' ? [] : own.flatMap((one) => ofCode(one, own, yours.get(code) ?? []))));
  const [names, others] = [grouped(ours, nameOf), grouped(theirs, nameOf)];
  const byName = [...names].flatMap(([name, own]) => {
    const found = others.get(name) ?? [];
    const [one, other] = [own[0], found[0]];
    return one && other && own.length === 1 && found.length === 1 && sameType(one, other)
      ? [{ one, other, by: 'name' as const, score: 1 }]
      : [];
  });
  const paired = new Set([...byCode, ...byName].flatMap(({ one, other }) => [one, other]));
  const [left, right] = [ours, theirs].map((side) => side.filter((member) => !paired.has(member)));
  const records = (side: readonly Member[]) => side.map(({ row }) => recordOf(row.value as Item, row.name));
  const alike = findCandidates(records(left ?? []), records(right ?? [])).flatMap(({ ours: at, theirs: to, score }): Edge[] => {
    const [one, other] = [left?.[at], right?.[to]];
    return one && other && score >= least ? [{ one, other, by: 'likeness', score }] : [];
  });
  return [...byCode, ...byName, ...alike];
}

/** Of one code those of one name; where each side knows the code by one name only, these. */
function ofCode(one: Member, own: readonly Member[], theirs: readonly Member[]): Edge[] {
  const same = theirs.filter((other) => foldNameLoosely(other.row.name) === foldNameLoosely(one.row.name));
  const lone = own.length === 1 && theirs.length === 1 ? theirs : [];
  return (same.length > 0 ? same : lone).map((other) => ({ one, other, by: 'code', score: 1 }));
}

function toGroup(own: readonly Member[], linked: ReadonlyMap<Member, ReadonlyMap<Member, Edge>>): Group {
  const members = [...own].sort((a, b) => a.source - b.source || a.row.row - b.row.row);
  const edges = members.flatMap((a, at) => members.slice(at + 1).flatMap((b) => linked.get(a)?.get(b) ?? []));
  const weakest = [...edges].sort((a, b) => rank(a) - rank(b) || a.score - b.score)[0];
  return { members, by: weakest?.by ?? 'alone', score: weakest?.score ?? 1 };
}

function rank({ by }: Pick<Edge, 'by'>): number {
  return ['likeness', 'name', 'code'].indexOf(by);
}

function codeOf({ row }: Member): string {
  return row.code;
}

function nameOf({ row }: Member): string {
  return foldName(row.name);
}

function sameType(one: Member, other: Member): boolean {
  const [a, b] = [one, other].map(({ row }) => (row.value as Item).type);
  return a === undefined || b === undefined || a === b;
}
