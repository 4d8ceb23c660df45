import type { Span } from '../text/place.ts';
import type { Splice } from '../text/splice.ts';
import type { Path } from './path.ts';
import type { Severity } from './severity.ts';

/** A place in a file of the catalog; `file` is relative to the catalog, with `/`. */
export interface Place {
  file: string;
  span: Span;
}

/** Another place that a finding speaks of: the document that had the key first, the standard item's value. */
export interface Related extends Place {
  name: string;
}

/** How a finding can be mended: replacements in the text of its file. */
export interface Fix {
  splices: readonly Splice[];
  /** Safe: changes only how the value is written, or to what the standard decides; may be done without asking. */
  safe: boolean;
  /** The value, or the key, that stands there afterwards; absent where it goes, or where the text around it changes. */
  value?: string;
}

/** The item that a finding is about. */
export interface FindingItem {
  key: string;
  name: string;
  agency: string;
}

/** One broken rule at one place: data only, worded by a reporter. */
export interface Finding extends Place {
  rule: string;
  args: Readonly<Record<string, unknown>>;
  severity: Severity;
  item?: FindingItem;
  path: Path;
  related: readonly Related[];
  fix?: Fix;
  /** What it is, without whom it is about: equal for the same fault of another item. */
  trace: string;
  /** What it is and whom it is about; the same in every run, and no other finding's. */
  fingerprint: string;
}

/** A rule that could not be judged: on which item, and which fields it needs and does not find. */
export interface NotJudged {
  rule: string;
  item?: FindingItem;
  /** `lacking`: the source never had the column; `unsaid`: the item leaves it open; `uncertain`: what stands there cannot be compared. */
  reason: 'lacking' | 'unsaid' | 'uncertain';
  /** How many items it is, where they are not told one by one; else it is one. */
  count?: number;
  fields: readonly string[];
}
