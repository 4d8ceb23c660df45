import type { Span } from '../../text/place.ts';

/** The last line of which a place holds anything: a place that ends before a line's first letter ends on the line above. */
export function lastLineOf({ start, end }: Span): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
