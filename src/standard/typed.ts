import type { Value } from '../yaml/value.ts';
import { type Shape, shapeOf } from './shape.ts';

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

const flags: Record<string, boolean> = { 是: true, 否: false, true: true, false: false };
const fits = { integer: /^-?\d{1,15}$/, number: /^-?\d{1,15}(\.\d{1,9})?$/ };

/**
 * Gives text its type where the schema names one: `integer` and `number` from digits, `boolean` from 是/否 or true/false.
 * Text that does not fit stays text, so that the schema check can show what stands there. Never throws. What stays as it is, maps and
 * lists too, is the same object as in `value`: neither is to be changed.
 */
export function typed(value: Value, schema: TypeSchema): unknown {
  return typedAs(value, shapeOf(schema));
}

function typedAs(value: Value, shape: Shape): unknown {
  if (typeof value === 'string') return typedScalar(value, shape.scalar);
  if (shape.isText) return value;
  return Array.isArray(value) ? typedList(value, shape) : typedMap(value, shape);
}

function typedList(list: Value[], shape: Shape): unknown[] {
  const of = shape.items ?? shape.either;
  if (of === undefined || of.isText) return list;
  let changed: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const member = typedAs(list[index] as Value, of);
    if (member === list[index]) continue;
    changed ??= [...list];
    changed[index] = member;
  }
  return changed ?? list;
}

function typedMap(map: { [key: string]: Value }, { members, rest }: Shape): unknown {
  let changed: Record<string, unknown> | undefined;
  for (const key in map) {
    const of = members.get(key) ?? rest;
    if (of === undefined || of.isText) continue;
    const member = typedAs(map[key] as Value, of);
    if (member === map[key]) continue;
    // the copy has every key already, in its order and as its own: `__proto__` too is only a key
    changed ??= { ...map };
    changed[key] = member;
  }
  return changed ?? map;
}

function typedScalar(text: string, type: string | undefined): unknown {
  if (type === 'integer' || type === 'number') return fits[type].test(text) ? Number(text) : text;
  if (type === 'boolean') return Object.hasOwn(flags, text) ? flags[text] : text;
  return text;
}
