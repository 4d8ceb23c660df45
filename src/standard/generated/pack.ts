// Generated from src/standard/pack.schema.json by `npm run generate`. Do not edit.

export type Texts = string[];
export type Certainty = 'V' | 'C' | 'I' | 'M';
export type Severity = 'error' | 'warn' | 'info';
export type Setting = 'error' | 'warn' | 'info' | 'off';

/**
 * A standards pack after its base was merged in: everything in it is keyed by id.
 */
export interface StandardsPack {
  id: string;
  title: string;
  en: string;
  extends?: string;
  fictitious?: boolean;
  disclaimer: Said;
  dialect: string;
  schema: {
    elements: Elements;
    kinds: {
      [k: string]: Kind;
    };
  };
  vocabularies: {
    [k: string]: Vocabulary;
  };
  clauses: {
    [k: string]: Clause;
  };
  codes: {
    profile: string;
    profiles: {
      [k: string]: Profile;
    };
    regions: {
      [k: string]: string;
    };
    departments?: {
      [k: string]: string;
    };
  };
  requirements?: {
    [k: string]: {
      [k: string]: Requirement;
    };
  };
  policy?: {
    [k: string]: Policy;
  };
  groups?: {
    [k: string]: Group;
  };
  rules?: {
    [k: string]: Rule;
  };
  /**
   * Rules that a catalog writes for itself, by the path of their file; as rules they are called own/….
   */
  own?: {
    [k: string]: OwnRule;
  };
  lists?: {
    [k: string]: List;
  };
  scorecards?: {
    [k: string]: Scorecard;
  };
  columns?: {
    [k: string]: Column;
  };
  blanks?: {
    [k: string]: string;
  };
  laws?: {
    registry: Registry;
    repealed?: {
      [k: string]: Repeal;
    };
  };
  /**
   * Words that rules on wording look up: misspellings, and other names of a material.
   */
  words?: {
    typos?: {
      [k: string]: Typo;
    };
    materials?: {
      [k: string]: string;
    };
  };
}
export interface Said {
  zh: string;
  en: string;
}
export interface Elements {
  [k: string]: Element;
}
export interface Element {
  title: string;
  en: string;
  national?: Texts;
  columns?: Texts;
  source?: string;
  about?: Said;
  identity?: string;
  vocabulary?: string;
  format?: 'limit' | 'date' | 'phone' | 'url' | 'email' | 'file' | 'code';
  free?: boolean;
  schema?: Leaf;
  fields?: Elements;
  list?: Members;
}
export interface Leaf {
  type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  maxLength?: number;
  minLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}
export interface Members {
  vocabulary?: string;
  format?: 'limit' | 'date' | 'phone' | 'url' | 'email' | 'file' | 'code';
  schema?: Leaf;
  fields?: Elements;
}
export interface Kind {
  title: string;
  en: string;
  elements: 'all' | Texts;
}
export interface Vocabulary {
  title: string;
  en: string;
  source?: string;
  certainty?: Certainty;
  terms: {
    [k: string]: Term;
  };
}
export interface Term {
  en: string;
  digits?: {
    [k: string]: string;
  };
  synonyms?: Texts;
  guide?: boolean;
  nearby?: boolean;
  /**
   * Of a type of item: its items have codes of another kind than those of the profile, which are not judged by it.
   */
  ownCodes?: boolean;
  certainty?: Certainty;
  note?: string;
}
export interface Clause {
  law: string;
  article?: string;
  en: string;
  certainty: Certainty;
  says?: Said;
  date?: string;
}
export interface Profile {
  title: string;
  en: string;
  source?: string;
  certainty: Certainty;
  codes: {
    [k: string]: Code;
  };
}
export interface Code {
  segments: {
    [k: string]: Segment;
  };
}
/**
 * One stretch of a code. `field` is the element of the item that must say the same, in the digits of its vocabulary where it has one.
 */
export interface Segment {
  title: string;
  en: string;
  length: number;
  pattern?: string;
  check?: 'credit-code';
  field?: string;
  is?: string;
}
export interface Requirement {
  tier: 'A' | 'B' | 'C';
  severity: Severity;
  when?: Predicate;
  noteWhen?: Predicate;
  /**
   * A member beside it that says the same in another form: a basis given as running text
   */
  orElse?: string;
  clauses?: Texts;
}
export interface Predicate {
  allOf?: Predicate[];
  anyOf?: Predicate[];
  not?: Predicate;
  const?: string;
  enum?: Texts;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  contains?: Predicate;
  items?: Predicate;
  required?: Texts;
  pattern?: string;
  properties?: {
    [k: string]: Predicate;
  };
}
export interface Policy {
  class: 'same' | 'uniform' | 'not-worse' | 'local';
  compare?: 'text' | 'name' | 'limit' | 'number' | 'members' | 'basis' | 'flag' | 'amount';
  worse?: 'more' | 'less';
  clauses?: Texts;
}
export interface Group {
  title: Said;
  lead: Said;
  rank: number;
  remark: 'departments' | 'rule' | 'fix';
}
/**
 * A setting of a rule (severity, params), or, where `expect` stands, a rule of its own: where `when` holds, `expect` must not fail.
 */
export interface Rule {
  severity?: Setting;
  params?: {
    [k: string]: string;
  };
  group?: string;
  certainty?: Certainty;
  clauses?: Texts;
  element?: string;
  when?: Predicate;
  expect?: Predicate;
  args?: {
    [k: string]: string;
  };
  words?: {
    zh: RuleWords;
    en: RuleWords;
  };
  examples?: {
    good: Texts;
    bad: Texts;
  };
}
export interface RuleWords {
  title: string;
  about: string;
  brief: string;
  mark?: string;
  should: string;
  mend: string;
  otherwise: string;
  falsePositives: string;
}
/**
 * A rule of a catalog's own: where `when` holds, `expect` must not fail. An error needs a clause and a certainty other than M.
 */
export interface OwnRule {
  severity?: Severity;
  group?: string;
  certainty?: Certainty;
  clauses?: Texts;
  /**
   * A clause that the pack does not have.
   */
  clause?: {
    law: string;
    article?: string;
    en?: string;
    says?: string;
  };
  element?: string;
  when?: Predicate;
  expect: Predicate;
  args?: {
    [k: string]: string;
  };
  words: {
    zh: OwnWords;
    en?: OwnWords;
  };
  examples?: {
    good?: Texts;
    bad?: Texts;
  };
}
export interface OwnWords {
  title: string;
  about?: string;
  brief: string;
  mark?: string;
  should: string;
  mend?: string;
  otherwise?: string;
  falsePositives?: string;
}
export interface List {
  title: string;
  en: string;
  order: number;
  about: Said;
  clauses?: Texts;
  applies?: Predicate;
  predicate: Predicate;
}
export interface Scorecard {
  title: string;
  en: string;
  about: Said;
  certainty?: Certainty;
  applies?: Predicate;
  criteria: {
    [k: string]: Criterion;
  };
}
export interface Criterion {
  title: string;
  en: string;
  points: number;
  tier: 'A' | 'B' | 'C';
  element: string;
  predicate: Predicate;
  clauses?: Texts;
}
export interface Column {
  field: string;
  split?: string;
  strip?: string;
  note?: string;
}
/**
 * Known laws by kind and title, without 中华人民共和国 before it: the date of the newest version or 未详, the number of articles, 失效 where none is in force.
 */
export interface Registry {
  date: string;
  source: string;
  known: {
    [k: string]: {
      [k: string]: string;
    };
  };
}
export interface Repeal {
  on: string;
  by: string;
  clause?: string;
}
/**
 * What a wrong word should be, and the words that hold it rightly.
 */
export interface Typo {
  should: string;
  except?: Texts;
}
