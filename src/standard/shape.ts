import type { TypeSchema } from './typed.ts';

/** A schema made ready for walking values: what stands where, looked up instead of read from the schema for each value. */
export interface Shape {
  /** The type that the schema itself names; none where it only refers to another. */
  type: string | undefined;
  /** The type of a scalar there, references followed. */
  scalar: string | undefined;
  members: ReadonlyMap<string, Shape>;
  /** The shape of members that have none of their own. */
  rest: Shape | undefined;
  items: Shape | undefined;
  /** The shape of members of a list, where a list is one of several things that may stand there. */
  either: Shape | undefined;
  /** Whether nothing in it has another type than text. */
  isText: boolean;
}

const shapes = new WeakMap<TypeSchema, Shape>();

/** The shape of a schema; made once for each, and schemas do not change. `root` is where references lead from. */
export function shapeOf(schema: TypeSchema, root: TypeSchema = schema): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const here = schema.$ref ? referred(schema.$ref, root) : schema;
  const shape: Shape = {
    type: schema.type,
    scalar: here.type,
    members: new Map(),
    rest: undefined,
    items: undefined,
    either: undefined,
    isText: false,
  };
  // known before its parts are, since a schema may refer to itself
  shapes.set(schema, shape);
  shape.members = new Map(Object.entries(here.properties ?? {}).map(([key, member]) => [key, shapeOf(member, root)]));
  if (typeof here.additionalProperties === 'object') shape.rest = shapeOf(here.additionalProperties, root);
  if (here.items) shape.items = shapeOf(here.items, root);
  const list = listOf(here, root);
  if (list) shape.either = shapeOf(list, root);
  const parts = [...shape.members.values(), shape.rest, shape.items, shape.either];
  shape.isText = !typedScalars.has(here.type ?? '') && parts.every((part) => part === undefined || part.isText);
  return shape;
}

const typedScalars = new Set(['integer', 'number', 'boolean']);

function listOf(schema: TypeSchema, root: TypeSchema): TypeSchema | undefined {
  const options = (schema.anyOf ?? []).map((option) => (option.$ref ? referred(option.$ref, root) : option));
  return options.find((option) => option.type === 'array')?.items;
}

function referred(ref: string, root: TypeSchema): TypeSchema {
  return root.$defs?.[ref.replace('#/$defs/', '')] ?? {};
}
