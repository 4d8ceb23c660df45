/** A number with what is counted, in English: 1 item, 2 items. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
