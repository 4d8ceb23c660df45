import type { Path } from '../finding/path.ts';
import type { Span } from '../text/place.ts';
import { readByPackage, readEmpty } from './by-package.ts';
import { readInLane } from './lane/lane.ts';
import type { Problem } from './problem.ts';
import type { Names } from './recover/key.ts';
import { recover } from './recover/recover.ts';
import { isSuspicious } from './recover/suspicious.ts';
import type { Value } from './value.ts';

/** One YAML document: its value as text, and where in the file each part of it stands. */
export interface ReadDocument {
  /** The value with every scalar as text; an empty document is an empty map. */
  value: Value;
  /** The span of the value at a path; of the nearest part above it where nothing stands there. */
  at(path: Path): Span;
  /** The span of the key that a path ends in; of the value in a list. */
  keyAt(path: Path): Span;
  /** Whether the scalar at a path stands there without quotes. */
  isPlain(path: Path): boolean;
  /** What keeps the document from being read as it was meant, in the order of the text. */
  problems: Problem[];
}

/**
 * Reads every document of a YAML text. Never throws: what cannot be read is a problem of the document that it stands in, and what was
 * mistyped is read as it was meant, with a problem that says so. By `names`, where they are known, a
 * mistyped key is told from running text. This is the only door to YAML; positions refer to the whole text.
 */
export function readDocuments(text: string, names?: Names): ReadDocument[] {
  // what the fast lane reads holds no fault of typing: it hands over whatever may have been meant otherwise
  const read = readInLane(text);
  if (read) return read;
  if (isSuspicious(text)) return recover(text, names, readStrictly);
  const documents = readByPackage(text);
  const isBroken = documents.some(({ problems }) => problems.some(({ code }) => code === 'syntax'));
  return isBroken ? recover(text, names, readStrictly) : documents;
}

function readStrictly(text: string): ReadDocument[] {
  return readInLane(text) ?? readByPackage(text);
}

/** Reads a YAML text that holds one document; a second one is a problem. */
export function readDocument(text: string): ReadDocument {
  const [first, second] = readDocuments(text);
  if (!first) return readEmpty(text);
  if (second) first.problems.push({ code: 'several-documents', args: {}, path: [], span: second.at([]) });
  return first;
}
