import type { CatalogOptions } from '../../catalog-of.ts';

/** A text of one or several items, alone or under settings. What the rules say of it stands in `recorded-cases.txt`. */
export type Case = string | ({ text: string } & CatalogOptions);
