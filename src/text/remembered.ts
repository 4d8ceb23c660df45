/** The same function, remembering what it made of the last thing asked: one rule after the other asks the same of the same item. */
export function rememberingLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/**
 * The same function of a text, remembering the texts last met: names of laws, telephones, hours and limits come back in item after item.
 * What it returns must not be changed, and `make` must be a function of the text alone. It remembers `most` texts at least: enough for what an
 * agency repeats, too few to hold a catalog in memory.
 */
export function rememberingTexts<V>(make: (text: string) => V, most = 1000): (text: string) => V {
  let recent = new Map<string, V>();
  let earlier = new Map<string, V>();
  return (text) => {
    let value = recent.get(text);
    if (value !== undefined || recent.has(text)) return value as V;
    value = earlier.get(text);
    if (value === undefined && !earlier.has(text)) value = make(text);
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(text, value as V);
    return value as V;
  };
}
