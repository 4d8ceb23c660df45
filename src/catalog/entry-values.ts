import { conform } from '../standard/conform.ts';
import { type TypeSchema, typed } from '../standard/typed.ts';
import { type KnownEntry, notedOf } from '../yaml/entries/document.ts';

/** A document's map by its types: `written` with all that stands there, `value` with what has the shape of the schema. */
export interface TypedMap {
  written: Record<string, unknown>;
  value: Record<string, unknown>;
}

/** The map of a document that was read by entries: of an entry that was met before, the same objects as then. */
export function typedEntries(entries: readonly KnownEntry[], fresh: ReadonlySet<string>, schema: TypeSchema): TypedMap {
  const whole: TypedMap = { written: {}, value: {} };
  const typedEntry = ({ key, value }: KnownEntry): TypedMap => typedMap({ [key]: value }, schema);
  for (const entry of entries) {
    const { key } = entry;
    const own = fresh.has(key) ? typedEntry(entry) : notedOf(entry, schema, typedEntry);
    whole.written[key] = own.written[key];
    if (Object.hasOwn(own.value, key)) whole.value[key] = own.value[key];
  }
  return whole;
}

/** The map of a document that was read as a whole. */
export function typedMap(raw: { [key: string]: KnownEntry['value'] }, schema: TypeSchema): TypedMap {
  const written = typed(raw, schema) as Record<string, unknown>;
  return { written, value: conform(written, schema) as Record<string, unknown> };
}
