import type { Item } from '../standard/generated/item.ts';

/**
 * What tells one item from another: its most specific code (handling 33, else implementation 31, else local code,
 * else agency and name); of a directory entry or a standard item its basic code.
 */
export function keyOf(value: Item, document: { kind: string; file: string; index: number }): string {
  const written = (text: unknown): string | undefined => (typeof text === 'string' && text !== '' ? text : undefined);
  if (document.kind !== 'item') return written(value.code) ?? `${document.file}#${document.index}`;
  const code = written(value.handling) ?? written(value.implementation) ?? written(value.localImplementation) ?? written(value.localCode);
  if (code) return code;
  const agency = written(value.agency?.name) ?? written(value.agency?.code);
  const name = written(value.name);
  return agency && name ? `${agency}/${name}` : `${document.file}#${document.index}`;
}
