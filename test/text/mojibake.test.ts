import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mojibakeIn } from '../../src/text/mojibake.ts';

const names = ['农药经营许可', '食品经营许可（新办）', '县市场监督管理局', '请在有效期届满前申请。', '二十个工作日'];

describe('mojibakeIn', () => {
  it.each(names)('takes %s back from GBK and from Latin', (name) => {
    const utf8 = iconv.encode(name, 'utf8');
    // an odd number of bytes loses the last one, so that the end cannot be taken back
    const asGbk = iconv.decode(utf8, 'gbk');
    expect(mojibakeIn(asGbk)).toMatchObject([utf8.length % 2 === 0 ? { from: 0, original: name } : { from: 0 }]);
    expect(mojibakeIn(`10${iconv.decode(utf8, 'win1252')} a`)[0]?.from).toBe(2);
    expect(mojibakeIn(iconv.decode(utf8, 'latin1'))).toMatchObject([{ original: name }]);
    expect(mojibakeIn(iconv.decode(iconv.encode(name, 'gbk'), 'latin1'))).toMatchObject([{ from: 0 }]);
  });

  it.each(['锟斤拷锟斤拷县', '请携带\ufffd\ufffd身份证', '烫烫烫烫'])('tells what is lost in %s', (text) => {
    expect(mojibakeIn(text)).toHaveLength(1);
    expect(mojibakeIn(text)[0]?.original).toBeUndefined();
  });

  it.each([...names, '锘', '浜江路', '渭南市', '涓流', '璇玑', 'Café許可證', 'Ärztekammer', '鍾鍾', '𠮷野家', 'ئۇيغۇر', '——……《》'])(
    'leaves %s alone',
    (text) => {
      expect(mojibakeIn(text)).toEqual([]);
    },
  );
});
