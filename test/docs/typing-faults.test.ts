import { describe, expect, it } from 'vitest';
import { typingCases } from '../../scripts/typing-cases.ts';
import { caseFinding } from '../../scripts/typing-faults.ts';
import { readCatalogFile } from '../../src/catalog/document.ts';
import { spliced } from '../../src/text/splice.ts';
import { standardOf } from '../catalog-of.ts';

const standard = standardOf();

describe('the faults of docs/typing-faults.md', () => {
  it.each(typingCases.map((one) => [one.fault.en, one] as const))('%s: named by its rule on its line', (_, one) => {
    const found = caseFinding(standard, one);
    expect(found?.say('zh')).toMatch(/\p{Script=Han}/u);
    expect(found?.say('en')).not.toBe('');
  });

  it.each(typingCases.filter(({ rule }) => rule.startsWith('yaml/')).map((one) => [one.fault.en, one] as const))(
    '%s: nothing else is wrong with the text, and where it can be mended nothing is afterwards',
    (_, one) => {
      const problems = (text: string): string[] =>
        readCatalogFile({ path: 'a.yaml', text }, standard).flatMap((document) => document.problems.map(({ code }) => code));
      expect(problems(one.text).length).toBeLessThanOrEqual(1);
      const fix = caseFinding(standard, one)?.finding.fix;
      if (fix) expect(problems(spliced(one.text, fix.splices))).toEqual([]);
    },
  );

  it('names each fault once', () => {
    const names = typingCases.map(({ fault }) => fault.zh);
    expect(new Set(names).size).toBe(names.length);
  });
});
