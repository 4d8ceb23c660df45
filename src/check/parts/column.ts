/**
 * Values one behind the other, as they are kept: all of them; or where many are alike each once, with the number of each, or how many they
 * are where all are alike.
 */
export type Column<Value> = readonly [values: readonly Value[]] | readonly [distinct: readonly Value[], of: readonly number[] | number];

/** A column as JSON, of values as JSON: what the items of an agency say is mostly the same, and is written and read again once. */
export function columnOf(texts: readonly string[]): string {
  const numbers = new Map<string, number>();
  const of = texts.map((text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  });
  if (numbers.size * 2 > texts.length) return `[[${texts.join(',')}]]`;
  return `[[${[...numbers.keys()].join(',')}],${numbers.size === 1 ? texts.length : `[${of.join(',')}]`}]`;
}

/** The values of a column; those that are alike are the same object. */
export function valuesOf<Value>([values, of]: Column<Value>): readonly Value[] {
  if (of === undefined) return values;
  if (typeof of === 'number') return Array.from({ length: of }, () => values[0] as Value);
  return of.map((number) => values[number] as Value);
}
