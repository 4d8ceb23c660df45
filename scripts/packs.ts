// Presses the packs that ship: what santong needs of them, without their YAML.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pressedFrom } from '../src/host/pressed-packs.ts';
import { productRoot } from '../src/host/product-root.ts';
import { compiledForm, schemaName } from '../src/host/schema-compiler.ts';
import { compileShipped, shippedPacks } from '../src/host/standards.ts';
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
    const { standard, value, origins } = press(compiled);
    const files = origins.files.map(({ pack, file }) => ({ pack, file: relative(productRoot, file).replaceAll('\\', '/') }));
    const parts = { from: pressedFrom(packs), standard, value, origins: { ...origins, files } };
    mkdirSync(join(folder, id), { recursive: true });
    for (const kind of Object.keys(standard.pack.schema.kinds)) {
      writeValidator(folder, schemaOf(standard.pack, kind), 'item');
    }
    for (const [name, part] of Object.entries(parts)) writeFileSync(join(folder, id, `${name}.json`), JSON.stringify(part));
  }
}

function writeValidator(folder: string, schema: JsonSchema, use: SchemaUse): void {
  const form = compiledForm(schema, use);
  const file = join(folder, 'validators', `${schemaName(form)}.cjs`);
  if (!existsSync(file)) writeFileSync(file, compiledSchema(form, use));
}
