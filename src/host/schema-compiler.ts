import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { formats } from '../standard/formats.ts';
import type { JsonSchema } from '../standard/schema.ts';
import { ajvOptions, inDefinitions, type SchemaUse, type Validator, validatorOf } from '../standard/validator.ts';
import { compiledValidator, isCompiled } from './compiled-schema.ts';

const load = createRequire(import.meta.url);

/**
 * The validator of a schema: the one that was compiled with santong where the schema is that of a shipped pack, else one compiled now.
 * Loads ajv only then.
 */
export function compileSchema(schema: JsonSchema, use: SchemaUse): Validator {
  const parts = compiledForm(schema, use);
  const name = schemaName(parts);
  if (isCompiled(name)) return compiledValidator(name);
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
