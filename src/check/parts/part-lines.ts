import type { Finding } from '../../finding/finding.ts';
import { append } from '../../text/append.ts';
import type { Records } from '../catalog-rules.ts';
import { addTo, type NotJudgedOf } from '../not-judged-of.ts';
import { type Column, columnOf, valuesOf } from './column.ts';
import { RowTexts } from './item-rows.ts';
import type { CheckedPart, HeldPart, PartHead } from './part.ts';

/** The items of records, or 0 where they are all items in their order; and the records. */
type RecordsLine = readonly [items: readonly number[] | 0, records: Column<unknown>];

/**
 * Several parts as one, as it is kept: a line of JSON with the head and what is given besides, then one with the records of each rule, which
 * are most of it and are asked for one rule after the other. What is added becomes text at once, and the items with all that they hold are let go.
 */
export class PartLines {
  readonly #items: RowTexts;
  readonly #records = new Map<string, { items: number[]; texts: string[] }>();
  readonly #findings: string[] = [];
  readonly #notJudged = new Map<string, NotJudgedOf>();
  readonly #empty: string[] = [];

  /** The files are those that are read. */
  constructor(files: readonly string[]) {
    this.#items = new RowTexts(files);
  }

  add({ items, records, findings, notJudged, empty }: CheckedPart): void {
    const before = this.#items.count;
    this.#items.add(items);
    for (const [rule, own] of Object.entries(records)) if (own.length > 0) this.#addRecords(rule, own, before);
    for (const finding of findings) this.#findings.push(JSON.stringify(finding satisfies Finding));
    for (const one of notJudged) addTo(this.#notJudged, one, one.items, before);
    append(this.#empty, empty);
  }

  #addRecords(rule: string, own: Records[string], before: number): void {
    const { items, texts } = this.#records.get(rule) ?? { items: [], texts: [] };
    this.#records.set(rule, { items, texts });
    // where the same was written down of an item as of one before it, it mostly is the same object
    const known = new Map<unknown, string>();
    for (const [at, record] of own) {
      const text = known.get(record) ?? JSON.stringify(record);
      known.set(record, text);
      items.push(before + at);
      texts.push(text);
    }
  }

  lines(more: object): string[] {
    const head: Omit<PartHead, 'items' | 'findings'> = {
      notJudged: [...this.#notJudged.values()],
      empty: this.#empty,
      rules: [...this.#records.keys()],
    };
    const rest = JSON.stringify({ ...more, ...head }).slice(1);
    const records = [...this.#records.values()].map(({ items, texts }) => {
      const isAll = items.length === this.#items.count;
      return `[${isAll ? 0 : JSON.stringify(items)},${columnOf(texts)}]`;
    });
    return [`{"items":${this.#items.json()},"findings":[${this.#findings.join(',')}],${rest}`, ...records];
  }
}

/** The records of a rule in a part, by the numbers of their items in the catalog. */
export function recordsIn(part: HeldPart, rule: string): Records[string] {
  const line = part.recordsOf(rule);
  if (line === undefined) return [];
  const [items, column] = JSON.parse(line) as RecordsLine;
  return valuesOf(column).map((record, at) => [part.items[items === 0 ? at : (items[at] ?? 0)]?.number ?? 0, record]);
}
