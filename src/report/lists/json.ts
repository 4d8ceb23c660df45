import type { Catalog } from '../../catalog/catalog.ts';
import { toPointer } from '../../finding/path.ts';
import { declaredDifference } from '../../listing/declared.ts';
import type { Listed, ListResult } from '../../listing/list.ts';
import type { Leaf } from '../../standard/predicate.ts';
import { jsonHead } from '../json-head.ts';

/** The lists as JSON (schemas/lists.schema.json): every item that a list speaks of, with its verdict, the reason and the tests that decided. */
export function listsJson(catalog: Catalog, results: readonly ListResult[], items: number): string {
  const report = {
    ...jsonHead(catalog),
    items,
    lists: results.map(({ list, judged, excluded, notApplicable }) => {
      const count = (verdict: Listed['verdict']): number => judged.filter((one) => one.verdict === verdict).length;
      return {
        id: list.id,
        title: list.title,
        en: list.en,
        about: list.about,
        clauses: list.clauses ?? [],
        counts: { holds: count('holds'), fails: count('fails'), unknown: count('unknown'), notApplicable },
        items: judged.map(toJson),
        excluded: excluded.map(toJson),
      };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(listed: Listed): object {
  const { item, verdict, reason, leaves, misses, declared } = listed;
  const difference = declaredDifference(listed);
  return {
    key: item.key,
    name: item.name,
    agency: item.agency,
    verdict,
    reason,
    steps: misses.length,
    leaves: leaves.map(leafJson),
    ...(declared === undefined ? {} : { declared }),
    ...(difference ? { difference } : {}),
  };
}

function leafJson({ path, keyword, expected, actual, negated, verdict, lacking }: Leaf): object {
  return {
    path: toPointer(path),
    keyword,
    expected,
    ...(actual === undefined ? {} : { actual }),
    negated,
    verdict,
    ...(lacking ? { lacking } : {}),
  };
}
