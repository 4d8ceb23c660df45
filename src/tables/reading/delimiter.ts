/** In the order in which they are believed: a comma before what also stands in texts, or before codes (a tab). */
const delimiters: readonly string[] = [',', '\t', ';', '|', '，', '；'];
const looked = 20;

/** What parts the cells of a text table: the character that most of its first lines hold equally often, the comma in doubt. */
export function delimiterOf(text: string): string {
  const lines = firstLines(text.slice(0, 65_536));
  const header = lines.find((line) => delimiters.some((delimiter) => line.includes(delimiter))) ?? '';
  const even = delimiters
    .filter((delimiter) => header.includes(delimiter))
    .map((delimiter) => ({ delimiter, lines: evenLines(lines, delimiter) }));
  if (even[0]?.delimiter === ',' && even[0].lines * 2 >= lines.length) return ',';
  return even.reduce((best, each) => (each.lines > best.lines ? each : best), { delimiter: ',', lines: 0 }).delimiter;
}

/** How many lines hold a character as often as most lines that hold it. */
function evenLines(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
  return Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length));
}

/** The first filled lines, without what stands in quotes. */
function firstLines(text: string): string[] {
  const plain = text.replace(/"(?:[^"]|"")*"/g, '""');
  return plain
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, looked);
}
