import type { Catalog } from '../catalog/catalog.ts';

/** What every JSON report begins with: the catalog, the pack (never an official text) and the date. */
export function jsonHead(catalog: Pick<Catalog, 'config' | 'standard' | 'asOf'>): object {
  return {
    ...(catalog.config.notice ? { notice: catalog.config.notice } : {}),
    title: catalog.config.title ?? '',
    pack: catalog.standard.pack.id,
    unofficial: true,
    asOf: catalog.asOf,
  };
}
