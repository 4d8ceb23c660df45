import { fromPointer, type Path, pathOf, toPointer } from '../finding/path.ts';
import { elementAt, leavesOf } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import { type TypeSchema, typed } from '../standard/typed.ts';
import { validatorOf } from '../standard/validator.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Span } from '../text/place.ts';
import { readDocument } from '../yaml/document.ts';
import type { Problem } from '../yaml/problem.ts';
import { isMap, type Value } from '../yaml/value.ts';
import schema from './config.schema.json' with { type: 'json' };
import type { CatalogConfig } from './generated/config.ts';
import { validate } from './generated/config-validator.ts';
import { definitionOf } from './setting-paths.ts';

/** A fault in a `santong.yaml`. */
export interface ConfigProblem {
  code: 'yaml' | 'unknown' | 'wrong' | 'lacks' | 'field';
  path: Path;
  /** The key or the element that is unknown or lacking, the values that may stand there, or the type that is wanted. */
  at: string;
  /** What is wrong with the YAML itself. */
  problem?: Problem;
  nearest?: string;
  span: Span;
}

/** A `santong.yaml` as written, with the line of each setting. */
export interface WrittenConfig {
  config: CatalogConfig;
  problems: ConfigProblem[];
  lineOf(path: Path): number;
}

/** Settings that do not pass from a file to one that extends it: they say what that very catalog is. */
const own = ['extends', 'items', 'sources', 'title'] as const;

const validateConfig = validatorOf(validate as Parameters<typeof validatorOf>[0]);

/** Reads the text of a `santong.yaml`. Never throws: faults are problems. */
export function readConfig(text: string): WrittenConfig {
  const document = readDocument(text);
  const value: Value = isMap(document.value) ? document.value : {};
  const config = typed(value, schema as TypeSchema) as CatalogConfig;
  const problems: ConfigProblem[] = document.problems.map((problem) => ({
    code: 'yaml',
    path: problem.path,
    at: problem.args.key ?? problem.code,
    problem,
    span: problem.span,
  }));
  if (problems.length === 0 && !isMap(document.value)) {
    problems.push({ code: 'wrong', path: [], at: 'object', span: document.at([]) });
  }
  if (problems.length === 0) {
    for (const error of validateConfig(config)) {
      const path = fromPointer(error.instancePath);
      const key: unknown = error.params['additionalProperty'];
      if (typeof key === 'string') {
        const nearest = nearestOf(key, Object.keys(schemaAt(path).properties ?? {}));
        problems.push({
          code: 'unknown',
          path: [...path, key],
          at: key,
          ...(nearest ? { nearest } : {}),
          span: document.keyAt([...path, key]),
        });
      } else if (typeof error.params['missingProperty'] === 'string') {
        problems.push({ code: 'lacks', path, at: error.params['missingProperty'], span: document.keyAt(path) });
      } else {
        const { allowedValues, type } = error.params as { allowedValues?: unknown[]; type?: string };
        problems.push({ code: 'wrong', path, at: allowedValues?.join('、') ?? type ?? error.message ?? '', span: document.at(path) });
      }
    }
    problems.sort((a, b) => a.span.start.offset - b.span.start.offset);
  }
  return { config, problems, lineOf: (path) => document.keyAt(path).start.line };
}

/** A config laid over the one that it extends: maps merge, all else replaces; what says which catalog it is does not pass on. */
export function extendConfig(base: CatalogConfig, config: CatalogConfig): CatalogConfig {
  const inherited: Record<string, unknown> = Object.fromEntries(
    Object.entries(base).filter(([key]) => !own.includes(key as (typeof own)[number])),
  );
  return merge(inherited, { ...config }) as CatalogConfig;
}

function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isMap(below) && isMap(value) ? merge(below, value) : value;
  }
  return merged;
}

function schemaAt(path: Path): TypeSchema {
  let at: TypeSchema = schema as TypeSchema;
  for (const part of path) {
    const next: TypeSchema | boolean | undefined = at.properties?.[String(part)] ?? at.additionalProperties ?? at.items;
    at = typeof next === 'object' ? definitionOf(next) : {};
  }
  return at;
}

/** The elements that `sources` names and the standard does not know, each with its line: what a table lacks under a mistyped name is judged. */
export function unknownFields(config: CatalogConfig, standard: Standard, lineOf: (path: Path) => number): ConfigProblem[] {
  const known = [...leavesOf(standard.pack.schema.elements).keys()];
  const named = Object.entries(config.sources ?? {}).flatMap(([table, { lacks, columns }]) => [
    ...lacks.map((field, index) => ({ field, path: ['sources', table, 'lacks', index] as Path })),
    ...Object.entries(columns).map(([letter, field]) => ({ field, path: ['sources', table, 'columns', letter] as Path })),
  ]);
  return named.flatMap(({ field, path }): ConfigProblem[] => {
    if (/^extra(?:\.|$)/.test(field) || elementAt(standard.pack.schema.elements, pathOf(field)) !== undefined) return [];
    const nearest = nearestOf(field, known);
    const start = { line: lineOf(path), column: 1, offset: 0 };
    return [{ code: 'field', path, at: field, ...(nearest === undefined ? {} : { nearest }), span: { start, end: start } }];
  });
}

/** A path in `santong.yaml` as a person reads it: `rules.time/promise.severity`. */
export function settingName(path: Path): string {
  return path.length === 0 ? toPointer(path) : path.join('.');
}
