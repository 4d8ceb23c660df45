import type { Place } from '../finding/finding.ts';
import type { View } from './view.ts';

/** A file as SARIF names it: relative to where santong was started, or whole. */
export function artifactOf(file: string, view: View): object {
  const path = view.display(file).replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:/.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
  return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** A place as a location; what is about the catalog as a whole has none in a file. */
export function locationOf({ file, span }: Place, view: View, logicalLocations: readonly object[] = []): object {
  const { start, end } = span;
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
  // of a file that could not be read no place is known
  const known = end.offset > 0;
  return {
    ...(file === '' ? {} : { physicalLocation: { artifactLocation: artifactOf(file, view), ...(known ? { region } : {}) } }),
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
  };
}

/** A stretch of a text by its offsets, as lines and columns. */
export function regionOf(text: string, from: number, to: number): object {
  const [start, end] = [from, to].map((offset) => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  });
  return {
    startLine: start?.line,
    startColumn: start?.column,
    endLine: end?.line,
    endColumn: end?.column,
    charOffset: from,
    charLength: to - from,
  };
}
