/** Today's date as `YYYY-MM-DD` where the machine stands: only this file asks a clock. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds since 1970, for holding the times of files against: nothing of it is ever written. */
export function milliseconds(): number {
  return Date.now();
}
