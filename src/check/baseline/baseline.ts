import type { Finding } from '../../finding/finding.ts';
import { fingerprint } from '../../finding/fingerprint.ts';
import { grouped } from '../../finding/grouped.ts';

/** A finding that is known and borne with for a time, as a baseline file holds it. */
export interface KnownFinding {
  fingerprint: string;
  rule: string;
  /** The item's key, name and agency; of a finding without an item the file. */
  item?: string;
  name?: string;
  agency?: string;
  file?: string;
  field: string;
  /** Who sees to it, why it may stay, since when (`YYYY-MM-DD`), and the last day on which it may. */
  owner: string;
  reason: string;
  date: string;
  expires: string;
  /** Its line in the baseline file. */
  line: number;
}

/** What a finding is beside a baseline: `moved` is known under another key or in another file, `expired` was borne with too long. */
export type BaselineState = 'new' | 'known' | 'moved' | 'expired';

/** Findings held against a baseline. Every finding and every entry is in exactly one place: one fixed and one new never cancel out. */
export interface BaselineResult {
  /** The state of each finding by its fingerprint, with its entry where it has one. */
  states: ReadonlyMap<string, { state: BaselineState; entry?: KnownFinding }>;
  /** Entries whose finding is gone. */
  fixed: readonly KnownFinding[];
  /** Entries of which nobody can tell: their rule is off, or files could not be read. */
  unchecked: readonly KnownFinding[];
  /** No entry fits a finding, and none is about an item or a file that is in the catalog: the file is most likely that of another one. */
  foreign: boolean;
}

/** What a comparison with a baseline needs to know of the catalog. */
export interface BaselineScene {
  /** `YYYY-MM-DD` */
  asOf: string;
  /** Whether an item of this key, or a file of this path, is in the catalog. */
  has(owner: string): boolean;
  /** Whether a rule ran. */
  ran(rule: string): boolean;
  /** Whether everything could be read. */
  whole: boolean;
}

/** Holds every finding of a catalog against the entries of a baseline. */
export function compareBaseline(findings: readonly Finding[], known: readonly KnownFinding[], scene: BaselineScene): BaselineResult {
  const entries = new Map(known.map((entry) => [entry.fingerprint, entry]));
  const found = new Set(findings.map((finding) => finding.fingerprint));
  const gone = known.filter((entry) => !found.has(entry.fingerprint));
  const movable = grouped(
    gone.filter((entry) => scene.ran(entry.rule) && !scene.has(entry.item ?? entry.file ?? '')),
    (entry) => entry.rule,
  );
  const moved = new Set<KnownFinding>();
  const states = new Map<string, { state: BaselineState; entry?: KnownFinding }>();
  for (const finding of findings) {
    const same = entries.get(finding.fingerprint);
    const before = same ?? movable.get(finding.rule)?.find((entry) => !moved.has(entry) && hasMoved(entry, finding));
    if (before === undefined) states.set(finding.fingerprint, { state: 'new' });
    else {
      if (same === undefined) moved.add(before);
      const state = before.expires < scene.asOf ? 'expired' : same ? 'known' : 'moved';
      states.set(finding.fingerprint, { state, entry: before });
    }
  }
  const left = gone.filter((entry) => !moved.has(entry));
  const unsure = (entry: KnownFinding): boolean => !scene.ran(entry.rule) || (!scene.whole && !scene.has(entry.item ?? entry.file ?? ''));
  const foreign = known.length > 0 && left.length === known.length && !known.some(({ item, file }) => scene.has(item ?? file ?? ''));
  return { states, fixed: left.filter((entry) => !unsure(entry)), unchecked: left.filter(unsure), foreign };
}

/**
 * Whether a finding is that of an entry under a new key or in a moved file. It must be the very same fault: with the entry's owner it
 * would have the entry's fingerprint. And it must be about the same thing by its name, since many items lack the same element.
 */
function hasMoved(entry: KnownFinding, { item, file, trace }: Finding): boolean {
  const same = item ? item.name === entry.name && item.agency === (entry.agency ?? '') : baseName(file) === baseName(entry.file ?? '');
  if (!same || (item === undefined) !== (entry.item === undefined)) return false;
  const [base] = entry.fingerprint.split(':');
  return [entry.item, `=${entry.name}`, entry.file].some((owner) => owner !== undefined && fingerprint(owner, trace) === base);
}

function baseName(file: string): string {
  return file.split('/').at(-1) ?? '';
}
