import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { check } from '../../src/check/check.ts';
import { loadStandard, PackError } from '../../src/host/packs.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { sourceOf } from '../../src/rules/source.ts';
import type { Standard } from '../../src/standard/standard.ts';

const places: string[] = [];
afterEach(() => {
  for (const place of places.splice(0)) rmSync(place, { recursive: true });
});

function folderOf(files: Record<string, string>): string {
  const place = mkdtempSync(join(tmpdir(), 'santong-own-'));
  places.push(place);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

function load(...folders: Record<string, string>[]): Standard {
  return loadStandard('national', '.', folders.map(folderOf));
}

const least = `element: visits
when: { required: [visits] }
expect: { properties: { visits: { maximum: 1 } } }
args: { visits: visits }
words: { zh: { title: 跑动多于一次, brief: "要到现场{visits}次", should: 不超过1次 } }
`;

/** Each fault as `code line: what`. */
function faultsOf(text: string): string[] {
  try {
    load({ '跑动.yaml': text });
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    expect(error.reason).toBe('own-rules');
    return error.problems.map(({ code, at, origin }) => `${code} ${origin?.line}: ${at}`);
  }
}

describe('a rule of a catalog’s own', () => {
  it('needs no more than what it expects and a few words, and is then a warning that rests on belief', () => {
    const rule = rulesOf(load({ '跑动.yaml': least })).get('own/跑动');
    expect(rule).toMatchObject({ severity: 'warn', certainty: 'M', group: 'rest', clauses: [], examples: { good: [], bad: [] } });
    expect(rule?.words.en.title).toBe('跑动多于一次');
    expect(rule?.words.zh.about).toBe('');
    const scene = { label: '', stands: '' };
    expect(rule?.words.zh.brief({ visits: '2' }, scene)).toBe('要到现场2次');
    expect([rule?.words.zh.mend({}, scene), rule?.words.zh.otherwise({}, scene), rule?.words.zh.falsePositives]).toEqual(['', '', '']);
  });

  it('judges items like any other', () => {
    const standard = load({ '民政/跑动.yaml': least });
    const files = ['visits: 2', 'visits: 1', 'type: 行政确认'].map((line, index) => ({
      path: `${index}.yaml`,
      text: `name: 甲\n${line}\n`,
    }));
    const found = check(readCatalog({ files }, {}, standard, '2026-03-02')).findings.filter(({ rule }) => rule.startsWith('own/'));
    expect(found.map(({ file, rule, severity, path, args }) => [file, rule, severity, path, args])).toEqual([
      ['0.yaml', 'own/民政/跑动', 'warn', ['visits'], { visits: '2' }],
    ]);
  });

  it('keeps what it writes, and the clause that it writes out', () => {
    const text = `${least}severity: error\ncertainty: V\ngroup: time\nclauses: [business-35]\nclause: { law: 某县工作方案, article: 第三条, says: 不超过一次 }\n`;
    const standard = load({ '跑动.yaml': text });
    const rule = rulesOf(standard).get('own/跑动');
    expect(rule).toMatchObject({ severity: 'error', certainty: 'V', group: 'time', clauses: ['business-35', 'own/跑动'] });
    expect(standard.pack.clauses['own/跑动']).toEqual({
      law: '某县工作方案',
      article: '第三条',
      en: '某县工作方案 第三条',
      certainty: 'V',
      says: { zh: '不超过一次', en: '不超过一次' },
    });
    expect(standard.pack.clauses['business-35']?.law).toBe('优化营商环境条例');
  });

  it('may be written in English too, and cite a law as a whole', () => {
    const text = least.replace('{ zh:', '{ en: { title: Visits, brief: "{visits}", should: one, about: Why }, zh:');
    const standard = load({ '跑动.yaml': `${text}clause: { law: 某方案, en: A plan }\n` });
    expect(rulesOf(standard).get('own/跑动')?.words.en).toMatchObject({ title: 'Visits', about: 'Why' });
    expect(standard.pack.clauses['own/跑动']).toEqual({ law: '某方案', en: 'A plan', certainty: 'M' });
  });

  it('is told apart from the rules of packs and of santong', () => {
    const standard = load({ '跑动.yaml': least });
    expect(['own/跑动', 'visits/reason-missing', 'code/form'].map((id) => sourceOf(id, standard))).toEqual(['own', 'national', 'code']);
  });

  it.each([
    ['a key that there is not', least.replace('maximum', 'maximun'), 'unknown-key 3: maximun'],
    ['words that are lacking', least.replace(', should: 不超过1次', ''), 'missing-key 5: should'],
    ['no expectation', least.replace(/^expect.*\n/m, ''), 'missing-key 1: expect'],
    ['a field that no item has', least.replace('required: [visits]', 'required: [visit]'), 'unknown-field 2: visit: visit'],
    ['a number that is none', least.replace('maximum: 1', 'const: 一'), 'wrong-type 3: visits: 一'],
    ['an element that there is not', least.replace('element: visits', 'element: visit'), 'reference 1: visit'],
    ['an argument that there is not', least.replace('visits: visits', 'visits: visit'), 'reference 4: visit'],
    ['a group that there is not', `${least}group: 跑动\n`, 'reference 6: 跑动'],
    ['a clause that the pack does not have', `${least}clauses: [nowhere]\n`, 'reference 6: nowhere'],
    ['an error without ground', `${least}severity: error\n`, 'ungrounded 6: error'],
    ['an error without clause', `${least}severity: error\ncertainty: V\n`, 'ungrounded 6: error'],
    ['an error with an empty list of clauses', `${least}severity: error\ncertainty: V\nclauses: []\n`, 'ungrounded 6: error'],
    ['an error on belief', `${least}severity: error\ncertainty: M\nclauses: [business-35]\n`, 'ungrounded 6: error'],
    ['a severity that there is not', `${least}severity: fatal\n`, 'shape 6: error,warn,info'],
    ['no YAML', `${least}group: [\n`, 'yaml 6: group'],
  ])('is refused with its line: %s', (_, text, fault) => expect(faultsOf(text)).toContain(fault));

  it('passes where an error rests on a clause of the pack that was read', () => {
    expect(faultsOf(`${least}severity: error\ncertainty: C\nclauses: [business-35]\n`)).toEqual([]);
  });

  it('has one name: two folders cannot hold it', () => {
    expect(() => load({ '跑动.yaml': least }, { '跑动.yaml': least })).toThrow(PackError);
    expect(load({ '跑动.yaml': least }, { '跑动二.yml': least }).rules.filter(({ id }) => id.startsWith('own/'))).toHaveLength(2);
  });

  it('lies in a folder that is there', () => {
    expect(() => loadStandard('national', '.', ['/nowhere/规则'])).toThrow('no-own-rules');
  });

  it('does not hide that the pack itself is at fault', () => {
    const pack = folderOf({
      'pack.yaml': 'id: own\nextends: national\ntitle: 甲\nen: A\n',
      'policy.yaml': 'visits: { clauses: [nowhere] }\n',
    });
    expect(() => loadStandard(pack, '.', [folderOf({ '跑动.yaml': `${least}group: 无\n` })])).toThrow('faulty');
  });
});
