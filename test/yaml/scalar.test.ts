import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '../../src/yaml/scalar.ts';

it.each([
  ['20个工作日', '20个工作日'],
  ['000131905001', '"000131905001"'],
  ['2026-03-02', '"2026-03-02"'],
  ['是', '是'],
  ['no', '"no"'],
  ['甲: 乙', '"甲: 乙"'],
  ['', '""'],
  ['“甲”', '"“甲”"'],
  ['一、“甲”', '一、“甲”'],
  ['—乙', '"—乙"'],
  ['name：丙', '"name：丙"'],
  ['http://zwfw.example', 'http://zwfw.example'],
])('writes %s so that every tool reads the same text', (text, written) => expect(writeScalar(text)).toBe(written));

it('is read back as the same text by a tool that types its scalars', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => parse(`a: ${writeScalar(text)}\n`).a === text));
});
