import { inScope, unreadInScope } from '../../catalog/scope.ts';
import type { OpenCatalog } from '../../host/catalog.ts';
import { NoItemsError } from '../failures/failure.ts';

/** That something was found where it was asked for: of a folder without items nobody may read that nothing is wrong with it. @throws NoItemsError */
export function requireItems({ catalog, only, asked }: OpenCatalog): void {
  const { items, others } = catalog;
  const isThere =
    only === '' ? items.length + others.length > 0 : [...items, ...others].some(({ document }) => inScope(document.file, only));
  if (!isThere && unreadInScope(catalog, only).length === 0) throw new NoItemsError(asked);
}
