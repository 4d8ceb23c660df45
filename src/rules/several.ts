/**
 * Things that share their key with others, by their key; keys in the order in which they first come, things in their own. What is alone under
 * its key, in a large catalog nearly everything, is left out, and no list is made for it.
 */
export function several<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const firsts = new Map<Key, Thing>();
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const first = firsts.get(key);
    const group = groups.get(key);
    if (group) group.push(thing);
    else if (first !== undefined) groups.set(key, [first, thing]);
    else firsts.set(key, thing);
  }
  // a key is met for the second time in another order than for the first
  const ordered = new Map<Key, Thing[]>();
  if (groups.size > 0) {
    for (const key of firsts.keys()) {
      const group = groups.get(key);
      if (group) ordered.set(key, group);
    }
  }
  return ordered;
}
