import type { Path } from '../finding/path.ts';
import type { TypeSchema } from '../standard/typed.ts';
import schema from './config.schema.json' with { type: 'json' };
import type { CatalogConfig } from './generated/config.ts';

/**
 * The path of every setting that a `santong.yaml` may make, in the order of its schema; below a map with names of its own, such as `lists`,
 * those that these settings make.
 */
export function settingPaths(config: CatalogConfig): Path[] {
  return pathsBelow(schema as TypeSchema, config, []);
}

function pathsBelow(written: TypeSchema, value: unknown, path: Path): Path[] {
  const { properties, additionalProperties: members } = definitionOf(written);
  const below = (name: string, part: TypeSchema): Path[] =>
    pathsBelow(part, (value as Record<string, unknown> | undefined)?.[name], [...path, name]);
  if (properties) return Object.entries(properties).flatMap(([name, part]) => below(name, part));
  // a map of names to texts is one setting, as a list is
  if (typeof members !== 'object' || members.type === 'string') return [path];
  return Object.keys(value ?? {}).flatMap((name) => below(name, members));
}

/** What a schema says, where it refers to a definition as where it says it itself. */
export function definitionOf(part: TypeSchema): TypeSchema {
  return part.$ref === undefined ? part : ((schema as TypeSchema).$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});
}
