import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { check } from '../../src/check/check.ts';
import { placeInOrder } from '../../src/check/in-order.ts';
import { checkPart } from '../../src/check/parts/part.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { EntryReader } from '../../src/yaml/entries/reader.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

const standard = standardOf('hunan');
const theme = '高效办成一件事';
const codes = ['43PCX9901', '43TC9900100Y', '98TC99001000', '43129900100Y', '980199001000'];
const item = (code: string, type: string, more = ''): string => `${more}name: 某某${code}\ntype: ${type}\ncode: "${code}"\n`;

function blamed(findings: readonly Finding[]): string[] {
  return findings.filter(({ rule }) => rule.startsWith('code/')).map(({ rule, item }) => `${rule} ${item?.name}`);
}
const told = (...texts: string[]): string[] => blamed(check(catalogOf({ 'a.yaml': texts.join('---\n') }, { pack: 'hunan' })).findings);

describe('a type whose items have codes of another kind', () => {
  it.each(codes)('%s is not judged as a code of an item', (code) => {
    expect(told(item(code, theme))).toEqual([]);
    expect(told(item(code, theme, 'kind: entry\n'))).toEqual([]);
    expect(told(item(code, '行政许可'), item('000199001000', '行政许可')).length).toBeGreaterThan(0);
  });

  it('is also one that a standard item gives, and its own code may end as that of a main item', () => {
    const local = 'inherits: "43TC9900100Y"\nagency: { name: 某局 }\n';
    expect(told(item('43TC9900100Y', theme, 'kind: standard\n'), local)).toEqual([]);
    expect(told(item('00019900100Y', '行政许可', 'kind: standard\n'), local.replace('43TC', '0001'))).toEqual([
      'code/main-item 某某00019900100Y',
    ]);
  });

  it('has agencies with credit codes like any other', () => {
    expect(told(`${item('43PCX9901', theme)}agency: { code: "11990101MB0003121M" }\n`)).toContain('code/credit-code 某某43PCX9901');
  });

  it('has one code for one document like any other', () => {
    const entry = item('43PCX9901', theme, 'kind: entry\n');
    expect(told(entry, entry)).toEqual(['code/key-twice 某某43PCX9901']);
  });

  it('takes nothing from what is said of the same entry in an item of another type, whichever is read first', () => {
    const reader = new EntryReader();
    const texts = [theme, '行政许可', theme, '行政许可', '行政许可'].map((type) => item('43PCX9901', type));
    const files = texts.map((text, at) => {
      const document = reader.read(Buffer.from(text));
      return { path: `items/${at}.yaml`, text, ...(document ? { documents: [document] } : {}) };
    });
    expect(files.filter((file) => 'documents' in file)).toHaveLength(5);
    const { findings } = checkPart(readCatalog({ files }, {}, standard, '2026-03-02'), rulesOf(standard));
    expect(findings.filter(({ rule }) => rule === 'code/form').map(({ file }) => file)).toEqual([1, 3, 4].map((at) => `items/${at}.yaml`));
  });

  it('is no example of a code that is right', () => {
    const rule = rulesOf(standard).get('code/form');
    const shown = (...texts: string[]): string | undefined => {
      const catalog = catalogOf({ 'a.yaml': texts.join('---\n') }, { pack: 'hunan' });
      const result = check(catalog);
      const faulty = result.findings.find((finding) => finding.rule === 'code/form');
      return rule && faulty && placeInOrder(catalog.items, rule, standard, result, faulty)?.item.name;
    };
    expect(shown(item('0001990', '行政许可'), item('43PCX9901', theme))).toBeUndefined();
    expect(shown(item('0001990', '行政许可'), item('43PCX9901', theme), item('000199001000', '行政许可'))).toBe('某某000199001000');
  });
});
