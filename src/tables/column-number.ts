/** The number of a column from 0, by the letters that its address begins with: `A` is 0, `AA12` 26. */
export function columnNumber(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A';
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
