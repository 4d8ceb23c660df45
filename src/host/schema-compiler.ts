import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { formats } from '../standard/formats.ts';
import type { JsonSchema } from '../standard/schema.ts';
import { ajvOptions, inDefinitions, type SchemaUse, type Validator, validatorOf } from '../standard/validator.ts';
import { pressedRoot } from './pressed-packs.ts';

const load = createRequire(import.meta.url);

/**
 * The validator of a schema: the one that was compiled with santong where the schema is that of a shipped pack, else one compiled now.
 * Loads ajv only then.
 */
export function compileSchema(schema: JsonSchema, use: SchemaUse): Validator {
  const parts = compiledForm(schema, use);
  const file = pressedRoot === undefined ? undefined : join(pressedRoot, 'validators', `${schemaName(parts)}.cjs`);
  if (file !== undefined && existsSync(file)) return validatorOf((load(file) as CompiledSchema).make(formats));
  const { Ajv } = load('ajv') as typeof import('ajv');
  const ajv = new Ajv(ajvOptions[use]);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  return validatorOf(ajv.compile(parts));
}

/** A schema as it is given to ajv. */
export function compiledForm(schema: JsonSchema, use: SchemaUse): JsonSchema {
  return use === 'item' ? inDefinitions(schema) : schema;
}

/** What a compiled schema is called by: its own text. */
export function schemaName(parts: JsonSchema): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** What the file of a compiled schema exports: it takes the formats, so that their code and what they remember is there once. */
interface CompiledSchema {
  make(given: typeof formats): Parameters<typeof validatorOf>[0];
}
