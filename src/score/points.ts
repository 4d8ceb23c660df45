/** Points reached of points that could be reached: whole numbers, so that no share ever carries the noise of decimals. */
export interface Points {
  reached: number;
  attainable: number;
}

/** The sum of points. */
export function sumPoints(parts: readonly Points[]): Points {
  const sum = { reached: 0, attainable: 0 };
  for (const part of parts) {
    sum.reached += part.reached;
    sum.attainable += part.attainable;
  }
  return sum;
}

/** The share as a percentage with one decimal, half rounded up (`98.6%`); undefined where nothing could be reached. */
export function shareOf({ reached, attainable }: Points): string | undefined {
  if (attainable === 0) return undefined;
  const tenths = (BigInt(reached) * 2000n + BigInt(attainable)) / (BigInt(attainable) * 2n);
  return `${tenths / 10n}.${tenths % 10n}%`;
}

/** The order of shares, the smaller first, compared as fractions; what has no share stands last. */
export function compareShares(a: Points, b: Points): number {
  if (a.attainable === 0 || b.attainable === 0) return (a.attainable === 0 ? 1 : 0) - (b.attainable === 0 ? 1 : 0);
  const [left, right] = [BigInt(a.reached) * BigInt(b.attainable), BigInt(b.reached) * BigInt(a.attainable)];
  return left < right ? -1 : left > right ? 1 : 0;
}
