import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { checkRequired } from '../check/required.ts';
import type { Language } from '../finding/language.ts';
import { fieldOf, type Path, pathOf, toPointer } from '../finding/path.ts';
import { labelOf } from '../standard/element.ts';
import { judge } from '../standard/predicate.ts';
import { stateOf } from './status.ts';

/** What the pack requires of an item and the item does not say. */
export interface MissingElements {
  /** Those without which no guide should be published, in the order of the requirements; none of a cancelled item. */
  blocking: Path[];
  /** Whether a place is required and empty, so that the page must say so. */
  has(path: Path): boolean;
}

/**
 * The required elements that a resolved item lacks. Unlike the check, it counts what the source table had no column for:
 * to a reader it is missing all the same.
 */
export function missingOf(catalog: Catalog, item: ResolvedItem): MissingElements {
  const { raised, notJudged } = checkRequired(catalog, item);
  const lacking = notJudged.filter(({ reason }) => reason === 'lacking').flatMap(({ fields }) => fields);
  if (raised.length === 0 && lacking.length === 0) return nothing;
  const pointers = new Set(raised.map(({ hit }) => toPointer(hit.path)));
  const fields = new Set(lacking);
  const errors = raised.filter(({ hit }) => hit.severity === 'error').map(({ hit }) => hit.path);
  const blocking = [...errors, ...lacking.filter((field) => isBlocking(catalog, item, field)).map(pathOf)];
  return {
    blocking: stateOf(item) === 'cancelled' ? [] : blocking,
    has: (path) => pointers.has(toPointer(path)) || fields.has(fieldOf(path)),
  };
}

const nothing: MissingElements = { blocking: [], has: () => false };

function isBlocking(catalog: Catalog, item: ResolvedItem, field: string): boolean {
  const requirement = catalog.standard.requirements(item.kind).find((one) => one.field === field);
  if (requirement?.severity !== 'error') return false;
  const data = { ...item.value, facts: item.facts };
  const note = requirement.noteWhen !== undefined && judge(requirement.noteWhen, data).verdict === 'holds';
  return !note && judge(requirement.when, data).verdict === 'holds';
}

/** The labels of missing elements, each once. */
export function labelsOf(paths: readonly Path[], { standard }: Catalog, lang: Language): string[] {
  return [...new Set(paths.map((path) => labelOf(standard.elements, path)[lang]))];
}
