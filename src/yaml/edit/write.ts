import { type Writable, writeBlock } from '../block.ts';
import { writeScalar } from '../scalar.ts';

/** A scalar in the quotes of the one whose place it takes, or as lines below a `|` where that stood there. */
export function writeLike(stands: string, value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (stands.startsWith('|') && isLiteral(value)) return literal(stands, value);
  if (stands.startsWith('"')) return JSON.stringify(value);
  // a single-quoted scalar has no escapes: what would need one is written in double quotes
  if (stands.startsWith("'") && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return writeScalar(value);
}

/** Lines that a literal block holds as they are. */
function isLiteral(value: string): boolean {
  return value.includes('\n') && /^\S.*\S\n?$/s.test(value) && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(value.replaceAll('\n', ''));
}

function literal(stands: string, value: string): string {
  const [, lineBreak, indent] = /(\r?\n)( +)/.exec(stands) ?? ['', '\n', '  '];
  const lines = value.replace(/\n$/, '').split('\n');
  return [value.endsWith('\n') ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : indent + line))].join(lineBreak);
}

/** A value on one line, maps and lists in brackets. */
export function writeFlow(value: Writable): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writeScalar(value);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, member]) => `${writeScalar(key)}: ${writeFlow(member as Writable)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A value in block style, each line but the first after so many blanks; without a last line break. */
export function writeLines(value: Writable, column: number, lineBreak: string): string {
  return writeBlock(value)
    .trimEnd()
    .split('\n')
    .join(lineBreak + ' '.repeat(column));
}

/** Whether a value is written below its key or on a line of its own: a map or a list that holds something. */
export function isFilled(value: Writable): boolean {
  return typeof value === 'object' && Object.keys(value).length > 0;
}
