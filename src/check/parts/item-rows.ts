import type { ItemRef } from '../../rules/kinds.ts';
import { type Column, columnOf, valuesOf } from './column.ts';

/** Who some items are, as it is kept: field by field, and the file of each by its number among the files that were read. */
export type ItemRows = { readonly [Field in keyof Omit<ItemRef, 'file' | 'number'>]: Column<ItemRef[Field]> } & {
  readonly file: Column<number>;
};

const fields = ['index', 'kind', 'key', 'name', 'agency', 'grounded', 'secret'] as const;
/** The number of a file that is not among those that were read. */
const unlisted = '-1';

/** Gathers rows as text: items hold pieces of their files' texts, and would keep these as long as they are awaited. */
export class RowTexts {
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #files: string[] = [];
  readonly #columns = fields.map((): string[] => []);

  /** The files are those that were read: an item names its own by the number in them. */
  constructor(files: readonly string[]) {
    this.#numbers = numbersOf(files);
  }

  add(items: readonly ItemRef[]): void {
    for (const item of items) {
      this.#files.push(this.#numbers.get(item.file) ?? unlisted);
      for (const [at, field] of fields.entries()) this.#columns[at]?.push(JSON.stringify(item[field]));
    }
  }

  get count(): number {
    return this.#files.length;
  }

  /** The rows as JSON. */
  json(): string {
    return rowsJson(this.#files, (_, at) => this.#columns[at] ?? []);
  }
}

/** The rows of items, as JSON, one column after the other: the texts of all of them at once would take as much memory as the items. */
export function rowsOf(items: readonly ItemRef[], files: readonly string[]): string {
  const numbers = numbersOf(files);
  return rowsJson(
    items.map(({ file }) => numbers.get(file) ?? unlisted),
    (field) => items.map((item) => JSON.stringify(item[field])),
  );
}

function rowsJson(file: readonly string[], textsOf: (field: (typeof fields)[number], at: number) => readonly string[]): string {
  const columns = fields.map((field, at) => `"${field}":${columnOf(textsOf(field, at))}`);
  return `{"file":${columnOf(file)},${columns.join(',')}}`;
}

/** The number of each file among those that were read, as text. */
function numbersOf(files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(files.map((file, number) => [file, String(number)]));
}

/** The items of rows; their numbers are their places. */
export function itemsOfRows(rows: ItemRows, files: readonly string[]): ItemRef[] {
  const index = valuesOf(rows.index);
  const kind = valuesOf(rows.kind);
  const key = valuesOf(rows.key);
  const name = valuesOf(rows.name);
  const agency = valuesOf(rows.agency);
  const grounded = valuesOf(rows.grounded);
  const secret = valuesOf(rows.secret);
  return valuesOf(rows.file).map((file, number) => ({
    file: files[file] ?? '',
    index: index[number] ?? 0,
    number,
    kind: kind[number] ?? 'item',
    key: key[number] ?? '',
    name: name[number] ?? '',
    agency: agency[number] ?? '',
    grounded: grounded[number] ?? false,
    secret: secret[number] ?? false,
  }));
}
