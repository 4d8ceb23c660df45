import type { Catalog } from '../../catalog/catalog.ts';
import type { Listed, ListResult } from '../../listing/list.ts';
import { writeCsv } from '../../tables/writing/write.ts';
import { byAgency } from '../by-agency.ts';
import type { View } from '../view.ts';
import { listsWords } from './words.ts';

/** The lists as a table for spreadsheets: one row for each item of each list, also for what is not on it and what it does not speak of. */
export function listsCsv(catalog: Catalog, results: readonly ListResult[], view: View): string {
  const words = listsWords[view.lang];
  const rows = results.flatMap(({ list, judged, excluded }) => {
    const row = (listed: Listed, verdict: string): string[] => {
      const { item, declared } = listed;
      const { type, level } = item.value;
      const own = declared === undefined ? '' : declared ? words.yes : words.no;
      const cells = [item.key, item.name, item.agency, textOf(type), textOf(level), listed.reason[view.lang], own];
      return [view.lang === 'zh' ? list.title : list.en, verdict, ...cells];
    };
    const sorted = (listed: readonly Listed[]): Listed[] => byAgency(catalog, listed).flatMap(({ own }) => own);
    const parts = (['holds', 'fails', 'unknown'] as const).map((verdict) => judged.filter((one) => one.verdict === verdict));
    return [
      ...parts.flatMap((part) => sorted(part).map((listed) => row(listed, words.verdict[listed.verdict]))),
      ...sorted(excluded).map((listed) => row(listed, words.notApplicable)),
    ];
  });
  const { notice } = catalog.config;
  // a row may be copied out of the table: the notice stands in each
  if (notice) return writeCsv([[...words.csv, words.notice], ...rows.map((cells) => [...cells, notice])]);
  return writeCsv([words.csv, ...rows]);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
