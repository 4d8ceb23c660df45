import { type Document, isMap, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Path } from '../finding/path.ts';
import type { Span } from '../text/place.ts';
import type { Splice } from '../text/splice.ts';

/** What can be wrong with a YAML text itself; `rules/yaml` words each. */
export type ProblemCode = 'syntax' | 'duplicate-key' | 'several-documents' | 'alias' | 'complex-key' | 'not-a-map' | 'too-deep';

export interface Problem {
  code: ProblemCode;
  args: { key?: string; name?: string; detail?: string; deepest?: number; first?: number };
  path: Path;
  span: Span;
  /** How the text can be mended, where that is sure. */
  fix?: { splices: readonly Splice[]; safe: boolean };
}

type ToSpan = (from: number, to: number) => Span;

/** The problems of a parsed document, in santong's terms and in the order of the text. */
export function problemsOf(document: Document.Parsed, toSpan: ToSpan, text: string): Problem[] {
  const problems = document.errors
    .filter((error) => error.code !== 'DUPLICATE_KEY')
    .slice(0, 1) // what follows the first syntax error is mostly its echo
    .map((error) => syntaxProblem(error, toSpan, text));
  return [...problems, ...duplicateKeys(document, toSpan)].sort((a, b) => a.span.start.offset - b.span.start.offset);
}

function syntaxProblem(error: YAMLError, toSpan: ToSpan, text: string): Problem {
  const [from, to] = error.pos;
  // The parser reports some faults at the end of the text: step back to the last line that holds anything.
  const at = from >= text.length ? text.trimEnd().length : from;
  const colon = fullWidthColon(text, at);
  if (colon !== undefined) return { code: 'syntax', args: { detail: 'FULL_WIDTH_COLON' }, path: [], span: toSpan(colon, colon + 1) };
  // the parser calls a bracket that is never closed an indent: what is missing is the bracket
  const detail = /and end with a/.test(error.message) ? 'MISSING_CHAR' : error.code;
  return { code: 'syntax', args: { detail }, path: [], span: toSpan(at, Math.max(at, Math.min(to, text.length))) };
}

/** Where a key is followed by a full-width colon, in the line of a fault or the one before: what the parser then says names neither. */
function fullWidthColon(text: string, at: number): number | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = start === 0 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
  for (const from of [start, before]) {
    const found = /^[ \t]*(?:- +)?[^\s:：#"'&*!|>%@`[\]{},]+[ \t]*：/.exec(text.slice(from).split('\n', 1)[0] ?? '');
    if (found) return from + found[0].length - 1;
  }
  return undefined;
}

function duplicateKeys(document: Document.Parsed, toSpan: ToSpan): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map, ancestors) {
      const seen = new Map<string, Node>();
      for (const pair of map.items) {
        if (!isScalar(pair.key)) continue;
        const key = String(pair.key.value ?? '');
        const range = pair.key.range ?? [0, 0, 0];
        const first = seen.get(key);
        if (first) {
          const line = toSpan(first.range?.[0] ?? 0, 0).start.line;
          problems.push({
            code: 'duplicate-key',
            args: { key, first: line },
            path: [...pathTo(ancestors), key],
            span: toSpan(range[0], range[1]),
          });
        } else seen.set(key, pair.key as Node);
      }
    },
  });
  return problems;
}

/** The keys on the way to a map; list positions are left out, since the span tells the place. */
function pathTo(ancestors: readonly unknown[]): string[] {
  const keys: string[] = [];
  for (const node of ancestors) {
    const key = (node as { key?: unknown }).key;
    if (isScalar(key) && !isMap(node)) keys.push(String(key.value));
  }
  return keys;
}
