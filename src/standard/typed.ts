import type { Value } from '../yaml/value.ts';

/** The part of JSON Schema that says how text becomes a value. */
export interface TypeSchema {
  $ref?: string;
  $defs?: Record<string, TypeSchema>;
  type?: string;
  properties?: Record<string, TypeSchema>;
  additionalProperties?: boolean | TypeSchema;
  items?: TypeSchema;
  anyOf?: TypeSchema[];
}

const untyped: TypeSchema = {};
const integer = /^-?\d{1,15}$/;
const number = /^-?\d{1,15}(\.\d{1,9})?$/;
const flags: Record<string, boolean> = { 是: true, 否: false, true: true, false: false };

/**
 * Gives text its type where the schema names one: `integer` and `number` from digits, `boolean` from 是/否 or true/false.
 * Text that does not fit stays text, so that the schema check can show what stands there. Never throws.
 */
export function typed(value: Value, schema: TypeSchema, root: TypeSchema = schema): unknown {
  const here = schema.$ref ? resolve(schema.$ref, root) : schema;
  if (typeof value === 'string') return typedScalar(value, here);
  if (Array.isArray(value)) return value.map((member) => typed(member, here.items ?? listOf(here, root) ?? {}, root));
  const result: Record<string, unknown> = {};
  const rest = typeof here.additionalProperties === 'object' ? here.additionalProperties : untyped;
  for (const key of Object.keys(value)) {
    const own = here.properties && Object.hasOwn(here.properties, key) ? here.properties[key] : undefined;
    const typedMember = typed(value[key] ?? '', own ?? rest, root);
    // assigning to that name would change what the map is, and defining every key costs ten times as much
    if (key === '__proto__')
      Object.defineProperty(result, key, { value: typedMember, enumerable: true, writable: true, configurable: true });
    else result[key] = typedMember;
  }
  return result;
}

function typedScalar(text: string, schema: TypeSchema): unknown {
  if (schema.type === 'integer') return integer.test(text) ? Number(text) : text;
  if (schema.type === 'number') return number.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return Object.hasOwn(flags, text) ? flags[text] : text;
  return text;
}

function listOf(schema: TypeSchema, root: TypeSchema): TypeSchema | undefined {
  const options = (schema.anyOf ?? []).map((option) => (option.$ref ? resolve(option.$ref, root) : option));
  return options.find((option) => option.type === 'array')?.items;
}

function resolve(ref: string, root: TypeSchema): TypeSchema {
  const name = ref.replace('#/$defs/', '');
  return root.$defs?.[name] ?? {};
}
