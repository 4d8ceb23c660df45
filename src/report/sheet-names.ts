/** Names of sheets as spreadsheets take them: at most 31 characters, none of those that they refuse, each only once whatever its case. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((word) => {
    const plain =
      word
        .replace(/[\\/?*[\]:]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    for (let number = 1; ; number++) {
      const ending = number === 1 ? '' : `-${number}`;
      const name = plain.slice(0, 31 - ending.length) + ending;
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}
