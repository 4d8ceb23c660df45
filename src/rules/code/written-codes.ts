import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { valueAt } from '../../finding/path.ts';
import { type DecodedCode, decode } from '../../standard/code.ts';
import type { Profile } from '../../standard/generated/pack.ts';
import type { Standard } from '../../standard/standard.ts';
import { rememberingLast } from '../../text/remembered.ts';

/** A code that an item writes itself, cut into the segments of the pack's profile. */
export interface WrittenCode {
  /** The name of the code in the profile, which is the element that holds it: `implementation`. */
  name: string;
  text: string;
  decoded: DecodedCode;
}

/** The codes of an item in the profile's order, none where the profile is not theirs; what its standard item holds is the standard item's business. */
export function writtenCodes(item: ResolvedItem, { standard }: Pick<Catalog, 'standard'>): readonly WrittenCode[] {
  if (last?.item !== item) {
    const codes = codesOf(item, standard.profile);
    last = { item, codes: codes.length > 0 && hasOwnCodes(item, standard) ? [] : codes };
  }
  return last.codes;
}

/** Whether the pack says of an item's type that its codes are of another kind, such as those of themes: the profile says nothing of them. */
export function hasOwnCodes(item: ResolvedItem, standard: Standard): boolean {
  const types = ownCoded(standard);
  // most packs name none, and then a rule that judges by entry looks at no more than the entry
  return types.size > 0 && item.value.type !== undefined && types.has(item.value.type);
}

const ownCoded = rememberingLast(({ pack }: Standard): ReadonlySet<string> => {
  const terms = Object.entries(pack.vocabularies['itemType']?.terms ?? {});
  return new Set(terms.filter(([, { ownCodes }]) => ownCodes).map(([word]) => word));
});

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
