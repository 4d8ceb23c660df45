import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import { fromPointer } from '../finding/path.ts';
import { ruleOfKeyword } from '../rules/registry.ts';
import { isLeftEmpty } from '../rules/yaml/null-value.ts';
import { formats } from '../standard/formats.ts';
import type { Standard } from '../standard/standard.ts';
import type { Raised } from './assemble.ts';

/** Compiling takes longer than checking a small catalog, and a standard never changes. */
const compiled = new WeakMap<Standard, Map<string, ValidateFunction>>();

/** Checks documents as written against the schema of their kind: nothing is required, unknown keys are refused. */
export function schemaChecker(catalog: Catalog): (document: CatalogDocument) => Raised[] {
  const validators = compiled.get(catalog.standard) ?? new Map<string, ValidateFunction>();
  compiled.set(catalog.standard, validators);
  const validatorOf = (kind: string): ValidateFunction => {
    const present = validators.get(kind);
    if (present) return present;
    const made = compile(catalog.standard, kind);
    validators.set(kind, made);
    return made;
  };
  return (document) => {
    const validate = validatorOf(document.kind);
    if (validate(document.written)) return [];
    // what is left empty is the business of yaml/null-value: it has no form to be wrong
    const written = (validate.errors ?? []).filter((error) => !isLeftEmpty(document, fromPointer(error.instancePath), error.data));
    return oneForEachPlace(written).map((error) => {
      const rule = ruleOfKeyword(error.keyword);
      return { rule, hit: rule.hit(error, document, catalog), document };
    });
  };
}

function compile(standard: Standard, kind: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, inlineRefs: false });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, { type: 'string', validate });
  return ajv.compile(standard.schema(kind));
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
