import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/yaml/document.ts';

const names = { keys: new Set(['name', 'type', 'limit', 'promised', 'notes', 'phones']), words: new Set(['网上办', '一次办']) };

function codesOf(text: string): string[] {
  return readDocuments(text, names).flatMap(({ problems }) => problems.map(({ code, span }) => `${span.start.line} ${code}`));
}

describe('reading on after a fault', () => {
  it('tells every fault of a text, known or not, and reads the rest', () => {
    const text = 'name：甲\n} 乙\ntype: 行政许可\nlimit:\n\tpromised: 10日\nname: 丙\n';
    expect(codesOf(text)).toEqual(['1 full-width-colon', '2 syntax', '5 odd-indent', '6 duplicate-key']);
    const [document] = readDocuments(text, names);
    expect(document?.value).toEqual({ name: '甲', type: '行政许可', limit: { promised: '10日' } });
    expect(document?.problems[1]).toMatchObject({ cut: true });
    expect(document?.problems[3]?.args.first).toBe(1);
  });

  it('leaves out an entry with what was left out of it before', () => {
    expect(codesOf('a: [b\n  c]f\n%k: b\n  c\n# r\n  # s\n')).toEqual(['3 syntax', '6 syntax']);
    const text = 'name: 甲\nlimit:\n  promised: [5日\n, 10日]\n  notes: x\ntype: 乙\n';
    const [document] = readDocuments(text, names);
    expect(document?.value).toEqual({ name: '甲', limit: '', type: '乙' });
    expect(document?.problems.map(({ code, cut }) => [code, cut])).toEqual([
      ['syntax', true],
      ['syntax', true],
    ]);
  });

  it('keeps what is wrong in one document of a file out of the others', () => {
    const text = 'name: 甲\n---\nname: "乙\ntype: 丙\n---\nname: 丁\nlimit: { promised: 5日\n';
    expect(codesOf(text)).toEqual(['3 unclosed', '7 unclosed']);
    const documents = readDocuments(text, names);
    expect(documents.map(({ value }) => value)).toEqual([
      { name: '甲' },
      { name: '乙', type: '丙' },
      { name: '丁', limit: { promised: '5日' } },
    ]);
    expect(documents.map((document) => document.at(['name']).start)).toMatchObject([
      { line: 1, column: 7 },
      { line: 3 },
      { line: 6, column: 7 },
    ]);
  });

  it('places stand where they stood before anything was mended', () => {
    const text = 'notes：\n\t- 请\u200b带身份证\n\t- 乙\nphones: [1，2]\n';
    const [document] = readDocuments(text, names);
    expect(document?.value).toEqual({ notes: ['请带身份证', '乙'], phones: ['1', '2'] });
    expect(document?.keyAt(['phones']).start).toMatchObject({ line: 4, column: 1 });
    const second = document?.at(['phones', 1]);
    expect(text.slice(second?.start.offset, second?.end.offset)).toBe('2');
    const note = document?.at(['notes', 0]);
    expect(text.slice(note?.start.offset, note?.end.offset)).toBe('请\u200b带身份证');
  });

  it.each([
    'notes:\n  - app：请登录\n  - 9:00—12:00\n  - “我的办件”中查询\n',
    'name: “三同”和“四办”\n',
    'notes: [可以代办，请带身份证]\n',
    'notes:\n  - |\n    name：甲\n    \u3000\u3000首行缩进\n  - "多行\n    type：乙"\n',
    'name: 甲 # type：乙\n# limit：\n',
    'notes: ["ئۇيغۇر\u200cچە", "👨‍👩‍👧"]\n',
    'name: 甲\u3000乙\n',
  ])('finds nothing in running text: %s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('reads the first version of a merge that was not finished, and offers no mending', () => {
    const text = 'name: 甲\n<<<<<<< HEAD\ntype：乙\n||||||| 共同\ntype: 丙\n=======\ntype；丁\n>>>>>>> 窗口\nphones: [1]\n';
    expect(codesOf(text)).toEqual(['2 conflict', '3 full-width-colon']);
    const [document] = readDocuments(text, names);
    expect(document?.value).toEqual({ name: '甲', type: '乙', phones: ['1'] });
    expect(document?.at(['phones', 0]).start).toMatchObject({ line: 9, column: 10 });
    expect(document?.problems[0]).toMatchObject({ args: { stands: 'HEAD', should: '窗口' }, span: { end: { line: 8 } } });
    expect(document?.problems[0]?.fix).toBeUndefined();
  });

  it('names marks of a merge that were left behind one by one', () => {
    expect(codesOf('name: 甲\n=======\ntype: 乙\n>>>>>>> 窗口\n')).toEqual(['2 conflict', '4 conflict']);
    expect(codesOf('<<<<<<< HEAD\nname: 甲\n<<<<<<< HEAD\ntype: 乙\n=======\ntype: 丙\n>>>>>>> b\n')).toEqual(['1 conflict', '3 conflict']);
    expect(codesOf('name: 甲\nnotes:\n  - |\n    =======\n')).toEqual([]);
  });

  it('tells members of a list without the space behind their dash from a text that begins with one', () => {
    const text = 'notes:\n  -甲。\n  - 乙。\n  # 丙\n  -丁。\nphones:\n-1\nname: -甲\n';
    expect(codesOf(text)).toEqual(['2 no-space', '5 no-space', '7 no-space']);
    expect(readDocuments(text, names)[0]?.value).toEqual({ notes: ['甲。', '乙。', '丁。'], phones: ['1'], name: '-甲' });
    expect(codesOf('other:\n  -甲\nname: 乙\n  -丙\n')).toEqual([]);
  });

  it('finds the dash that the first member of a list lacks, however long the member is', () => {
    const fields = ['name: 甲', 'type: 乙', 'limit:', '  promised: 5日', 'notes: [丙]', 'phones: [1]']
      .map((line) => `    ${line}\n`)
      .join('');
    const text = `limit:\n${fields}  - name: 丁\n`;
    expect(codesOf(text)).toEqual(['2 missing-dash']);
    expect(readDocuments(text, names)[0]?.value).toMatchObject({ limit: [{ name: '甲', phones: ['1'] }, { name: '丁' }] });
  });

  it('marks the line that lacks a colon, and not those below it', () => {
    const [problem] = readDocuments('name: 甲\n乙丙丁\ntype: 戊\n', names)[0]?.problems ?? [];
    expect(problem?.span).toMatchObject({ start: { line: 2, column: 1 }, end: { line: 2, column: 4 } });
  });

  it('ends, whatever stands there', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      'name',
      '：',
      ':',
      ' ',
      '\n',
      '\t',
      '　',
      '“',
      '"',
      '[',
      '］',
      '{',
      '，',
      '- ',
      '}',
      '\u200b',
      '|',
      '甲',
      '---\n',
      '# ',
      "'",
      '\\',
      '@',
      '\ufeff',
      '\r\n',
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (made) => {
        for (const document of readDocuments(made, names)) {
          expect(document.at([]).end.offset).toBeLessThanOrEqual(made.length + 1);
          for (const { span, fix } of document.problems) {
            expect(span.end.offset).toBeGreaterThanOrEqual(span.start.offset);
            for (const { from, to } of fix?.splices ?? []) expect(from <= to && to <= made.length).toBe(true);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
