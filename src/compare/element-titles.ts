import { pathOf } from '../finding/path.ts';
import { type Element, elementAt, leavesOf } from '../standard/element.ts';

/** Elements by their label; of several that share one, the first. */
export function titlesOf(elements: Record<string, Element>): Map<string, string> {
  const titles = new Map<string, string>();
  const add = (field: string): void => {
    const title = (elementAt(elements, pathOf(field)) as Element | undefined)?.title;
    if (title !== undefined && !titles.has(title)) titles.set(title, field);
  };
  for (const leaf of leavesOf(elements).keys()) {
    const parts = leaf.split('.');
    for (let length = 1; length <= parts.length; length++) add(parts.slice(0, length).join('.'));
  }
  return titles;
}
