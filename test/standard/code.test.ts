import { describe, expect, it } from 'vitest';
import { decode, lengthOf } from '../../src/standard/code.ts';
import type { Profile } from '../../src/standard/generated/pack.ts';
import { standardOf } from '../catalog-of.ts';

const { profile } = standardOf();
const implementation = '11990101MB0003121N4000120909000';

describe('a code in its profile', () => {
  it('has the length of its segments, and none where the profile does not know it', () => {
    expect(['code', 'implementation', 'handling', 'unknown'].map((name) => lengthOf(profile, name))).toEqual([12, 31, 33, 0]);
  });

  it('is cut into its segments, and those of the code inside it', () => {
    const { expected, length, segments } = decode(profile, 'implementation', implementation);
    expect([expected, length]).toEqual([31, 31]);
    expect(segments.map(({ name, text, from }) => [name, text, from])).toEqual([
      ['agency', '11990101MB0003121N', 0],
      ['level', '4', 18],
      ['code', '000120909000', 19],
      ['code.region', '00', 19],
      ['code.type', '01', 21],
      ['code.department', '20', 23],
      ['code.serial', '909', 25],
      ['code.child', '000', 28],
    ]);
    expect(segments.flatMap(({ fault }) => fault ?? [])).toEqual([]);
    expect(segments[0]).not.toHaveProperty('fault');
  });

  it('names the segments on the way into codes inside codes', () => {
    const names = decode(profile, 'handling', `${implementation}01`).segments.map(({ name }) => name);
    expect(names).toContain('implementation.code.child');
    expect(names.at(-1)).toBe('number');
  });

  it('is not cut where its length is another', () => {
    expect(decode(profile, 'code', '00012090900')).toEqual({ expected: 12, length: 11, segments: [] });
    expect(decode(profile, 'code', '0001209090000')).toEqual({ expected: 12, length: 13, segments: [] });
  });

  it('says which segment is at fault, and what about it', () => {
    const faults = (name: string, text: string) =>
      decode(profile, name, text).segments.flatMap(({ name, fault }) => (fault ? [[name, fault]] : []));
    expect(faults('code', '000120909O00')).toEqual([['child', { kind: 'pattern' }]]);
    expect(faults('code', 'AA0120909000')).toEqual([['region', { kind: 'pattern' }]]);
    // whole: a part of the segment that fits is not enough
    expect(faults('handling', `${implementation}00`)).toEqual([['number', { kind: 'pattern' }]]);
    expect(faults('implementation', implementation.replace('N', 'M'))).toEqual([
      ['agency', { kind: 'credit-code', credit: { fault: 'check-digit', stands: 'M', should: 'N' } }],
    ]);
  });

  it('takes a segment without pattern as it is', () => {
    const free: Profile = {
      title: '',
      en: '',
      certainty: 'M',
      codes: { local: { segments: { any: { title: '', en: '', length: 3 }, either: { title: '', en: '', length: 2, pattern: 'a|bb' } } } },
    };
    expect(decode(free, 'local', '###bb').segments.map(({ fault }) => fault)).toEqual([undefined, undefined]);
    expect(decode(free, 'local', '###ab').segments.map(({ fault }) => fault)).toEqual([undefined, { kind: 'pattern' }]);
  });
});
