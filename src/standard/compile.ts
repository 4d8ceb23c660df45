import type { ErrorObject } from 'ajv';
import { fromPointer, type Path } from '../finding/path.ts';
import type { Problem } from '../yaml/problem.ts';
import type { StandardsPack } from './generated/pack.ts';
import { type MergeBase, type Merged, mergeParts, type PackOrigin, type PackPart } from './merge.ts';
import { checkGrounds, checkNames, withOwnClauses } from './own-rule.ts';
import packSchema from './pack.schema.json' with { type: 'json' };
import { checkReferences } from './pack-references.ts';
import type { Predicate } from './predicate.ts';
import { elementsOf, type SchemaCompiler, type Standard, standardOf } from './standard.ts';
import { type TypeSchema, typed } from './typed.ts';
import { type PredicateFault, typePredicate } from './typed-predicate.ts';

/** A fault in a pack: what is wrong at which path, and where that was written. */
export interface PackProblem {
  code: 'shape' | 'missing-key' | 'unknown-key' | 'reference' | 'ungrounded' | 'twice' | 'yaml' | PredicateFault['code'];
  path: Path;
  at: string;
  /** What is wrong with the YAML itself. */
  problem?: Problem;
  origin: PackOrigin | undefined;
}

/** What became of a pack: with any problem, there is no standard. */
export interface Compiled {
  standard?: Standard;
  problems: readonly PackProblem[];
  merged: Merged;
  /** The predicates made ready, in the order in which `standardOf` asks for them. */
  predicates: readonly Predicate[];
}

/** Makes a pack from its parts, base first, or of those that come after a base. Every problem is reported at once. */
export function compileStandard(parts: readonly PackPart[], compileSchema: SchemaCompiler, base?: MergeBase): Compiled {
  const merged = mergeParts(parts, base);
  const problems: PackProblem[] = parts.flatMap((part) =>
    part.document.problems.map((problem) => ({
      code: 'yaml' as const,
      path: problem.path,
      at: problem.args.key ?? problem.code,
      problem,
      origin: { pack: part.pack, file: part.file, line: problem.span.start.line },
    })),
  );
  const report = (code: PackProblem['code'], path: Path, at: string): void => {
    problems.push({ code, path, at, origin: merged.origin(path) });
  };
  const pack = typed(merged.value, packSchema as TypeSchema) as StandardsPack;
  const errors = compileSchema(packSchema, 'pack')(pack);
  for (const error of firstErrors(errors)) report(error.code, error.path, error.at);
  const predicates: Predicate[] = [];
  if (problems.length > 0) return { problems, merged, predicates };
  checkReferences(pack, (path, at) => report('reference', path, at));
  checkNames(parts, (path, at) => report('twice', path, at));
  checkGrounds(pack, (path, at) => report('ungrounded', path, at));
  const whole = withOwnClauses(pack);
  const elements = elementsOf(whole);
  const words = (vocabulary: string): string[] => Object.keys(whole.vocabularies[vocabulary]?.terms ?? {});
  const standard = standardOf(
    whole,
    merged.origin,
    (written, owner) => {
      const fault: Parameters<typeof typePredicate>[3] = (code, path, at) => report(code, owner, `${path.join('.')}: ${at}`);
      const ready = typePredicate(written, { elements, words }, [], fault);
      predicates.push(ready);
      return ready;
    },
    (_, schema) => compileSchema(schema(), 'item'),
  );
  return { ...(problems.length > 0 ? {} : { standard }), problems, merged, predicates };
}

/** One error a place: what `anyOf` adds to the branch that was meant only confuses. */
function firstErrors(errors: readonly ErrorObject[]): { code: 'shape' | 'missing-key' | 'unknown-key'; path: Path; at: string }[] {
  const found = new Map<string, { code: 'shape' | 'missing-key' | 'unknown-key'; path: Path; at: string }>();
  for (const { params, message, keyword, instancePath } of errors) {
    const [unknown, missing] = [params['additionalProperty'], params['missingProperty']];
    const code = unknown !== undefined ? 'unknown-key' : missing !== undefined ? 'missing-key' : 'shape';
    const at = String(unknown ?? missing ?? params['allowedValues'] ?? message ?? keyword);
    const path = fromPointer(instancePath);
    if (!found.has(instancePath + at)) found.set(instancePath + at, { code, path: unknown === undefined ? path : [...path, at], at });
  }
  return [...found.values()];
}
