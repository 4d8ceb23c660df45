import type { ErrorObject } from 'ajv';
import type { JsonSchema } from './schema.ts';

/** Holds data against a schema: every error, as ajv writes them; none where the data fits. */
export type Validator = (data: unknown) => readonly ErrorObject[];

/** What a schema is for: items, whose schema a pack makes, or packs, whose schema is ours and words its errors. */
export type SchemaUse = 'item' | 'pack';

/** How ajv is set for each: at build time and at run time the errors must be the same. */
export const ajvOptions = {
  item: { allErrors: true, strict: true, messages: false, inlineRefs: false },
  pack: { allErrors: true, strict: false },
} as const;

/** The validator of what ajv has compiled. */
export function validatorOf(validate: { (data: unknown): unknown; errors?: ErrorObject[] | null }): Validator {
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}

/**
 * A schema as it is compiled: without words, and every map, vocabulary and format a definition of its own, equal ones only once. One
 * function for a whole item grows beyond what the optimiser takes, and is four times slower.
 */
export function inDefinitions(schema: JsonSchema): JsonSchema {
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const refer = (part: JsonSchema): JsonSchema => {
    const text = JSON.stringify(part);
    const name = names.get(text) ?? `part${names.size}`;
    names.set(text, name);
    definitions[name] = part;
    return { $ref: `#/$defs/${name}` };
  };
  const walk = (part: JsonSchema): JsonSchema => {
    const whole = without(part, walk);
    return whole['type'] === 'object' || whole['enum'] || whole['format'] ? refer(whole) : whole;
  };
  return { ...without(schema, walk), $defs: definitions };
}

function without({ title: _, description: __, ...rest }: JsonSchema, walk: (part: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, items, additionalProperties } = rest as { [key: string]: JsonSchema | undefined };
  const members = properties ? Object.entries(properties).map(([key, part]) => [key, walk(part as JsonSchema)]) : [];
  return {
    ...rest,
    ...(properties ? { properties: Object.fromEntries(members) } : {}),
    ...(items ? { items: walk(items) } : {}),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: walk(additionalProperties) } : {}),
  };
}
