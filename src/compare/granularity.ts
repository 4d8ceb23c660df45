import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { TableItem } from '../tables/importing/import.ts';
import type { Codes } from './match.ts';

/** One matter that the two sides cut up otherwise: the items and the rows under one code, or under one main item. */
export interface Granularity {
  code: string;
  items: readonly ResolvedItem[];
  rows: readonly TableItem[];
}

interface Sides {
  rows: readonly TableItem[];
  onlyItems: readonly ResolvedItem[];
  onlyRows: readonly TableItem[];
}

/**
 * Where one side splits a matter further than the other: items without a row whose code the table has under other names, or of whose main
 * item it has other sub-items only. One lone item beside one lone row is no such case (perhaps a new name), and neither is a main item's
 * sub-item that the other side simply lacks. What people decided so comes first.
 */
export function granularities(sides: Sides, { codeOf, mainOf }: Codes, decided: readonly Omit<Granularity, 'code'>[]): Granularity[] {
  const { rows, onlyItems, onlyRows } = sides;
  const found: Granularity[] = decided.map((one) => ({ code: one.items[0] ? codeOf(one.items[0]) : '', ...one }));
  const settled = new Set<unknown>(found.flatMap((one) => [...one.items, ...one.rows]));
  const loneRows = grouped(onlyRows, (row) => row.code);
  const codes = new Set(onlyItems.map(codeOf));
  const rowsByCode = grouped(
    rows.filter((row) => codes.has(row.code)),
    (row) => row.code,
  );
  for (const [code, own] of grouped(onlyItems, codeOf)) {
    const theirs = rowsByCode.get(code);
    const left = loneRows.get(code) ?? [];
    if (code === '' || !theirs || (own.length === 1 && left.length === 1) || own.some((item) => settled.has(item))) continue;
    const group = { code, items: own, rows: left.length > 0 ? left : theirs };
    found.push(group);
    for (const thing of [...group.items, ...group.rows]) settled.add(thing);
  }
  const isMain = (code: string): boolean => mainOf(code) !== code && /^0+Y?$/.test(code.slice(mainOf(code).length));
  const itemsByMain = grouped(onlyItems, (item) => mainOf(codeOf(item)));
  const rowsByMain = grouped(onlyRows, (row) => mainOf(row.code));
  const whole = [
    ...onlyItems.filter((item) => isMain(codeOf(item))).map((item) => ({ main: mainOf(codeOf(item)), mine: true })),
    ...onlyRows.filter((row) => isMain(row.code)).map((row) => ({ main: mainOf(row.code), mine: false })),
  ];
  for (const { main, mine } of whole) {
    // a main item beside its own sub-items is a heading: only what found no partner is cut up otherwise
    const own = (itemsByMain.get(main) ?? []).filter((item) => !settled.has(item) && isMain(codeOf(item)) === mine);
    const theirs = (rowsByMain.get(main) ?? []).filter((row) => !settled.has(row) && isMain(row.code) !== mine);
    if (own.length === 0 || theirs.length === 0) continue;
    found.push({ code: main, items: own, rows: theirs });
    for (const thing of [...own, ...theirs]) settled.add(thing);
  }
  return found;
}
