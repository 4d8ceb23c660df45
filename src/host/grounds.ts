import type { CatalogConfig } from '../catalog/generated/config.ts';
import type { Standard } from '../standard/standard.ts';

/** What every part of a catalog is checked by. */
export interface PartGrounds {
  root: string;
  config: CatalogConfig;
  standard: Standard;
  asOf: string;
  /** The files that may hold standard items. */
  standards: readonly string[];
  /** What they hold, in one hash. */
  above: string;
  /** The folders that forms and samples may lie in. */
  folders: readonly string[];
  /** All of this but the standard items, and the santong that runs, in one hash. */
  hash: string;
  /** Files that changed later than this have no signature; in milliseconds. */
  since: number;
}
