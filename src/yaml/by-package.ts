import { type Document, isScalar, LineCounter, parseAllDocuments, Scalar } from 'yaml';
import { deepest, tooDeepAt } from './depth.ts';
import type { ReadDocument } from './document.ts';
import { LineStarts } from './line-starts.ts';
import { PackageDocument } from './package-document.ts';

/** Reads every document of a YAML text by the `yaml` package alone: whatever the fast lane hands over, and what it is measured against. Never throws. */
export function readByPackage(text: string): ReadDocument[] {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [tooDeep(text, deep)];
  const lines = new LineCounter();
  // keys that stand twice are found by problemsOf: the package would hold each key against every one before it
  const options = { schema: 'failsafe', keepSourceTokens: false, uniqueKeys: false, prettyErrors: false } as const;
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, { ...options, lineCounter: lines });
    documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  } catch (error) {
    return [unreadable(text, error)];
  }
  const filled = documents.filter((document) => !isNothing(document.contents) || document.errors.length > 0);
  return filled.map((document) => new PackageDocument(document, text, lines));
}

/** What stands behind a last `---`, or between two: no document that anybody wrote. */
function isNothing(contents: Document.Parsed['contents']): boolean {
  return contents === null || (isScalar(contents) && contents.type === Scalar.PLAIN && contents.source === '' && !contents.tag);
}

/** A text that holds no document, as one that says nothing. */
export function readEmpty(text: string): ReadDocument {
  const start = { offset: 0, line: 1, column: 1 };
  const span = { start, end: { offset: text.length, line: 1, column: 1 } };
  return { value: {}, at: () => span, keyAt: () => span, isPlain: () => false, problems: [] };
}

function unreadable(text: string, error: unknown): ReadDocument {
  const empty = readEmpty(text);
  const detail = error instanceof Error ? error.message : String(error);
  return { ...empty, problems: [{ code: 'syntax', args: { detail }, path: [], span: empty.at([]) }] };
}

/** A text that is refused rather than walked, as an empty document. */
function tooDeep(text: string, at: number): ReadDocument {
  const lines = new LineStarts(text);
  const span = { start: lines.position(at), end: lines.position(at + 1) };
  return { ...readEmpty(text), problems: [{ code: 'too-deep', args: { deepest }, path: [], span }] };
}
