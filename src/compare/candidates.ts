import { basisOf } from '../standard/members.ts';
import { foldName, foldText } from '../text/fold.ts';
import { likeness } from '../text/likeness.ts';
import { type NameCore, nameCore } from './name-core.ts';

/** What is known of a matter when candidates are looked for; whatever is missing counts neither way. */
export interface MatterRecord {
  id: string;
  name: string;
  type?: string;
  agency?: string;
  /** Laws with their articles, and names of materials, as they are written. */
  basis?: readonly string[];
  materials?: readonly string[];
}

/** Why two records may be one matter. */
export interface Evidence {
  /** How alike the names are, from 0 to 1; 1 is the same name but for its writing. */
  name: number;
  /** The share of what both name in what either names; undefined where one of them names none. */
  basis?: number;
  materials?: number;
  /** Whether the agencies are of one kind (an office of agriculture and a department of agriculture); undefined where one is not told. */
  agency?: boolean;
}

/** Two records, by their places in the two lists, that may be one matter: for a person to decide. */
export interface Candidate {
  ours: number;
  theirs: number;
  /** From 0 to 1. */
  score: number;
  evidence: Evidence;
}

/**
 * Finds which records of two lists may be one matter though no code says so. Names that differ in an act, a rank or a number (换发, 补发;
 * 一级, 二级) are never proposed, nor are two types; names that differ otherwise only where legal basis or materials agree. At most `most`
 * (3) for a record, the likeliest first; in the order of our list. Looks only at records that share something rare: 100,000 against 100,000
 * takes seconds.
 */
export function findCandidates(ours: readonly MatterRecord[], theirs: readonly MatterRecord[], { most = 3 } = {}): Candidate[] {
  const known = theirs.map(readMatter);
  const index = indexOf(known);
  return ours.flatMap((record, at) => {
    const matter = readMatter(record);
    const found: Candidate[] = [];
    for (const other of placesFor(matter, index)) {
      const match = known[other];
      const judged = match && judge(matter, match);
      if (judged) found.push({ ours: at, theirs: other, ...judged });
    }
    return found.sort((a, b) => b.score - a.score || a.theirs - b.theirs).slice(0, most);
  });
}

interface Matter extends NameCore {
  folded: string;
  type: string;
  agency: string;
  basis: ReadonlySet<string>;
  materials: ReadonlySet<string>;
}

interface Index {
  byName: ReadonlyMap<string, readonly number[]>;
  byToken: ReadonlyMap<string, readonly number[]>;
}

/** What more records share than this tells none of them from another. */
const common = 60;
/** So many rare things of a record are looked up, and so many records that share them are judged. */
const lookedUp = 8;
const judgedAtMost = 40;

function readMatter({ name, type = '', agency = '', basis = [], materials = [] }: MatterRecord): Matter {
  return {
    ...nameCore(name),
    folded: foldName(name),
    type,
    agency: agencyKind(agency),
    basis: new Set(basis.flatMap((one) => basisOf(one).map(({ key }) => key))),
    materials: new Set(materials.map(foldText)),
  };
}

function indexOf(matters: readonly Matter[]): Index {
  const byName = new Map<string, number[]>();
  const byToken = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, place: number): void => {
    const places = map.get(key);
    if (!places) map.set(key, [place]);
    else if (places.length <= common) places.push(place);
  };
  for (const [place, matter] of matters.entries()) {
    for (const key of namesOf(matter)) add(byName, key, place);
    for (const token of tokensOf(matter)) add(byToken, token, place);
  }
  return { byName, byToken };
}

function placesFor(matter: Matter, { byName, byToken }: Index): Set<number> {
  const places = new Set(namesOf(matter).flatMap((key) => byName.get(key) ?? []));
  const lists = tokensOf(matter).flatMap((token) => {
    const list = byToken.get(token);
    return list && list.length <= common ? [list] : [];
  });
  if (lists.length === 0) return places;
  const shared = new Map<number, number>();
  for (const list of lists.sort((a, b) => a.length - b.length).slice(0, lookedUp)) {
    for (const place of list) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  const likeliest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, judgedAtMost);
  for (const [place] of likeliest) places.add(place);
  return places;
}

function namesOf({ folded, sorted }: Matter): string[] {
  return sorted === '' ? [`=${folded}`] : [`=${folded}`, `~${sorted}`];
}

/** What may be rare of a matter that brings more than its name; a name alone is looked up whole. */
function tokensOf({ core, basis, materials }: Matter): string[] {
  if (basis.size + materials.size === 0) return [];
  const tokens: string[] = [];
  for (let at = 0; at + 1 < core.length; at++) tokens.push(`n${core.slice(at, at + 2)}`);
  for (const one of basis) tokens.push(`b${one}`);
  for (const one of materials) tokens.push(`m${one}`);
  return [...new Set(tokens)];
}

function judge(one: Matter, other: Matter): Pick<Candidate, 'score' | 'evidence'> | undefined {
  if (one.type !== '' && other.type !== '' && one.type !== other.type) return undefined;
  const same = one.folded === other.folded;
  if (!same && one.marks !== other.marks) return undefined;
  const basis = overlap(one.basis, other.basis);
  const materials = overlap(one.materials, other.materials);
  const agency = one.agency === '' || other.agency === '' ? undefined : one.agency === other.agency;
  const whole = same || one.sorted === other.sorted;
  const name = same ? 1 : whole ? 0.9 : Math.min(0.9, likeness(one.core, other.core));
  const ground = Math.max(basis ?? 0, materials ?? 0);
  if (!same && (!whole || one.first !== other.first) && (ground < 0.5 || name < (ground > 0.8 ? 0.2 : 0.4))) return undefined;
  const parts: [number, number][] = [[name, 3], ...weighed(basis, 2), ...weighed(materials, 2), ...weighed(agency ? 1 : undefined, 0.5)];
  const score = parts.reduce((sum, [value, weight]) => sum + value * weight, 0) / parts.reduce((sum, [, weight]) => sum + weight, 0);
  const evidence = { name, ...(basis === undefined ? {} : { basis }), ...(materials === undefined ? {} : { materials }) };
  return { score, evidence: agency === undefined ? evidence : { ...evidence, agency } };
}

function weighed(value: number | undefined, weight: number): [number, number][] {
  return value === undefined ? [] : [[value, weight]];
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number | undefined {
  if (one.size === 0 || other.size === 0) return undefined;
  let both = 0;
  for (const member of one) if (other.has(member)) both++;
  return both / (one.size + other.size - both);
}

/** An agency without its place and its rank: 汀溪县农业农村局 and 棠岭省农业农村厅 are 农业农村. */
function agencyKind(agency: string): string {
  return foldName(agency)
    .replace(/^.{1,12}?(?:省|自治区|自治州|市|县|区|州|盟|旗)(?=.{2})/, '')
    .replace(/(?:委员会|管理局|局|厅|委|办公室|中心)$/, '');
}
