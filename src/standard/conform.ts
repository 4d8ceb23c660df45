import type { TypeSchema } from './typed.ts';

/**
 * What of a typed value has the shape of its schema: a map where a map is wanted, a list, a text, a number, a truth value.
 * What does not is left out, so that whoever reads the rest can rely on its types; the schema check reports it.
 */
export function conform(value: unknown, schema: TypeSchema): unknown {
  switch (schema.type) {
    case 'object':
      return isPlainMap(value) ? conformMap(value, schema) : undefined;
    case 'array':
      return Array.isArray(value)
        ? value.map((member) => conform(member, schema.items ?? {})).filter((member) => member !== undefined)
        : undefined;
    case 'integer':
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      return typeof value === 'string' ? value : undefined;
    default:
      return value;
  }
}

function conformMap(value: Record<string, unknown>, schema: TypeSchema): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
    const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : rest;
    const kept = own ? conform(member, own) : undefined;
    if (kept !== undefined) Object.defineProperty(result, key, { value: kept, enumerable: true, writable: true, configurable: true });
  }
  return result;
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
