import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { HeldPart } from '../check/part.ts';
import type { CheckedChunk } from './part-checker.ts';

/** A chunk that was checked, while others are awaited. */
export interface HeldChunk extends Omit<CheckedChunk, 'part'> {
  part: HeldPart;
}

/** The same chunk with its records pressed: of a hundred thousand items they would fill the memory, and a rule asks for its own once. */
export function held({ part: { records, ...part }, ...rest }: CheckedChunk): HeldChunk {
  const pressed = new Map<string, Uint8Array>();
  for (const [rule, json] of Object.entries(records)) {
    // copied, since what is returned lies in a far larger piece of memory
    if (json !== none) pressed.set(rule, new Uint8Array(deflateRawSync(json, { level: 1 })));
  }
  const recordsOf = (rule: string): string => {
    const bytes = pressed.get(rule);
    return bytes === undefined ? none : inflateRawSync(bytes).toString('utf8');
  };
  return { ...rest, part: { ...part, recordsOf } };
}

const none = '[]';
