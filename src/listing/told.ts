import type { ResolvedItem } from '../catalog/resolve.ts';
import { isMap } from '../yaml/value.ts';

/**
 * What predicates judge: the resolved item and its facts. What the item writes and the schema cannot take (`visits: 1次`) stands as it was
 * written, so that it reads as not understood and not as not said.
 */
export function toldBy(item: ResolvedItem): Record<string, unknown> {
  return { ...withWritten({ ...item.value }, item.document.written, item.document.value), facts: item.facts };
}

function withWritten(value: Record<string, unknown>, written: unknown, taken: unknown): Record<string, unknown> {
  if (!isMap(written)) return value;
  const told = { ...value };
  for (const [key, text] of Object.entries(written)) {
    const here: unknown = isMap(taken) && Object.hasOwn(taken, key) ? taken[key] : undefined;
    const present: unknown = Object.hasOwn(value, key) ? value[key] : undefined;
    if (here === undefined) Object.defineProperty(told, key, { value: text, enumerable: true, writable: true, configurable: true });
    else if (isMap(text) && isMap(present)) told[key] = withWritten(present, text, here);
  }
  return told;
}
