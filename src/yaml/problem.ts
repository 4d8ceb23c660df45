import { type Document, isMap, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Path } from '../finding/path.ts';
import type { Span } from '../text/place.ts';
import type { Splice } from '../text/splice.ts';
import type { FaultCode } from './recover/fault.ts';

/** What can be wrong with a YAML text itself; `rules/yaml` words each. */
export type ProblemCode = 'syntax' | 'duplicate-key' | 'several-documents' | 'alias' | 'complex-key' | 'not-a-map' | 'too-deep' | FaultCode;

export interface Problem {
  code: ProblemCode;
  args: {
    key?: string;
    name?: string;
    detail?: string;
    deepest?: number;
    first?: number;
    /** Of a fault of typing: what stands there, what was meant, and at how many places. */
    stands?: string;
    should?: string;
    places?: number;
  };
  path: Path;
  span: Span;
  /** Of a syntax fault: only this entry (`args.key`) was left out, and all the rest of the text is read. */
  cut?: true;
  /** How the text can be mended, where that is known; `value` is the line that stands there afterwards. */
  fix?: { splices: readonly Splice[]; safe: boolean; value?: string };
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
  // the parser calls a bracket that is never closed an indent: what is missing is the bracket
  const detail = /and end with a/.test(error.message) ? 'MISSING_CHAR' : error.code;
  // words without a colon are taken together with the lines below up to the next colon: it is the first line that lacks one
  const rest = text.indexOf('\n', at);
  const end = error.code === 'MULTILINE_IMPLICIT_KEY' && rest >= 0 ? Math.min(to, rest) : to;
  return { code: 'syntax', args: { detail }, path: [], span: toSpan(at, Math.max(at, Math.min(end, text.length))) };
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
