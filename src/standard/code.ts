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
  segments: DecodedSegment[];
}

/** The length of a code in a profile: the sum of its segments. */
export function lengthOf(profile: Profile, name: string): number {
  return Object.values(profile.codes[name]?.segments ?? {}).reduce((sum, segment) => sum + segment.length, 0);
}

/** Cuts a code into the segments of its profile and checks each; segments past the end of a short code are left out. */
export function decode(profile: Profile, name: string, text: string): DecodedCode {
  const expected = lengthOf(profile, name);
  const segments = text.length === expected ? cut(profile, name, text, 0, '') : [];
  return { expected, length: text.length, segments };
}

function cut(profile: Profile, name: string, text: string, from: number, above: string): DecodedSegment[] {
  const found: DecodedSegment[] = [];
  let at = from;
  for (const [key, segment] of Object.entries(profile.codes[name]?.segments ?? {})) {
    const part = text.slice(at, at + segment.length);
    const fault = faultOf(segment, part);
    found.push({ name: above + key, segment, text: part, from: at, ...(fault ? { fault } : {}) });
    if (segment.is) found.push(...cut(profile, segment.is, text, at, `${above}${key}.`));
    at += segment.length;
  }
  return found;
}

/** The pattern of a whole segment. */
const whole = rememberingTexts((pattern: string) => new RegExp(`^(?:${pattern})$`, 'u'));

function faultOf(segment: Segment, part: string): SegmentFault | undefined {
  if (segment.check === 'credit-code') {
    const credit = diagnoseCreditCode(part);
    return credit && { kind: 'credit-code', credit };
  }
  return segment.pattern && !whole(segment.pattern).test(part) ? { kind: 'pattern' } : undefined;
}
