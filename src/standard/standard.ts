import type { Path } from '../finding/path.ts';
import type { Element } from './element.ts';
import { factElements } from './facts.ts';
import type {
  Criterion,
  List,
  Policy,
  Profile,
  Requirement,
  Rule,
  Scorecard,
  StandardsPack,
  Predicate as WrittenPredicate,
} from './generated/pack.ts';
import type { PackOrigin } from './merge.ts';
import { ownPrefix, ownRules } from './own-rule.ts';
import type { Predicate } from './predicate.ts';
import { type JsonSchema, schemaOf } from './schema.ts';
import type { SchemaUse, Validator } from './validator.ts';

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
  /** Holds a document of a kind as written against its schema; compiled when it is first asked for. */
  validator(kind: string): Validator;
  profile: Profile;
  policy: Record<string, Policy>;
  requirements(kind: string): readonly CompiledRequirement[];
  rules: readonly CompiledRule[];
  lists: readonly CompiledList[];
  scorecards: readonly CompiledScorecard[];
  origin(path: Path): PackOrigin | undefined;
}

/** Makes a validator of a schema. */
export type SchemaCompiler = (schema: JsonSchema, use: SchemaUse) => Validator;

/** Makes the validator of a kind, and of its schema. */
export type ValidatorMaker = (kind: string, schema: () => JsonSchema) => Validator;

/** Makes a predicate ready that a pack writes at a path. */
export type PreparePredicate = (written: WrittenPredicate, owner: Path) => Predicate;

/** The elements that the predicates of a pack may speak of: those of an item, and beside them `facts`. */
export function elementsOf(pack: StandardsPack): Record<string, Element> {
  const facts: Element = { title: '推算值', en: 'Facts', fields: factElements };
  return { ...pack.schema.elements, facts };
}

/** Makes a standard of a pack that is without fault. Its predicates are made ready one after the other, each time in the same order. */
export function standardOf(
  pack: StandardsPack,
  origin: Standard['origin'],
  prepare: PreparePredicate,
  makeValidator: ValidatorMaker,
): Standard {
  const compile = (predicate: Rule['when'], owner: Path): Predicate => (predicate ? prepare(predicate, owner) : {});
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
  // made when they are asked for: most runs look at one kind
  const schemas = new Map<string, JsonSchema>();
  const schema = (kind: string): JsonSchema => {
    const known = Object.hasOwn(pack.schema.kinds, kind) ? kind : 'item';
    const made = schemas.get(known) ?? (pack.schema.kinds[known] ? schemaOf(pack, known) : {});
    schemas.set(known, made);
    return made;
  };
  const validators = new Map<string, Validator>();
  return {
    pack,
    elements: elementsOf(pack),
    get itemSchema() {
      return schema('item');
    },
    schema,
    validator(kind) {
      const validator = validators.get(kind) ?? makeValidator(kind, () => schema(kind));
      validators.set(kind, validator);
      return validator;
    },
    profile: pack.codes.profiles[pack.codes.profile] ?? { title: '', en: '', certainty: 'M', codes: {} },
    policy: pack.policy ?? {},
    requirements: (kind) => requirements[kind] ?? [],
    rules,
    lists,
    scorecards,
    origin,
  };
}
