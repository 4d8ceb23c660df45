/** Puts members behind those of a list, however many: `push(...more)` takes no more of them than the stack holds. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const member of more) list.push(member);
}
