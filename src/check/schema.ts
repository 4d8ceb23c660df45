import type { ErrorObject } from 'ajv';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import { fromPointer, valueAt } from '../finding/path.ts';
import { ruleOfKeyword } from '../rules/registry.ts';
import { isLeftEmpty } from '../rules/yaml/null-value.ts';
import type { Standard } from '../standard/standard.ts';
import { InOrder, pick } from './again/by-entry.ts';
import type { Raised } from './assemble.ts';

/** Checks documents as written against the schema of their kind: nothing is required, unknown keys are refused. */
export function schemaChecker(catalog: Catalog): (document: CatalogDocument) => Raised[] {
  const inOrder = inOrderBy(catalog.standard);
  return (document) => {
    const validate = catalog.standard.validator(document.kind);
    // the schema asks nothing of two fields at once
    const unknown = inOrder(document.kind).others(document);
    if (unknown?.length === 0) return [];
    const errors = validate(unknown ? pick(document.written as object, unknown) : document.written);
    if (errors.length === 0) {
      inOrder(document.kind).add(unknown ?? []);
      return [];
    }
    const told = errors.map((error) => ({ ...error, data: valueAt(document.written, fromPointer(error.instancePath)) }));
    // what is left empty is the business of yaml/null-value: it has no form to be wrong
    const written = told.filter((error) => !isLeftEmpty(document, fromPointer(error.instancePath), error.data));
    return oneForEachPlace(written).map((error) => {
      const rule = ruleOfKeyword(error.keyword);
      return { rule, hit: rule.hit(error, document, catalog), document };
    });
  };
}

const known = new WeakMap<Standard, Map<string, InOrder>>();

/** The entries that fit the schema of their kind. */
function inOrderBy(standard: Standard): (kind: string) => InOrder {
  const ofStandard = known.get(standard) ?? new Map<string, InOrder>();
  known.set(standard, ofStandard);
  return (kind) => {
    const ofKind = ofStandard.get(kind) ?? new InOrder();
    ofStandard.set(kind, ofKind);
    return ofKind;
  };
}

/** A value of the wrong type breaks several keywords at once; the first says it. */
function oneForEachPlace(errors: readonly ErrorObject[]): ErrorObject[] {
  const seen = new Set<string>();
  return errors.filter((error) => {
    const place =
      error.keyword === 'additionalProperties' ? `${error.instancePath}/${error.params['additionalProperty']}` : error.instancePath;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
