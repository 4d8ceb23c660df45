/** The same function, remembering what it made of the last thing asked: one rule after the other asks the same of the same item. */
export function rememberingLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/**
 * The same function of a map or list that never changes, remembering what it made of each for as long as that is there: where the same text
 * was read before, the very same map or list stands.
 */
export function rememberingObjects<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * The same function of a text, remembering texts that it met: names of laws, telephones, hours and limits come back in item after item.
 * What it returns must not be changed, and `make` must be a function of the text alone. It remembers at most so many texts as it has places,
 * a power of two; each has one place, which the next text with that place takes: a map would cost more than most of what is remembered.
 */
export function rememberingTexts<V>(make: (text: string) => V, places = 256): (text: string) => V {
  const texts: (string | undefined)[] = Array.from({ length: places });
  const values: (V | undefined)[] = Array.from({ length: places });
  return (text) => {
    const place = placeOf(text) & (places - 1);
    if (texts[place] === text) return values[place] as V;
    const own = apart(text);
    const value = make(own);
    texts[place] = own;
    values[place] = value;
    return value;
  };
}

/** The same text in memory of its own: what was cut out of a file keeps all of the file, as long as it is kept. */
function apart(text: string): string {
  // whoever cuts a piece out of two that were joined has them written out first
  return ` ${text}`.slice(1);
}

/** Of a long text some characters are enough, those at its end among them. */
function placeOf(text: string): number {
  const step = 1 + (text.length >>> 4);
  let hash = text.length;
  for (let index = text.length - 1; index >= 0; index -= step) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
