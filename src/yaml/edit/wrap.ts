import { type Path, valueAt } from '../../finding/path.ts';
import type { Splice } from '../../text/splice.ts';
import { isMap } from '../value.ts';
import { type Editable, entryAt, inFlow, isFlow, lineStart, Refused } from './place.ts';

/**
 * What makes the map at a path the only member of a list: a dash before its first line, and the others as far to the right as the first went;
 * brackets around a map in brackets. Not proven. @throws Refused
 */
export function spliceWrap(text: string, document: Editable, path: Path): Splice[] {
  if (!isMap(valueAt(document.value, path))) throw new Refused();
  const { value: from, to } = entryAt(text, document, path);
  if (inFlow(text, document, path) || isFlow(text, document, path)) {
    return [
      { from, to: from, text: '[' },
      { from: to, to, text: ']' },
    ];
  }
  if (!/^ +$/.test(text.slice(lineStart(text, from), from))) throw new Refused();
  // an empty line has no column
  const rest = [...text.slice(from, to).matchAll(/\n(?=[^\r\n])/g)].map(({ index }) => from + index + 1).filter((at) => at < to);
  return [{ from, to: from, text: '- ' }, ...rest.map((at) => ({ from: at, to: at, text: '  ' }))];
}
