/** A number of a spreadsheet as its cell shows it: zeros before it and percentages by its format, and never an exponent. */
export function numberText(value: number, format = ''): string {
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0) return plain(value).padStart(format.length, '0');
  const percent = /^0(?:\.(0+))?%$/.exec(format);
  if (percent) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  const decimals = /^(?:#,##)?0\.(0+)$/.exec(format);
  return decimals ? value.toFixed(decimals[1]?.length ?? 0) : plain(value);
}

/** Whether a number has more digits than the fifteen that a spreadsheet keeps, so that a code written as one has lost its end. */
export function isRounded(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) >= 1e15;
}

function plain(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  return text.includes('e') ? shown.toFixed(20).replace(/\.?0+$/, '') : text;
}
