import type { Catalog } from '../catalog/catalog.ts';
import type { Guide } from './guide.ts';

/** The `.json` beside a guide page: what the page says, as data. */
export function recordOf(guide: Guide, catalog: Catalog, lists: readonly string[]): string {
  const { pack } = catalog.standard;
  const record = {
    ...(catalog.config.notice ? { notice: catalog.config.notice } : {}),
    unofficial: true,
    pack: pack.id,
    asOf: catalog.asOf,
    key: guide.key,
    state: guide.status.state,
    hash: guide.hash,
    lists,
    missing: guide.missingFields,
    item: guide.content,
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
