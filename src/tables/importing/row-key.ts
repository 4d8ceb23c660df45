import type { Item } from '../../standard/generated/item.ts';
import { foldName } from '../../text/fold.ts';
import type { TableItem } from './import.ts';

/**
 * What tells one row of a table from another: its most specific code with its name, since real lists give one code to several names.
 * Empty where a row has no code of an agency's own: a basic code is shared by many.
 */
export function rowKey({ value, name }: TableItem): string {
  const { handling, implementation, localImplementation } = value as Item;
  const code = [handling, implementation, localImplementation].find((each) => typeof each === 'string' && each !== '');
  return code === undefined ? '' : `${code} ${foldName(name)}`;
}
