import type { Said } from './language.ts';
import type { Path } from './path.ts';
import type { Severity } from './severity.ts';

/** How sure the ground of a rule is: V seen in a source text, C observed on real data, I inferred, M general knowledge. */
export type Certainty = 'V' | 'C' | 'I' | 'M';

/** What the words of a rule may use besides its arguments: the field's label, and what stands there. */
export interface Scene {
  label: string;
  stands: string;
}

/** The words of a rule in one language, typed by its arguments. */
export interface RuleWords<A> {
  /** What is wrong, as a heading. */
  title: string;
  /** The heading of one finding, where it can say more than `title`: 缺少受理条件. */
  heading?: (args: A, scene: Scene) => string;
  /** The heading in fewer words, for a line of the summary. */
  short?: string;
  /** What the rule checks and why, for its page. */
  about: string;
  /** What is wrong here, in a few words after the item's name. */
  brief: (args: A, scene: Scene) => string;
  /** Beside the marked place. */
  mark?: (args: A, scene: Scene) => string;
  /** What should stand there. */
  should: (args: A, scene: Scene) => string;
  /** How to mend it; several lines where there is a choice. */
  mend: (args: A, scene: Scene) => string;
  /** What follows for the applicant or the agency if it stays. */
  otherwise: (args: A, scene: Scene) => string;
  /** Where it might be wrong to report this, and what the rule does about it. */
  falsePositives: string;
}

/** Catalogs that show a rule: each a YAML text of one or more documents. In `bad` the rule reports, in `good` it does not. */
export interface RuleExamples {
  good: readonly string[];
  bad: readonly string[];
}

/** What every rule is, whatever finds its faults. */
export interface RuleBase<A> {
  id: string;
  /** The group of the pack that it counts under on the summary. */
  group: string;
  severity: Severity;
  certainty: Certainty;
  /** Ids of the pack's clauses that it rests on. */
  clauses: readonly string[];
  /** The fields without which it cannot be judged. */
  needs: readonly string[];
  words: Said<RuleWords<A>>;
  examples: RuleExamples;
  /** Settings with their defaults, which a pack or `santong.yaml` may change. */
  params?: Readonly<Record<string, string>>;
  /** Judges by the pack's registry of laws, whose date is told wherever such a rule ran. */
  registry?: true;
}

/** What mends a hit: another text or a list of texts, nothing there any more (`value` is then what is inherited), another name for the key, a list of which the map that stands there is the only member. Safe: changes only how the value is written, or to what the standard decides. */
export type HitFix =
  | { value: string | readonly string[]; safe: boolean }
  | { remove: true; safe: boolean; value?: string }
  | { rename: string; safe: boolean }
  | { wrap: true; safe: boolean };

/** Where and with which arguments a rule reports. */
export interface Hit<A> {
  path: Path;
  args: A;
  severity?: Severity;
  /** How it is mended: another text at `path`, nothing there any more, or another name for the key. */
  fix?: HitFix;
  /** Mark the key instead of the value. */
  key?: boolean;
  /** What tells this finding from others of its rule, where the arguments hold more than that (a count, say). */
  identity?: string;
  /** The words of the value that the finding is about: they are marked instead of all of it. */
  words?: string;
}
