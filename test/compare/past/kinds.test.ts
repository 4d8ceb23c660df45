import { describe, expect, it } from 'vitest';
import { type ChangeKind, kindsOfChange } from '../../../src/compare/past/kinds.ts';

const kinds = Object.entries(kindsOfChange) as [ChangeKind, { class: string; mirror: string; why?: { zh: string; en: string } }][];
/** What takes back a change of each class is a change of this one. */
const opposite: Record<string, string> = {
  tightened: 'eased',
  eased: 'tightened',
  unclear: 'unclear',
  new: 'withdrawn',
  withdrawn: 'new',
  corrected: 'corrected',
  moved: 'moved',
};

describe('the registry of kinds of change', () => {
  it.each(kinds)('%s has its mirror, or says why it is its own', (name, kind) => {
    const mirror = kindsOfChange[kind.mirror as ChangeKind] as (typeof kind & { mirror: string }) | undefined;
    expect(mirror?.mirror).toBe(name);
    expect(mirror?.class).toBe(opposite[kind.class]);
    if (kind.mirror === name) {
      expect(kind.why?.zh).toMatch(/\p{Script=Han}/u);
      expect(kind.why?.en).toMatch(/[a-z]/);
    } else expect(kind.why).toBeUndefined();
  });
});
