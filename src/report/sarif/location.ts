import type { Place } from '../../finding/finding.ts';
import { slashed } from '../../text/slashed.ts';
import type { View } from '../view.ts';

/** A file as SARIF names it: relative to where santong was started, or whole. */
export function artifactOf(file: string, view: View): object {
  return artifactAt(view.display(file));
}

/** A file by the path that leads to it from where santong was started. */
export function artifactAt(typed: string): object {
  const path = slashed(typed);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:/.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** A place as a location; what is about the catalog as a whole stands at its settings, since services refuse what stands nowhere. */
export function locationOf({ file, span }: Place, view: View, logicalLocations: readonly object[] = [], inText = true): object {
  const { start, end } = span;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
  // of a file that could not be read no place is known, and a cell is no place in a text
  const known = inText && file !== '' && end.offset > 0;
  return {
    physicalLocation: { artifactLocation: artifactOf(file === '' ? 'santong.yaml' : file, view), ...(known ? { region } : {}) },
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
  };
}

/** Tells the stretches of a text by their offsets as lines and columns; the lines are looked for once, whatever is asked. */
export function regionsOf(text: string): (from: number, to: number) => object {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  const at = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (from, to) => {
    const [start, end] = [at(from), at(to)];
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: from,
      charLength: to - from,
    };
  };
}
