// Writes the made catalogs, and says of them what only code can say.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadStandard } from '../../src/host/packs.ts';
import type { JsonSchema } from '../../src/standard/schema.ts';
import { readInLane } from '../../src/yaml/lane/lane.ts';
import { madeItem, madeStandards, settings } from './items.ts';

/** What was written: bytes of YAML in the mean, how many items inherit, and how many texts the fast lane hands over. */
export interface Written {
  bytes: number;
  inherit: number;
  handedOver: number;
}

/** Writes a catalog of some number of items into `catalog` below a folder, and the same items as JSON into `json`; `apart` as `madeItem` takes it. */
export function writeCatalog(folder: string, count: number, ways: { apart?: boolean } = {}): Written {
  const folders = new Set<string>();
  const write = (path: string, text: string): void => {
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(path, text);
  };
  write(join(folder, 'catalog', 'santong.yaml'), settings);
  for (const { path, yaml } of madeStandards()) write(join(folder, 'catalog', path), yaml);
  let [bytes, inherit, handedOver] = [0, 0, 0];
  for (let number = 0; number < count; number++) {
    const { path, yaml, json } = madeItem(number, ways);
    write(join(folder, 'catalog', path), yaml);
    write(join(folder, 'json', path.replace(/yaml$/, 'json')), json);
    bytes += Buffer.byteLength(yaml);
    if (yaml.startsWith('inherits')) inherit += 1;
    // the whole text, or an entry of it
    if (readInLane(yaml)?.every((document) => document.handedOver === 0) !== true) handedOver += 1;
  }
  for (const number of new Set(Array.from({ length: Math.min(count, 200) }, (_, at) => at)))
    write(join(folder, 'catalog', 'forms', `${number}.docx`), '');
  return { bytes: bytes / count, inherit, handedOver };
}

/** The schema of items for validators of JSON Schema: without the formats that only santong knows. */
export function peerSchema(): JsonSchema {
  const schema = JSON.stringify(loadStandard('national').itemSchema, (key, value) =>
    key === 'format' && typeof value === 'string' ? undefined : value,
  );
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...(JSON.parse(schema) as JsonSchema) };
}
