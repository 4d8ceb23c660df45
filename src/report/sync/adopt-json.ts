import type { Catalog } from '../../catalog/catalog.ts';
import type { Adopted } from '../../compare/sync/adopt.ts';
import { jsonHead } from '../json-head.ts';

/** The JSON of `santong adopt`, as `schemas/adopt.schema.json` describes it. */
export function adoptJson(catalog: Catalog, { adoptions, not, texts }: Adopted, dry: boolean, unwritten: readonly string[]): string {
  const about = ({ key, name, agency, document }: Adopted['not'][number]['item']) => ({ key, name, agency, file: document.file });
  const result = {
    ...jsonHead(catalog),
    written: !dry,
    files: [...texts.keys()].sort(),
    unwritten,
    adopted: adoptions.map(({ item, standard, dropped, disagreements }) => ({
      item: about(item),
      standard: standard.value.code ?? '',
      dropped,
      disagreements,
    })),
    not: not.map(({ item, reason }) => ({ item: about(item), reason })),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
