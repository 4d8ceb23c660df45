import { rememberingTexts } from '../text/remembered.ts';
import { type CreditCodeFault, diagnoseCreditCode } from './credit-code.ts';
import type { Profile, Segment } from './generated/pack.ts';

/** A stretch of a code as it was read. `segment` may itself be a code (an implementation code holds a basic code). */
export interface DecodedSegment {
  /** The names of the segments on the way: `code.type`. */
  name: string;
  segment: Segment;
  text: string;
  /** Where the stretch begins in the whole code, from 0. */
  from: number;
  fault?: SegmentFault;
}

export type SegmentFault = { kind: 'pattern' } | { kind: 'credit-code'; credit: CreditCodeFault };

/** A code cut into the segments of its profile; `expected` is the length that the profile asks for. */
export interface DecodedCode {
  expected: number;
  length: number;
  segments: readonly DecodedSegment[];
}

/** The length of a code in a profile: the sum of its segments. */
export function lengthOf(profile: Profile, name: string): number {
  return planOf(profile, name).length;
}

/** Cuts a code into the segments of its profile and checks each; segments past the end of a short code are left out. What it returns must not be changed. */
export function decode(profile: Profile, name: string, text: string): DecodedCode {
  const { length: expected, segmentsIn } = planOf(profile, name);
  return { expected, length: text.length, segments: text.length === expected ? segmentsIn(text) : none };
}

const none: readonly DecodedSegment[] = [];

/** Whether a code has the length that its profile asks for and nothing is wrong with any of its segments. */
export function isSound({ expected, length, segments }: DecodedCode): boolean {
  return length === expected && segments.every(({ fault }) => fault === undefined);
}

/** How a code is cut: what its profile says of it, worked out once. */
interface Plan {
  length: number;
  /** Of a text of that length; a basic code comes back inside the codes of every town. */
  segmentsIn(text: string): readonly DecodedSegment[];
}

const plans = new WeakMap<Profile, Map<string, Plan>>();

function planOf(profile: Profile, name: string): Plan {
  const ofProfile = plans.get(profile) ?? new Map<string, Plan>();
  plans.set(profile, ofProfile);
  const plan = ofProfile.get(name) ?? planned(profile, name, 0, '');
  ofProfile.set(name, plan);
  return plan;
}

/** The plan of a code that begins at a place of the whole, with the names above it. */
function planned(profile: Profile, name: string, start: number, above: string): Plan {
  let length = 0;
  const cuts = Object.entries(profile.codes[name]?.segments ?? {}).map(([key, segment]) => {
    const from = length;
    length += segment.length;
    const inner = once(() => segment.is && planned(profile, segment.is, start + from, `${above}${key}.`));
    return { name: above + key, segment, from, inner, faultOf: faultsOf(segment) };
  });
  const segmentsIn = (text: string): DecodedSegment[] => {
    const found: DecodedSegment[] = [];
    for (const { name, segment, from, inner, faultOf } of cuts) {
      const part = text.slice(from, from + segment.length);
      const fault = faultOf?.(part);
      found.push(fault ? { name, segment, text: part, from: start + from, fault } : { name, segment, text: part, from: start + from });
      const within = inner();
      if (within) found.push(...within.segmentsIn(text.slice(from, from + within.length)));
    }
    return found;
  };
  return { length, segmentsIn: rememberingTexts(segmentsIn, 64) };
}

/** The same value, made when it is first asked for. */
function once<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is wrong with a text as a segment; undefined for a segment that takes any. */
function faultsOf({ check, pattern }: Segment): ((part: string) => SegmentFault | undefined) | undefined {
  if (check === 'credit-code') {
    return (part) => {
      const credit = diagnoseCreditCode(part);
      return credit && { kind: 'credit-code', credit };
    };
  }
  if (!pattern) return undefined;
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return (part) => (whole.test(part) ? undefined : { kind: 'pattern' });
}
