import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { catalogOf } from '../catalog-of.ts';

/** What is said of a local implementation code under the pack of Sichuan, with a made-up body. */
function told(code: string): string[] {
  const text = `name: 甲\ncode: "000131905001"\nlocalImplementation: "${code}"\n`;
  const { findings } = check(catalogOf({ 'a.yaml': text }, { pack: 'sichuan' }));
  return findings
    .filter(({ path, rule }) => path[0] === 'localImplementation' && rule !== 'code/local-only')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('Sichuan', () => {
  const good = '511A0000600001-511602000000-000-11990101MB0003121N-1-00';

  it('knows its own item codes', () => {
    expect(told(good)).toEqual([]);
  });

  it.each([
    [good.slice(1), 'error code/form'],
    [good.replace('511A', '514A'), 'error code/form'],
    [good.replace('-1-00', '-3-00'), 'error code/form'],
    [good.replace('121N', '121M'), 'error code/credit-code'],
  ])('%s is faulty', (code, expected) => {
    expect(told(code)).toEqual([expected]);
  });
});
