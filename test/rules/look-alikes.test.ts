import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { foldLookAlikes } from '../../src/text/look-alikes.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

function fixOf(rule: string, text: string): unknown {
  return check(catalogOf({ 'a.yaml': text })).findings.find((finding) => finding.rule === rule)?.fix;
}

describe('characters that look alike', () => {
  it.each([
    ['state: 己取消', 'state'],
    ['fee: { charged: 否 }\nprocessing: 即力件', 'processing'],
  ])('in %s are no mending without asking, unless the list has just one such word', (line) => {
    const fix = fixOf('element/not-a-term', `name: 工伤认定\n${line}\n`);
    if (fix) expect(fix).toMatchObject({ safe: false });
  });

  it.each([
    ['topics: { person: [准菅准办] }', false],
    ['channels: [窗囗办理]', true],
    ['audience: [自然入]', true],
    ['audience: [企业法入]', true],
  ])('in %s show the word that was meant', (line, safe) => {
    expect(fixOf('element/not-a-term', `name: 工伤认定\n${line}\n`)).toMatchObject({ safe });
  });

  it.each([
    ['code/form', 'code: "OOO714923OOO"', '000714923000'],
    ['code/form', 'code: "〇〇〇714923〇〇〇"', '000714923000'],
    ['code/form', 'code: "0007l4923000"', '000714923000'],
    ['code/credit-code', 'implementation: "l199O101MB0003121N4000120909000"', '11990101MB0003121N4000120909000'],
    ['code/credit-code', 'agency: { name: 县局, code: "1199O101MBOOO3121N" }', '11990101MB0003121N'],
  ])('are put right where the code is then sound: %s, %s', (rule, line, value) => {
    expect(fixOf(rule, `name: 工伤认定\ntype: 行政确认\n${line}\n`)).toMatchObject({ value });
  });

  it('in a basic code are mended without asking where the province has a standard item of that code', () => {
    const text = 'kind: standard\nname: 工伤认定\ncode: "000714923000"\n---\nname: 工伤认定\ntype: 行政确认\ncode: "OOO714923OOO"\n';
    expect(fixOf('code/form', text)).toMatchObject({ safe: true });
    expect(fixOf('code/form', text.slice(text.indexOf('---') + 4))).toMatchObject({ safe: false });
  });

  it('keep any two words of a list apart', () => {
    for (const { terms } of Object.values(standardOf().pack.vocabularies)) {
      const words = Object.keys(terms);
      expect(new Set(words.map(foldLookAlikes)).size).toBe(words.length);
    }
  });
});
