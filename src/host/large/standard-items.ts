import { type Catalog, standardsAmong } from '../../catalog/catalog.ts';
import { readCatalogFile } from '../../catalog/document.ts';
import type { PartGrounds } from '../grounds.ts';
import { readSources } from '../sources.ts';

/** The standard items of a catalog that is read in parts, read when they are first asked for. */
export function standardItems({ standards, root, config, standard }: PartGrounds): () => Catalog['standards'] {
  let known: Catalog['standards'] | undefined;
  return () => {
    known ??= standardsAmong(readSources(standards, root, config).files.flatMap((file) => readCatalogFile(file, standard)));
    return known;
  };
}
