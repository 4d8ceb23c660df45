import { writeScalar } from './scalar.ts';

/** What can be written: text, and whole numbers, which stand without quotes. */
export type Writable = string | number | readonly Writable[] | { readonly [key: string]: Writable };

/** A value as YAML in block style, one line for each scalar, ending in a line break; what is empty is written `{}`, `[]` or `""`. */
export function writeBlock(value: Writable): string {
  return isScalar(value) || isEmpty(value)
    ? `${inline(value)}\n`
    : lines(value, '')
        .map((line) => `${line}\n`)
        .join('');
}

function lines(value: Writable, indent: string): string[] {
  if (isScalar(value)) return [indent + inline(value)];
  if (isList(value)) return value.flatMap((member) => under(`${indent}-`, member, `${indent}  `, true));
  return Object.entries(value).flatMap(([key, member]) => under(`${indent}${writeScalar(key)}:`, member, `${indent}  `, false));
}

/** What stands behind a dash or a key: a scalar on its line; a map or a list below it, beside the dash from its first line on. */
function under(start: string, value: Writable, indent: string, dash: boolean): string[] {
  if (isScalar(value) || isEmpty(value)) return [`${start} ${inline(value)}`];
  const below = lines(value, indent);
  return dash ? [`${start} ${(below[0] ?? '').trimStart()}`, ...below.slice(1)] : [start, ...below];
}

function inline(value: Writable): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writeScalar(value);
  return isList(value) ? '[]' : '{}';
}

function isScalar(value: Writable): value is string | number {
  return typeof value !== 'object';
}

function isList(value: object): value is readonly Writable[] {
  return Array.isArray(value);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
