/** What a person decided about an item and a row: one matter, two, or one that either side cuts up otherwise. */
export interface Decision {
  /** The item and the row, each by key, basic code or name, or by basic code and name with a blank between. */
  item: string;
  row: string;
  verdict: 'same' | 'different' | 'granularity';
  by: string;
  /** `YYYY-MM-DD` */
  date: string;
  why: string;
}

/** What is known about which item is which row beside their own codes and names. */
export interface Knowledge {
  decisions: readonly Decision[];
  /** Codes that stand for others: an old or local one → those that took its place. */
  codes: ReadonlyMap<string, readonly string[]>;
}

/** Nothing was decided yet. */
export const noKnowledge: Knowledge = { decisions: [], codes: new Map() };

/** A thing as decisions name it. */
export interface Nameable {
  key: string;
  code: string;
  name: string;
}

/** Finds things by the words that a decision may name them by. */
export function nameIndex<T>(things: readonly T[], nameable: (thing: T) => Nameable): (word: string) => readonly T[] {
  const index = new Map<string, T[]>();
  for (const thing of things) {
    const { key, code, name } = nameable(thing);
    for (const word of new Set([key, code, name, `${code} ${name}`])) {
      if (word === '') continue;
      const known = index.get(word);
      if (known) known.push(thing);
      else index.set(word, [thing]);
    }
  }
  return (word) => index.get(word) ?? [];
}
