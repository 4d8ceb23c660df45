import type { CatalogDocument } from '../../catalog/document.ts';
import type { Path } from '../../finding/path.ts';
import type { Writable } from '../../yaml/block.ts';
import type { Difference } from '../difference.ts';

/** Why a difference is left as it is: what the catalog may decide, what it decided itself since the older table, or what cannot be written. */
export type LeftReason = 'better' | 'unclear' | 'approved' | 'own' | 'conflict' | 'input' | 'code' | 'refused';

/** One edit of a document that brings it into line: a value set, taken away, or put into a list behind its last member. */
export interface Step {
  document: CatalogDocument;
  path: Path;
  act: 'set' | 'remove' | 'insert';
  value?: Writable;
}

/** A difference with the edits that end it. */
export interface Planned {
  difference: Difference;
  steps: readonly Step[];
  /** What it only follows from: carried out where that was, too. */
  because?: Difference;
}

/** A difference that is left as it is, and why; of a conflict what the older table said. */
export interface Left {
  difference: Difference;
  reason: LeftReason;
  base?: unknown;
}

/** A typed value as it is written in a document: 是 and 否, numbers without quotes, anything else as text. */
export function writable(value: unknown): Writable {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(writable);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, member]) => member !== undefined && member !== '');
    return Object.fromEntries(entries.map(([key, member]) => [key, writable(member)]));
  }
  return String(value ?? '');
}
