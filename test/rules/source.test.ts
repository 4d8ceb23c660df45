import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/rules/source.ts';
import type { Standard } from '../../src/standard/standard.ts';
import { standardOf } from '../catalog-of.ts';

describe('who wrote a rule', () => {
  /** A standard whose one predicate rule was written in a pack of this name. */
  const written = (pack: string | undefined): Standard =>
    ({
      pack: { id: 'tangling' },
      rules: [{ id: 'visits/reason-missing' }],
      origin: (path: readonly string[]) =>
        pack === undefined || path.join('.') !== 'rules.visits/reason-missing.expect' ? undefined : { pack, file: 'x.yaml', line: 1 },
    }) as unknown as Standard;

  it.each([
    ['guangdong', 'guangdong'],
    ['./规则', 'tangling'],
    ['规则/甲', 'tangling'],
    ['规则\\甲', 'tangling'],
    ['规则.甲', '规则.甲'],
    [undefined, 'tangling'],
  ])('a predicate of the pack %s: %s', (pack, source) => {
    expect(sourceOf('visits/reason-missing', written(pack))).toBe(source);
  });

  it('is the catalog itself, or the code', () => {
    expect(sourceOf('own/time/x', written('guangdong'))).toBe('own');
    expect(sourceOf('time/promise-exceeds-statutory', written('guangdong'))).toBe('code');
    expect(sourceOf('questions/none', standardOf('guangdong'))).toBe('national');
  });
});
