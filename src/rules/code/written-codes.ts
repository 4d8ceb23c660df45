import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { valueAt } from '../../finding/path.ts';
import { type DecodedCode, decode } from '../../standard/code.ts';
import type { Profile } from '../../standard/generated/pack.ts';

/** A code that an item writes itself, cut into the segments of the pack's profile. */
export interface WrittenCode {
  /** The name of the code in the profile, which is the element that holds it: `implementation`. */
  name: string;
  text: string;
  decoded: DecodedCode;
}

/** The codes of an item in the profile's order; what its standard item holds is the standard item's business. */
export function writtenCodes(item: ResolvedItem, { standard }: Pick<Catalog, 'standard'>): readonly WrittenCode[] {
  if (last?.item !== item) last = { item, codes: codesOf(item, standard.profile) };
  return last.codes;
}

/** Of the last item asked for: one rule after the other looks at its codes. */
let last: { item: ResolvedItem; codes: readonly WrittenCode[] } | undefined;

function codesOf({ document }: ResolvedItem, profile: Profile): WrittenCode[] {
  const codes: WrittenCode[] = [];
  for (const name of Object.keys(profile.codes)) {
    const text = valueAt(document.value, [name]);
    if (typeof text === 'string' && text !== '') codes.push({ name, text, decoded: decode(profile, name, text) });
  }
  return codes;
}

/** The agency's credit code as a code of an item shows it, and the code; a handling code holds the implementation code, so the first is enough. */
export function creditCodeIn(codes: readonly WrittenCode[]): { code: WrittenCode; text: string } | undefined {
  for (const code of codes) {
    const found = code.decoded.segments.find(({ segment }) => segment.check === 'credit-code');
    if (found) return { code, text: found.text };
  }
  return undefined;
}
