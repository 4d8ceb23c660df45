import { describe, expect, it } from 'vitest';
import type { OwnRule, StandardsPack } from '../../src/standard/generated/pack.ts';
import { checkGrounds, checkNames, ownRules, withOwnClauses } from '../../src/standard/own-rule.ts';
import { readDocument } from '../../src/yaml/document.ts';
import { standardOf } from '../catalog-of.ts';

const plain: OwnRule = {
  expect: { required: ['visits'] },
  words: { zh: { title: '跑动次数', brief: '没有写跑动次数', should: '写明次数' } },
};
const packOf = (own: Record<string, OwnRule>): StandardsPack => ({ ...standardOf().pack, own });
const told = (check: (report: (path: readonly (string | number)[], at: string) => void) => void): string[] => {
  const found: string[] = [];
  check((path, at) => found.push(`${path.join('.')}: ${at}`));
  return found;
};

describe('a rule that a catalog writes for itself', () => {
  it('is completed: a warning on belief, without clauses, in Chinese for both', () => {
    const zh = { about: '', mend: '', otherwise: '', falsePositives: '', title: '跑动次数', brief: '没有写跑动次数', should: '写明次数' };
    expect(ownRules(packOf({ a: plain }))).toEqual({
      'own/a': {
        severity: 'warn',
        certainty: 'M',
        group: 'rest',
        expect: { required: ['visits'] },
        clauses: [],
        words: { zh, en: zh },
        examples: { good: [], bad: [] },
      },
    });
    expect(ownRules(standardOf().pack)).toEqual({});
  });

  it('keeps what it says itself', () => {
    const en = { title: 'Visits', brief: 'no visits', should: 'visits', mend: 'write them' };
    const own: OwnRule = {
      ...plain,
      severity: 'error',
      certainty: 'V',
      group: 'visits',
      clauses: ['licensing-30'],
      clause: { law: '县里的办法', article: '第三条' },
      words: { ...plain.words, en },
      examples: { good: ['name: 甲\n'], bad: ['name: 乙\n'] },
    };
    expect(ownRules(packOf({ a: own }))['own/a']).toMatchObject({
      severity: 'error',
      certainty: 'V',
      group: 'visits',
      clauses: ['licensing-30', 'own/a'],
      words: { en: { ...en, about: '', otherwise: '', falsePositives: '' } },
      examples: { good: ['name: 甲\n'], bad: ['name: 乙\n'] },
    });
  });

  it('has its clause among those of the pack', () => {
    const pack = packOf({
      a: { ...plain, clause: { law: '县里的办法', article: '第三条', says: '跑一次' }, certainty: 'V' },
      b: { ...plain, clause: { law: '市里的办法', en: 'The city’s measures' } },
      c: plain,
    });
    const { clauses } = withOwnClauses(pack);
    expect(Object.keys(clauses).filter((name) => name.startsWith('own/'))).toEqual(['own/a', 'own/b']);
    expect(clauses['own/a']).toEqual({
      law: '县里的办法',
      article: '第三条',
      en: '县里的办法 第三条',
      certainty: 'V',
      says: { zh: '跑一次', en: '跑一次' },
    });
    expect(clauses['own/b']).toEqual({ law: '市里的办法', en: 'The city’s measures', certainty: 'M' });
    expect(Object.keys(clauses).length).toBe(Object.keys(standardOf().pack.clauses).length + 2);
    const none = packOf({ c: plain });
    expect(withOwnClauses(none)).toBe(none);
    const bare = packOf({ d: { ...plain, clause: { law: '县里的办法' } } });
    expect(withOwnClauses(bare).clauses['own/d']).toEqual({ law: '县里的办法', en: '县里的办法', certainty: 'M' });
  });

  it('has one name', () => {
    const part = (...at: string[]) => ({ pack: 'a', file: `${at.join('/')}.yaml`, at, document: readDocument('a: 1\n') });
    expect(told((report) => checkNames([part('own', 'a'), part('own', 'b'), part('own', 'a'), part('own', 'a')], report))).toEqual([
      'own.a: a',
      'own.a: a',
    ]);
    expect(
      told((report) => checkNames([part('rules', 'a'), part('rules', 'a'), part('own'), part('own'), part('own', 'a')], report)),
    ).toEqual([]);
    expect(
      told((report) => checkNames([part('own', 'a', 'b'), part('own', 'a', 'c'), part('rules', 'a'), part('own', 'a')], report)),
    ).toEqual([]);
  });

  it.each([
    [{ severity: 'error' as const }, false],
    [{ severity: 'error' as const, certainty: 'V' as const }, false],
    [{ severity: 'error' as const, certainty: 'V' as const, clauses: [] }, false],
    [{ severity: 'error' as const, certainty: 'M' as const, clauses: ['licensing-30'] }, false],
    [{ severity: 'error' as const, clauses: ['licensing-30'] }, false],
    [{ severity: 'error' as const, certainty: 'V' as const, clauses: ['licensing-30'] }, true],
    [{ severity: 'error' as const, certainty: 'C' as const, clause: { law: '县里的办法' } }, true],
    [{ severity: 'warn' as const }, true],
    [{}, true],
  ])('is an error only on a ground: %j', (part, fine) => {
    expect(told((report) => checkGrounds(packOf({ a: { ...plain, ...part } }), report))).toEqual(fine ? [] : ['own.a.severity: error']);
  });

  it('none where a pack has none', () => expect(told((report) => checkGrounds(standardOf().pack, report))).toEqual([]));
});
