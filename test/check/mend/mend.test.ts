import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingCases } from '../../../scripts/typing-cases.ts';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { withTexts } from '../../../src/catalog/with-texts.ts';
import { check } from '../../../src/check/check.ts';
import { mend } from '../../../src/check/mend/mend.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { toPointer } from '../../../src/finding/path.ts';
import { openCatalog } from '../../../src/host/catalog.ts';
import { rulesOf } from '../../../src/rules/registry.ts';
import { catalogOf, standardOf } from '../../catalog-of.ts';

const safe = ({ fix }: Finding): boolean => fix?.safe === true;
const any = ({ fix }: Finding): boolean => fix !== undefined;
const about = ({ rule, item, file, path }: Finding): string => `${rule} ${item?.name ?? file} ${toPointer(path)}`;
/** What a mended catalog has and did not have before, by what it is about; a name or a code that was mended counts as the same. */
function fresh(before: Catalog, after: Catalog): string[] {
  const known = new Map<string, number>();
  for (const { rule, path } of check(before).findings)
    known.set(`${rule} ${toPointer(path)}`, (known.get(`${rule} ${toPointer(path)}`) ?? 0) + 1);
  return check(after)
    .findings.filter((finding) => {
      const key = `${finding.rule} ${toPointer(finding.path)}`;
      const left = known.get(key) ?? 0;
      known.set(key, left - 1);
      return left <= 0;
    })
    .map(about);
}

const one = (text: string, wanted = safe): { text: string; applied: string[]; left: string[] } => {
  const mended = mend(catalogOf({ 'a.yaml': text }), wanted);
  return {
    text: mended.texts.get('a.yaml') ?? text,
    applied: mended.applied.map(({ finding }) => finding.rule),
    left: mended.left.map(({ reason }) => reason),
  };
};

describe('mend', () => {
  it('changes nothing but what it names', () => {
    const text = '# 表头\r\nname:   工伤认定(新办)   # 名称\r\ntype: 许可\r\n\r\n# 尾\r\n';
    expect(one(text).text).toBe('# 表头\r\nname:   工伤认定（新办）   # 名称\r\ntype: 行政许可\r\n\r\n# 尾\r\n');
  });

  it.each([
    ['of lines', 'questions:\n  q: 多久？ # 常问\n  a: 60日。\n', 'questions:\n  - q: 多久？ # 常问\n    a: 60日。\n'],
    [
      'with CR LF and an empty line',
      'questions:\r\n  q: 多久？\r\n\r\n  a: 60日。\r\n',
      'questions:\r\n  - q: 多久？\r\n\r\n    a: 60日。\r\n',
    ],
    [
      'with a text of several lines',
      'questions:\n  q: 多久？\n  a: |\n    60日。\n\n    从受理起算。\nvisits: 0\n',
      'questions:\n  - q: 多久？\n    a: |\n      60日。\n\n      从受理起算。\nvisits: 0\n',
    ],
    ['in brackets', 'questions: { q: 多久？, a: 60日。 } # 常问\n', 'questions: [{ q: 多久？, a: 60日。 }] # 常问\n'],
    ['without a last line break', 'questions:\n    q: 多久？\n    a: 60日。', 'questions:\n    - q: 多久？\n      a: 60日。'],
  ])('makes a list of the only member that stands without its dash: %s', (_, before, after) => {
    expect(one(`name: 工伤认定\n${before}`)).toEqual({ text: `name: 工伤认定\n${after}`, applied: ['element/wrong-form'], left: [] });
  });

  it('makes no list of a map that may hold several members', () => {
    const text = 'name: 工伤认定\nquestions:\n  多久？: 60日。\n  收费吗？: 不收费。\n';
    expect(one(text).text).toBe(text);
  });

  it('mends again where two fixes met, and ends', () => {
    const text = 'name: 工伤认定（（新办)\nquestions: [{ q: 多少Ａ４纸, a: 请登陆网站用Ａ４纸 }]\n';
    const { text: mended } = one(text, any);
    expect(one(mended, any)).toEqual({ text: mended, applied: [], left: [] });
  });

  it('takes away what the standard item says, a map that would be left empty too', () => {
    const standard = 'kind: standard\nname: 工伤认定\ncode: "000714923000"\nlimit: { statutory: 60日, promised: 30日 }\n';
    const mended = mend(
      catalogOf({
        's.yaml': standard,
        'a.yaml': 'inherits: "000714923000"\nlimit:\n  statutory: 60日\n  promised: 30日 # 同\nvisits: 1\n',
      }),
      safe,
    );
    expect(mended.texts.get('a.yaml')).toBe('inherits: "000714923000"\nvisits: 1\n');
  });

  it('shows what is to be said of a value that had no form before, at its own place alone', () => {
    const before = catalogOf({ 'a.yaml': 'name: 工伤认定\nvisits: 一次\n' });
    const { catalog } = mend(before, any);
    expect(fresh(before, catalog)).toEqual(['visits/reason-missing 工伤认定 /visits']);
  });

  it('never touches what lies above the catalog, and says so', () => {
    const mended = mend(catalogOf({ '../s.yaml': 'kind: standard\ncode: 000714923000\n' }), safe);
    expect([mended.texts.size, mended.left.map(({ reason }) => reason)]).toEqual([0, ['outside']]);
  });

  it('mends the five places of the example and nothing else', () => {
    const root = fileURLToPath(new URL('../../../catalog/汀溪县', import.meta.url));
    const { catalog } = openCatalog({ asOf: '2026-03-02', path: root });
    const mended = mend(catalog, (finding) => safe(finding) && !finding.file.startsWith('../'));
    expect(mended.applied.length).toBe(5);
    expect(mended.texts.size).toBe(5);
    for (const [file, text] of mended.texts) {
      const before = catalog.textOf(file).split('\n');
      const after = text.split('\n');
      expect(before.filter((line) => !after.includes(line)).length).toBeLessThanOrEqual(2);
    }
    expect(fresh(catalog, mended.catalog)).toEqual([]);
    expect(mend(mended.catalog, (finding) => safe(finding) && !finding.file.startsWith('../')).applied).toEqual([]);
  });
});

const rules = rulesOf(standardOf());
const bad = [...rules.values()].flatMap((rule) => rule.examples.bad.map((text) => ({ id: rule.id, text })));
const fixable = bad.filter(({ text }) => check(catalogOf({ 'a.yaml': text })).findings.some(any));

describe('the faulty examples of every rule', () => {
  it('there are many that can be mended', () => expect(new Set(fixable.map(({ id }) => id)).size).toBeGreaterThan(12));

  it.each(fixable)('$id: $text', ({ text }) => {
    for (const wanted of [safe, any]) {
      const before = catalogOf({ 'a.yaml': text });
      const mended = mend(before, wanted);
      expect(mended.left.map(({ finding, reason }) => `${finding.rule} ${reason}`)).toEqual([]);
      expect(check(withTexts(before, mended.texts)).findings.filter(wanted)).toEqual([]);
      // what nobody could read before may show faults of its own, and an item whose type is known is asked for what that type requires
      const unread = mended.applied.some(
        ({ finding }) => finding.rule === 'element/unknown' || finding.path[0] === 'type' || rules.get(finding.rule)?.scope === 'reading',
      );
      if (!unread) expect(fresh(before, mended.catalog)).toEqual([]);
    }
  });

  it.each(fixable)('$id in a file of Windows: $text', ({ text }) => {
    const before = catalogOf({ 'a.yaml': text.replaceAll('\n', '\r\n') });
    const { texts } = mend(before, safe);
    for (const after of texts.values()) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('faults put into the example', () => {
  const { catalog } = openCatalog({ asOf: '2026-03-02', path: fileURLToPath(new URL('../../../catalog/禾川县', import.meta.url)) });
  const files = [...new Set(catalog.documents.map(({ file }) => file))].filter((file) => !file.startsWith('../'));
  const faults: [RegExp, string][] = [
    [/(?<=^(?:implementation|inherits|code): )"(\d+)"(?=$)/m, '$1'],
    [/（/, '('],
    [/(?<=: |- )(\d+)个工作日/, '$1 个工作日'],
    [/0460-/, '０460—'],
    [/(?<=type: )原件/, '原 件'],
    [/登录/, '登陆'],
  ];
  const injected = fc.array(fc.record({ file: fc.constantFrom(...files), fault: fc.constantFrom(...faults) }), {
    minLength: 1,
    maxLength: 6,
  });

  it('a second run finds nothing that it could fix, and no finding is new', () => {
    fc.assert(
      fc.property(injected, (puts) => {
        const texts = new Map<string, string>();
        for (const { file, fault } of puts) texts.set(file, (texts.get(file) ?? catalog.textOf(file)).replace(...fault));
        const faulty = withTexts(catalog, texts);
        const wanted = (finding: Finding): boolean => safe(finding) && !finding.file.startsWith('../');
        const mended = mend(faulty, wanted);
        expect(check(mended.catalog).findings.filter(wanted)).toEqual([]);
        expect(fresh(faulty, mended.catalog)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('everything that a keyboard, Word and a spreadsheet do to a file', () => {
  const texts = typingCases
    .map(({ text }) => text)
    .filter((text) => !text.includes('---') && check(catalogOf({ 'a.yaml': text })).findings.some(any));

  it.each(texts)('%s', (text) => {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const mended = mend(catalogOf({ 'a.yaml': written }), any);
      expect(mended.left).toEqual([]);
      expect(mended.applied.length).toBeGreaterThan(0);
      expect(check(mended.catalog).findings.filter(any)).toEqual([]);
      if (written.includes('\r')) expect(mended.texts.get('a.yaml')?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it('several in one file', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...texts), { minLength: 2, maxLength: 4 }), (several) => {
        const mended = mend(catalogOf({ 'a.yaml': several.join('---\n') }), any);
        expect([mended.left.length, check(mended.catalog).findings.filter(any)]).toEqual([0, []]);
      }),
      { numRuns: 30 },
    );
  });
});
