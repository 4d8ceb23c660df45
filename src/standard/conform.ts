import { isPlainMap } from '../text/plain-map.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { TypeSchema } from './typed.ts';

/**
 * What of a typed value has the shape of its schema: a map where a map is wanted, a list, a text, a number, a truth value.
 * What does not is left out, so that whoever reads the rest can rely on its types; the schema check reports it. What is whole is the same
 * object as in `value`: neither is to be changed.
 */
export function conform(value: unknown, schema: TypeSchema): unknown {
  return conformAs(value, shapeOf(schema));
}

function conformAs(value: unknown, shape: Shape): unknown {
  switch (shape.type) {
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'object':
      return isPlainMap(value) ? conformMap(value, shape) : undefined;
    case 'array':
      return Array.isArray(value) ? conformList(value, shape.items) : undefined;
    case 'integer':
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return value;
  }
}

function conformList(list: unknown[], of: Shape | undefined): unknown[] {
  if (of === undefined || list.every((member) => conformAs(member, of) === member)) return list;
  return list.map((member) => conformAs(member, of)).filter((member) => member !== undefined);
}

function conformMap(map: Record<string, unknown>, shape: Shape): Record<string, unknown> {
  let changed: Record<string, unknown> | undefined;
  for (const key in map) {
    const kept = memberOf(map, key, shape);
    if (kept === undefined) return withoutOthers(map, shape);
    if (kept === map[key]) continue;
    changed ??= { ...map };
    changed[key] = kept;
  }
  return changed ?? map;
}

function withoutOthers(map: Record<string, unknown>, shape: Shape): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(map)) {
    const value = memberOf(map, key, shape);
    // defined, not set: `__proto__` is only a key
    if (value !== undefined) Object.defineProperty(result, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return result;
}

function memberOf(map: Record<string, unknown>, key: string, { members, rest }: Shape): unknown {
  const of = members.get(key) ?? rest;
  return of && conformAs(map[key], of);
}
