import { type Catalog, readCatalog } from '../src/catalog/catalog.ts';
import type { CatalogConfig } from '../src/catalog/generated/config.ts';
import { loadStandard } from '../src/host/packs.ts';
import type { Standard } from '../src/standard/standard.ts';

export interface CatalogOptions {
  pack?: string;
  config?: CatalogConfig;
  /** `YYYY-MM-DD` */
  asOf?: string;
  /** Files that lie beside the texts, as a folder would hold them; without it, nobody looked. */
  present?: readonly string[];
}

const loaded = new Map<string, Standard>();

/** A pack, read once for all tests of a file. */
export function standardOf(pack = 'national'): Standard {
  const standard = loaded.get(pack) ?? loadStandard(pack);
  loaded.set(pack, standard);
  return standard;
}

/** A catalog of texts by file name, as reading it from a folder would make it. */
export function catalogOf(
  files: Record<string, string>,
  { pack, config = {}, asOf = '2026-03-02', present }: CatalogOptions = {},
): Catalog {
  const sources = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    ...(present ? { present: new Set(present) } : {}),
  };
  return readCatalog(sources, config, standardOf(pack), asOf);
}
