import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, fileNames } from '../../../src/tables/importing/file-name.ts';

describe('fileNameOf', () => {
  it('keeps what every system takes', () => {
    expect(fileNameOf('禾川县市场监督管理局', '无')).toBe('禾川县市场监督管理局');
    expect(fileNameOf('局/科: "甲"?', '无')).toBe('局 科 甲');
    expect(fileNameOf('CON', '无')).toBe('CON_');
    expect(fileNameOf('con.yaml', '无')).toBe('con.yaml_');
    expect(fileNameOf(' .. ', '无')).toBe('无');
    expect([...fileNameOf('长'.repeat(200), '无')]).toHaveLength(80);
  });

  it('never leaves what Windows refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const file = fileNameOf(name, '无');
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\.|[. ]$|^$/u);
        expect([...file].length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('fileNames', () => {
  it('numbers names that would fall together', () => {
    const files = fileNames(['A局', 'a局', '甲/乙', '甲:乙', 'A局'], '无');
    expect([...files.values()]).toEqual(['A局', 'a局-2', '甲 乙', '甲 乙-2']);
  });
});
