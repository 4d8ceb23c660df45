// Presses the packs that ship: what santong needs of them, without their YAML.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pressedFrom } from '../src/host/pressed-packs.ts';
import { productRoot } from '../src/host/product-root.ts';
import { compileShipped, shippedPacks } from '../src/host/standards.ts';
import { press } from '../src/standard/pressed.ts';

/** Writes every pressed pack into a folder of its own below the one given. @throws Error where a pack has a fault */
export function pressPacks(folder: string): void {
  for (const id of shippedPacks()) {
    const { compiled, packs } = compileShipped(id);
    const { standard, value, origins } = press(compiled);
    const files = origins.files.map(({ pack, file }) => ({ pack, file: relative(productRoot, file).replaceAll('\\', '/') }));
    const parts = { from: pressedFrom(packs), standard, value, origins: { ...origins, files } };
    mkdirSync(join(folder, id), { recursive: true });
    for (const [name, part] of Object.entries(parts)) writeFileSync(join(folder, id, `${name}.json`), JSON.stringify(part));
  }
}
