/** One value of an item on a page, with the field that it comes from. */
export interface Value {
  /** The field without list positions: `materials.name`. */
  field: string;
  /** The JSON Pointer of the value, where it stands in a list. */
  at?: string;
  label: string;
  /** What the reader sees. */
  text: string;
  /** What stands in the item, where the reader sees something else (不收费 for `false`). */
  value?: string;
  /** Required, and not there. */
  missing?: true;
  /** `http:`, `https:`, `mailto:`, `tel:` or a file of the site; never anything else. */
  href?: string;
  /** For `<time datetime>`. */
  date?: string;
  /** Of a value that is not in the page's language. */
  lang?: string;
  /** Punctuation around the value that is not part of it. */
  before?: string;
  after?: string;
}

/** A label with its values. */
export interface Row {
  field: string;
  label: string;
  values: Value[];
  /** A link to where the rest stands. */
  more?: { href: string; text: string };
}

/** A member of a list that has a name of its own: a material, a step, a place, a law. */
export interface Entry {
  /** Its position in the item's list, from 0. */
  position: number;
  name?: Value;
  /** Short marks beside the name. */
  tags: Value[];
  /** What is said in one line below the name. */
  line: Value[];
  rows: Row[];
}

/** A row from values; none where nothing stands. */
export function rowOf(label: string, ...values: (Value | undefined)[]): Row | undefined {
  const said = values.filter((value) => value !== undefined);
  return said[0] ? { field: said[0].field, label, values: said } : undefined;
}

/** What stands, out of rows or values that may be missing. */
export function present<T>(...list: readonly (T | undefined)[]): T[] {
  return list.filter((one) => one !== undefined);
}
