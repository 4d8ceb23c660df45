// Presses the packs that ship: what santong needs of them, without their YAML.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileShipped, shippedPacks } from '../src/host/packs.ts';
import { pressedFrom } from '../src/host/pressed-packs.ts';
import { productRoot } from '../src/host/product-root.ts';
import { compiledForm, schemaName } from '../src/host/schema-compiler.ts';
import packSchema from '../src/standard/pack.schema.json' with { type: 'json' };
import { press } from '../src/standard/pressed.ts';
import type { JsonSchema } from '../src/standard/schema.ts';
import { schemaOf } from '../src/standard/schema.ts';
import type { SchemaUse } from '../src/standard/validator.ts';
import { compiledSchema } from './validators.ts';

/** Writes every pressed pack into a folder of its own below the one given. @throws Error where a pack has a fault */
export function pressPacks(folder: string): void {
  mkdirSync(join(folder, 'validators'), { recursive: true });
  writeValidator(folder, packSchema, 'pack');
  for (const id of shippedPacks()) {
    const { compiled, packs } = compileShipped(id);
    const { pack } = compiled.standard ?? {};
    const kinds = Object.keys(pack?.schema.kinds ?? {});
    const validators = kinds.map((kind) => [kind, pack ? writeValidator(folder, schemaOf(pack, kind), 'item') : '']);
    const { standard, value, origins } = press(compiled, Object.fromEntries(validators));
    const files = origins.files.map(({ pack, file }) => ({ pack, file: relative(productRoot, file).replaceAll('\\', '/') }));
    const parts = { from: pressedFrom(packs), standard, value, origins: { ...origins, files } };
    mkdirSync(join(folder, id), { recursive: true });
    for (const [name, part] of Object.entries(parts)) writeFileSync(join(folder, id, `${name}.json`), JSON.stringify(part));
  }
}

/** Writes a compiled schema and returns its name. */
function writeValidator(folder: string, schema: JsonSchema, use: SchemaUse): string {
  const form = compiledForm(schema, use);
  const name = schemaName(form);
  const file = join(folder, 'validators', `${name}.cjs`);
  if (!existsSync(file)) writeFileSync(file, compiledSchema(form, use));
  return name;
}
