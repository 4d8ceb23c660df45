import type { Catalog } from '../catalog/catalog.ts';
import { judgedData } from '../catalog/judged-data.ts';
import { lacks } from '../catalog/lacking.ts';
import { isInherited, type ResolvedItem } from '../catalog/resolve.ts';
import type { NotJudged } from '../finding/finding.ts';
import { type Path, pathOf, valueAt } from '../finding/path.ts';
import { elementMissing } from '../rules/element/missing.ts';
import { elementAt } from '../standard/element.ts';
import type { CompiledRequirement, Standard } from '../standard/standard.ts';
import { verdictOf } from '../standard/verdict.ts';
import { itemOf, type Raised } from './assemble.ts';

/** Holds an item, with what it inherits, against what its kind requires. What its source had no column for is not judged. */
export function checkRequired(catalog: Catalog, item: ResolvedItem): { raised: Raised[]; notJudged: NotJudged[] } {
  const raised: Raised[] = [];
  const notJudged: NotJudged[] = [];
  const who = itemOf(item);
  const unsaid = (requirement: CompiledRequirement, reason: NotJudged['reason']): void => {
    notJudged.push({ rule: elementMissing.id, item: who, reason, fields: [requirement.field] });
  };
  for (const { requirement, list, inner } of placesOf(catalog.standard, item.kind)) {
    const found = missingAt(item.value, list, inner);
    if (found.length === 0) continue;
    const missing = found
      // what stands there in a wrong form, or in the standard item, is not missing: the schema check says what is wrong with it
      .filter((path) => isEmpty(valueAt(item.document.written, path)) && isEmpty(valueAt(item.standard?.written, path)))
      .filter((path) => requirement.orElse === undefined || isEmpty(valueAt(item.value, [...path.slice(0, -1), requirement.orElse])));
    if (missing.length === 0) continue;
    if (lacks(catalog, item, requirement.field)) {
      unsaid(requirement, 'lacking');
      continue;
    }
    const data = judgedData(item);
    const applies = verdictOf(requirement.when, data);
    if (applies === 'unknown') unsaid(requirement, 'unsaid');
    if (applies !== 'holds') continue;
    // what would be inherited is not missing where nobody can say from what: that is told already
    if (isOpen(item) && isInherited(requirement.field)) {
      unsaid(requirement, 'uncertain');
      continue;
    }
    const note = requirement.noteWhen !== undefined && verdictOf(requirement.noteWhen, data) === 'holds';
    for (const path of missing) {
      const hit = { path, args: { field: requirement.field, tier: requirement.tier, clauses: requirement.clauses ?? [] }, key: true };
      raised.push({ rule: elementMissing, hit: { ...hit, severity: note ? 'info' : requirement.severity }, document: item.document, item });
    }
  }
  return { raised, notJudged };
}

/** Whether it names a standard item that is not there, or that is there more than once. */
function isOpen({ inheritance }: ResolvedItem): boolean {
  return inheritance === 'missing' || inheritance === 'several';
}

/** A requirement with the path of its field, cut where a list stands on the way: `materials`, and `name` in each of its members. */
interface Place {
  requirement: CompiledRequirement;
  list?: Path;
  inner: Path;
}

const places = new WeakMap<Standard, Map<string, readonly Place[]>>();

/** What a kind requires is the same for each of its items. */
function placesOf(standard: Standard, kind: string): readonly Place[] {
  const ofStandard = places.get(standard) ?? new Map<string, readonly Place[]>();
  places.set(standard, ofStandard);
  const known = ofStandard.get(kind);
  if (known) return known;
  const made = standard.requirements(kind).map((requirement): Place => {
    const field = pathOf(requirement.field);
    const listAt = field.findIndex((_, index) => index > 0 && isList(elementAt(standard.elements, field.slice(0, index))));
    return listAt < 0 ? { requirement, inner: field } : { requirement, list: field.slice(0, listAt), inner: field.slice(listAt) };
  });
  ofStandard.set(kind, made);
  return made;
}

/** Where a field is missing: at itself, or in each member of a list that lacks it. A list that is not there has no members to ask. */
function missingAt(value: unknown, list: Path | undefined, inner: Path): readonly Path[] {
  if (!list) return isEmpty(valueAt(value, inner)) ? [inner] : none;
  const members = valueAt(value, list);
  if (!Array.isArray(members)) return none;
  let missing: Path[] | undefined;
  for (let index = 0; index < members.length; index += 1) {
    if (!isEmpty(valueAt(members[index], inner))) continue;
    missing ??= [];
    missing.push([...list, index, ...inner]);
  }
  return missing ?? none;
}

const none: readonly Path[] = [];

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

function isList(place: ReturnType<typeof elementAt>): boolean {
  return place !== undefined && 'list' in place && place.list !== undefined;
}
