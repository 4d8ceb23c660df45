import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, padStart, truncate, wrap } from '../../src/text/width.ts';

describe('width', () => {
  it.each([
    ['汀溪县', 6],
    ['20个工作日', 10],
    ['，', 2],
    ['…', 1],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

  it('pads and cuts by columns', () => {
    expect(padEnd('编码', 6)).toBe('编码  ');
    expect(padStart('编码', 6)).toBe('  编码');
    expect(truncate('食品经营许可', 7)).toBe('食品..');
    expect(truncate('食品经营', 8)).toBe('食品经营');
  });

  it('wraps as Chinese is set', () => {
    expect(wrap('申请人提交材料，窗口受理。', 14)).toEqual(['申请人提交材', '料，窗口受理。']);
    expect(wrap('承诺（五日）办结', 6)).toEqual(['承诺', '（五', '日）办', '结']);
    expect(wrap('file name.yaml 编码', 10)).toEqual(['file', 'name.yaml', '编码']);
    expect(wrap('一\n二', 10)).toEqual(['一', '二']);
  });

  const text = fc.string({ unit: fc.constantFrom('许', '可', '，', '。', '（', '）', 'a', '1', ' ', '…', '\u0301') });

  it('keeps every width and every character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (content, columns) => {
        const lines = wrap(content, columns);
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(content.replaceAll(' ', ''));
        expect(displayWidth(truncate(content, columns))).toBeLessThanOrEqual(columns);
        expect(displayWidth(padEnd(content, columns))).toBeGreaterThanOrEqual(columns);
      }),
    );
  });
});
