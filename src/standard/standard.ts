import { Ajv, type ErrorObject } from 'ajv';
import { fromPointer, type Path } from '../finding/path.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Element } from './element.ts';
import { factElements } from './facts.ts';
import type { Criterion, List, Policy, Profile, Requirement, Rule, Scorecard, StandardsPack } from './generated/pack.ts';
import { mergeParts, type PackOrigin, type PackPart } from './merge.ts';
import { checkGrounds, checkNames, ownPrefix, ownRules, withOwnClauses } from './own-rule.ts';
import packSchema from './pack.schema.json' with { type: 'json' };
import { checkReferences } from './pack-references.ts';
import type { Predicate } from './predicate.ts';
import { type JsonSchema, schemaOf } from './schema.ts';
import { type TypeSchema, typed } from './typed.ts';
import { type PredicateFault, typePredicate } from './typed-predicate.ts';

/** Parts of the pack with their predicates made ready. */
export type CompiledList = Omit<List, 'predicate' | 'applies'> & { id: string; predicate: Predicate; applies: Predicate };
export type CompiledCriterion = Omit<Criterion, 'predicate'> & { id: string; predicate: Predicate };
export type CompiledScorecard = Omit<Scorecard, 'applies' | 'criteria'> & { id: string; applies: Predicate; criteria: CompiledCriterion[] };
export type CompiledRequirement = Omit<Requirement, 'when' | 'noteWhen'> & { field: string; when: Predicate; noteWhen?: Predicate };
export type CompiledRule = Omit<Rule, 'when' | 'expect'> & { id: string; when: Predicate; expect: Predicate };

/** A standards pack made ready: one flat pack, its schemas and its predicates, every value of which knows where it was written. */
export interface Standard {
  pack: StandardsPack;
  /** The elements of an item, and beside them `facts`. */
  elements: Record<string, Element>;
  itemSchema: JsonSchema;
  schema(kind: string): JsonSchema;
  profile: Profile;
  policy: Record<string, Policy>;
  requirements(kind: string): readonly CompiledRequirement[];
  rules: readonly CompiledRule[];
  lists: readonly CompiledList[];
  scorecards: readonly CompiledScorecard[];
  origin(path: Path): PackOrigin | undefined;
}

/** A fault in a pack: what is wrong at which path, and where that was written. */
export interface PackProblem {
  code: 'shape' | 'missing-key' | 'unknown-key' | 'reference' | 'ungrounded' | 'twice' | 'yaml' | PredicateFault['code'];
  path: Path;
  at: string;
  /** What is wrong with the YAML itself. */
  problem?: Problem;
  origin: PackOrigin | undefined;
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(packSchema);

/** Makes a pack from its parts, base first. Every problem is reported at once; with any, there is no standard. */
export function compileStandard(parts: readonly PackPart[]): { standard?: Standard; problems: PackProblem[] } {
  const merged = mergeParts(parts);
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
  if (!validate(pack)) for (const error of firstErrors(validate.errors ?? [])) report(error.code, error.path, error.at);
  if (problems.length > 0) return { problems };
  checkReferences(pack, (path, at) => report('reference', path, at));
  checkNames(parts, (path, at) => report('twice', path, at));
  checkGrounds(pack, (path, at) => report('ungrounded', path, at));
  const standard = assemble(withOwnClauses(pack), merged.origin, report);
  return problems.length > 0 ? { problems } : { standard, problems };
}

function assemble(
  pack: StandardsPack,
  origin: Standard['origin'],
  report: (code: PackProblem['code'], path: Path, at: string) => void,
): Standard {
  const facts: Element = { title: '推算值', en: 'Facts', fields: factElements };
  const elements = { ...pack.schema.elements, facts };
  const words = (vocabulary: string): string[] => Object.keys(pack.vocabularies[vocabulary]?.terms ?? {});
  const compile = (predicate: Rule['when'], owner: Path): Predicate =>
    predicate ? typePredicate(predicate, { elements, words }, [], (code, path, at) => report(code, owner, `${path.join('.')}: ${at}`)) : {};
  const schemas = Object.fromEntries(Object.keys(pack.schema.kinds).map((kind) => [kind, schemaOf(pack, kind)]));
  const requirements = Object.fromEntries(
    Object.entries(pack.requirements ?? {}).map(([kind, fields]) => [
      kind,
      Object.entries(fields).map(([field, { when, noteWhen, ...rest }]): CompiledRequirement => {
        const owner = ['requirements', kind, field];
        return { ...rest, field, when: compile(when, owner), ...(noteWhen ? { noteWhen: compile(noteWhen, owner) } : {}) };
      }),
    ]),
  );
  const rules = Object.entries({ ...pack.rules, ...ownRules(pack) })
    .filter(([, rule]) => rule.expect)
    .map(([id, { when, expect, ...rest }]) => {
      const owner = id.startsWith(ownPrefix) ? ['own', id.slice(ownPrefix.length)] : ['rules', id];
      return { ...rest, id, when: compile(when, [...owner, 'when']), expect: compile(expect, [...owner, 'expect']) };
    });
  const lists = Object.entries(pack.lists ?? {})
    .map(([id, { predicate, applies, ...rest }]) => ({
      ...rest,
      id,
      predicate: compile(predicate, ['lists', id]),
      applies: compile(applies, ['lists', id]),
    }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const scorecards = Object.entries(pack.scorecards ?? {}).map(([id, { criteria, applies, ...rest }]) => ({
    ...rest,
    id,
    applies: compile(applies, ['scorecards', id]),
    criteria: Object.entries(criteria).map(([name, { predicate, ...more }]) => ({
      ...more,
      id: name,
      predicate: compile(predicate, ['scorecards', id, 'criteria', name]),
    })),
  }));
  return {
    pack,
    elements,
    itemSchema: schemas['item'] ?? {},
    schema: (kind) => schemas[kind] ?? schemas['item'] ?? {},
    profile: pack.codes.profiles[pack.codes.profile] ?? { title: '', en: '', certainty: 'M', codes: {} },
    policy: pack.policy ?? {},
    requirements: (kind) => requirements[kind] ?? [],
    rules,
    lists,
    scorecards,
    origin,
  };
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
