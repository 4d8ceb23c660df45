import type { Element, Members, StandardsPack } from './generated/pack.ts';

/** JSON Schema as ajv reads it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/**
 * The JSON Schema of one kind of document as written: nothing required, unknown keys refused.
 * Vocabularies become `enum`; formats keep their names (`formats.ts` gives them meaning).
 */
export function schemaOf(pack: StandardsPack, kind: string): JsonSchema {
  const known = pack.schema.kinds[kind]?.elements ?? [];
  const entries = Object.entries(pack.schema.elements).filter(([key]) => known === 'all' || known.includes(key));
  return mapSchema(pack, Object.fromEntries(entries), pack.schema.kinds[kind]?.title ?? kind);
}

function mapSchema(pack: StandardsPack, fields: Record<string, Element>, title: string): JsonSchema {
  const properties = Object.fromEntries(Object.entries(fields).map(([key, element]) => [key, elementSchema(pack, element)]));
  return { title, type: 'object', additionalProperties: false, properties };
}

function elementSchema(pack: StandardsPack, element: Element): JsonSchema {
  const about = { title: element.title, description: element.about?.zh ?? element.title };
  if (element.fields) return { ...mapSchema(pack, element.fields, element.title), ...about };
  if (element.list) return { ...about, ...element.schema, type: 'array', items: memberSchema(pack, element.list, element.title) };
  if (element.free) return { ...about, type: 'object', additionalProperties: { type: 'string' } };
  return { ...about, ...leafSchema(pack, element) };
}

function memberSchema(pack: StandardsPack, members: Members, title: string): JsonSchema {
  return members.fields ? mapSchema(pack, members.fields, title) : leafSchema(pack, members);
}

function leafSchema(pack: StandardsPack, leaf: Element | Members): JsonSchema {
  const schema: JsonSchema = { type: 'string', ...leaf.schema };
  if (leaf.format) schema['format'] = leaf.format;
  if (leaf.vocabulary) schema['enum'] = Object.keys(pack.vocabularies[leaf.vocabulary]?.terms ?? {});
  return schema;
}
