import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { TableError } from '../../../src/tables/error.ts';
import { sayTableError } from '../../../src/tables/words.ts';
import { bookOf, taken } from './book.ts';
import { zipOf } from './zip-of.ts';

const text = (content: string) => new TextEncoder().encode(content);

describe('tables that are refused with a sentence', () => {
  it.each([
    ['清单.csv', '', '清单.csv是空文件。'],
    ['清单.csv', '只有一列\n甲\n', '清单.csv中没有表头'],
    ['清单.xls', '<html><table><tr><td>甲</td></tr></table></html>', '清单.xls其实是网页'],
  ])('%s: %j', async (name, content, sentence) => {
    expect(await refusal(name, text(content))).toContain(sentence);
  });

  it('two encodings in one file, with a line of each', async () => {
    const bytes = Buffer.concat([
      iconv.encode('基本编码,事项名称\n000711919000,结婚登记\n', 'utf8'),
      iconv.encode('000120909000,农药经营许可\n', 'gbk'),
    ]);
    expect(await refusal('清单.csv', bytes)).toBe(
      '清单.csv混用了两种文字编码：第1行是UTF-8，第3行是GBK。请在WPS或者Excel中重新汇总，另存为“CSV UTF-8”。',
    );
    const other = Buffer.concat([
      iconv.encode('基本编码,事项名称\n000120909000,农药经营许可审批和发放\n'.repeat(20), 'gbk'),
      iconv.encode('000711919000,结婚登记\n', 'utf8'),
    ]);
    expect(await refusal('清单.csv', other)).toContain('第41行是UTF-8，第1行是GBK');
    expect((await taken('清单.csv', iconv.encode('基本编码,事项名称\n000711919000,结婚登记\n', 'gbk'))).table.encoding).toBe('gb18030');
  });
});

describe('workbooks that are no workbooks', () => {
  const part = (name: string, content: string) => ({ name, packed: deflateRawSync(content), size: content.length });

  it('a workbook with a password, an old one, a damaged one, another archive', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await refusal('清单.xlsx', Uint8Array.from([...ole, ...iconv.encode('EncryptedPackage', 'utf16le')]))).toContain('设有打开密码');
    expect(await refusal('清单.xls', Uint8Array.from(ole))).toContain('另存为“Excel工作簿(*.xlsx)”');
    const whole = await bookOf((book) => book.addWorksheet('目录').addRow(['基本编码', '事项名称']));
    for (const share of [0.2, 0.6, 0.99]) expect(await refusal('清单.xlsx', whole.subarray(0, whole.length * share))).toContain('已损坏');
    const middle = whole.slice();
    middle.fill(0xff, 60, 160);
    expect(await refusal('清单.xlsx', middle)).toContain('已损坏');
    expect(await refusal('清单.xlsx', zipOf([part('word/document.xml', '<a/>')]))).toContain('不是能够读取的表格');
  });

  it('an archive that says that it unpacks to gigabytes', async () => {
    const bomb = zipOf([part('xl/workbook.xml', '<a/>'), { ...part('xl/worksheets/sheet1.xml', 'x'), size: 4_000_000_000 }]);
    expect(await refusal('清单.xlsx', bomb)).toBe('清单.xlsx解压后有4000MB以上，不像正常的表格，没有读取。请向提供的单位核对这个文件。');
  });

  it('an archive that unpacks to more than it says', async () => {
    const bomb = zipOf([part('xl/workbook.xml', '<a/>'), { ...part('xl/worksheets/sheet1.xml', 'x'.repeat(3_000_000)), size: 100 }]);
    expect(await refusal('清单.xlsx', bomb)).toContain('不像正常的表格');
  });

  it('a workbook that is honest and too large', async () => {
    const packed = new Uint8Array(1_000_000);
    const large = zipOf([part('xl/workbook.xml', '<a/>'), { name: 'xl/worksheets/sheet1.xml', packed, size: 170_000_000 }]);
    expect(await refusal('清单.xlsx', large)).toContain('解压后有170MB，超过160MB，没有读取。请在WPS或者Excel中打开，另存为“CSV UTF-8”');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'xl/../../a', 'C:\\a', '..\\a'])(
    'an archive with a file outside itself: %s',
    async (name) => {
      expect(await refusal('清单.xlsx', zipOf([part('xl/workbook.xml', '<a/>'), part(name, 'x')]))).toContain(`“${name}”要写到别处去`);
    },
  );

  it('nothing but a sentence, whatever is broken in it', async () => {
    const whole = await bookOf((book) => book.addWorksheet('目录').addRow(['基本编码', '事项名称']));
    for (let at = 0; at < whole.length; at += 97) {
      const broken = whole.slice();
      broken.fill(0x41, at, at + 7);
      const error = await taken('清单.xlsx', broken).catch((reason: unknown) => reason);
      if (error instanceof Error) expect(error, String(error.stack)).toBeInstanceOf(TableError);
    }
  });
});

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await taken(name, bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TableError);
  return sayTableError(error as TableError, 'zh');
}
