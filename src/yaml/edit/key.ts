import type { Path } from '../../finding/path.ts';
import type { Splice } from '../../text/splice.ts';
import type { Editable } from './place.ts';
import { writeLike } from './write.ts';

/** What gives a key another name, in the quotes that stood there. Not proven. */
export function spliceKey(text: string, document: Editable, path: Path, name: string): Splice[] {
  const { start, end } = document.keyAt(path);
  return [{ from: start.offset, to: end.offset, text: writeLike(text.slice(start.offset, end.offset), name) }];
}
