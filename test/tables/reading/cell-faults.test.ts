import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/tables/reading/read.ts';
import { sayTableProblem } from '../../../src/tables/words.ts';

async function told(csv: string): Promise<string[]> {
  const { problems } = await readTable('清单.csv', new TextEncoder().encode(csv));
  return problems.map((problem) => sayTableProblem(problem, 'zh'));
}

describe('cells that were mistyped or damaged', () => {
  it.each([
    [
      'a power of ten',
      '实施编码,事项名称\n1.14507E+17,食品经营许可\n',
      'A2“实施编码”的“1.14507E+17”是科学记数法，编码后面的数字已经丢失，请从原件抄录，这一列设为文本格式。',
    ],
    [
      'lost zeros',
      '基本编码,事项名称\n118915000,道路货物运输\n118915001,道路旅客运输\n',
      'A2“基本编码”的“118915000”开头的0被表格软件去掉了，应为000118915000（这一列共2格）。',
    ],
    [
      'a code that became a date',
      '事项编码,事项名称\n2026-03-05,道路货物运输\n',
      'A2“事项编码”的“2026-03-05”是日期，编码被表格软件改过，请从原件抄录，这一列设为文本格式。',
    ],
    [
      'full-width digits',
      '事项名称,咨询电话\n优待证申领,０４６０－５５５００２１\n',
      'B2“咨询电话”的“０４６０－５５５００２１”写成了全角，应为0460-5550021。',
    ],
    [
      'a character that nobody sees',
      '事项名称,咨询电话\n优待证\u200b申领,0460-5550021\n',
      'A2“事项名称”里有看不见的字符：零宽空格（U+200B），去掉以后读取。',
    ],
    [
      'a wrong encoding',
      `事项名称,咨询电话\n${iconv.decode(iconv.encode('农药经营许可', 'utf8'), 'gbk')},0460-5550021\n`,
      'A2“事项名称”的“鍐滆嵂缁忚惀璁稿彲”是乱码，原文应为“农药经营许可”。',
    ],
    [
      'a character of private use',
      '事项名称,咨询电话\n张\ue5e5许可,0460-5550021\n',
      'A2“事项名称”里有只在个别字体里才显示的字符（自造字（U+E5E5））。',
    ],
  ])('%s: the cell, what is wrong, what was meant', async (_, csv, words) => {
    expect(await told(csv)).toEqual([words]);
  });

  it('are none where nothing is wrong', async () => {
    expect(
      await told('基本编码,事项名称,备注\n="000118915000",道路货物运输经营许可（Ａ类）,2026-03-05\n\'000118915001,Class A\u3000许可,1e5\n'),
    ).toEqual([]);
  });

  it('are read without what nobody sees', async () => {
    const { rows } = await readTable('清单.csv', new TextEncoder().encode('事项名称,部门\n优待证\u200b申\u00a0领,a\u00a0b\n'));
    expect([...(rows[0]?.cells.values() ?? [])].map(({ text }) => text)).toEqual(['优待证申领', 'a b']);
  });
});
