import type { Catalog } from '../catalog/catalog.ts';
import { lacks } from '../catalog/lacking.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { NotJudged } from '../finding/finding.ts';
import { type Path, pathOf, valueAt } from '../finding/path.ts';
import { elementMissing } from '../rules/element/missing.ts';
import { type Element, elementAt } from '../standard/element.ts';
import { judge } from '../standard/predicate.ts';
import type { CompiledRequirement } from '../standard/standard.ts';
import { itemOf, type Raised } from './assemble.ts';

/** Holds an item, with what it inherits, against what its kind requires. What its source had no column for is not judged. */
export function checkRequired(catalog: Catalog, item: ResolvedItem): { raised: Raised[]; notJudged: NotJudged[] } {
  const raised: Raised[] = [];
  const notJudged: NotJudged[] = [];
  const data = { ...item.value, facts: item.facts };
  const who = itemOf(item);
  const unsaid = (requirement: CompiledRequirement, reason: NotJudged['reason']): void => {
    notJudged.push({ rule: elementMissing.id, item: who, reason, fields: [requirement.field] });
  };
  for (const requirement of catalog.standard.requirements(item.kind)) {
    const missing = missingAt(item.value, pathOf(requirement.field), catalog.standard.elements)
      // what stands there in a wrong form is not missing: the schema check says what is wrong with it
      .filter((path) => isEmpty(valueAt(item.document.written, path)))
      .filter((path) => requirement.orElse === undefined || isEmpty(valueAt(item.value, [...path.slice(0, -1), requirement.orElse])));
    if (missing.length === 0) continue;
    if (lacks(catalog, item, requirement.field)) {
      unsaid(requirement, 'lacking');
      continue;
    }
    const applies = judge(requirement.when, data).verdict;
    if (applies === 'unknown') unsaid(requirement, 'unsaid');
    if (applies !== 'holds') continue;
    const note = requirement.noteWhen !== undefined && judge(requirement.noteWhen, data).verdict === 'holds';
    for (const path of missing) {
      const hit = { path, args: { field: requirement.field, tier: requirement.tier, clauses: requirement.clauses ?? [] }, key: true };
      raised.push({ rule: elementMissing, hit: { ...hit, severity: note ? 'info' : requirement.severity }, document: item.document, item });
    }
  }
  return { raised, notJudged };
}

/** Where a field is missing: at itself, or in each member of a list that lacks it. A list that is not there has no members to ask. */
function missingAt(value: unknown, field: Path, elements: Record<string, Element>): Path[] {
  const listAt = field.findIndex((_, index) => index > 0 && isList(elementAt(elements, field.slice(0, index))));
  if (listAt < 0) {
    return isEmpty(valueAt(value, field)) ? [field] : [];
  }
  const list = field.slice(0, listAt);
  const members = valueAt(value, list);
  if (!Array.isArray(members)) return [];
  const inner = field.slice(listAt);
  return members.flatMap((member, index) => {
    return isEmpty(valueAt(member, inner)) ? [[...list, index, ...inner]] : [];
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

function isList(place: ReturnType<typeof elementAt>): boolean {
  return place !== undefined && 'list' in place && place.list !== undefined;
}
