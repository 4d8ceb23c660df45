import { describe, expect, it } from 'vitest';
import { imported, outcomes } from './table-of.ts';

/** The grounds that a cell becomes, and what became of the cells of its row. */
function basisOfCell(header: readonly string[], cells: readonly string[]): [unknown, Record<string, string>] {
  const [row] = imported(header, [cells]).rows;
  return [row?.raw['basis'], outcomes(row)];
}

describe('a cell of grounds', () => {
  it.each([
    ['《森林法》第五十七条', [{ law: '《森林法》', article: '第五十七条' }]],
    ['《森林法》第五十七条、第五十八条', [{ law: '《森林法》', article: '第五十七条、第五十八条' }]],
    [
      '《森林法》第五十七条；《草原法》第三条第二款',
      [
        { law: '《森林法》', article: '第五十七条' },
        { law: '《草原法》', article: '第三条第二款' },
      ],
    ],
    [
      '《森林法》第五十七条|《草原法》第三条',
      [
        { law: '《森林法》', article: '第五十七条' },
        { law: '《草原法》', article: '第三条' },
      ],
    ],
    ['《森林法》', [{ law: '《森林法》' }]],
    // whatever says more stays as it is written
    ['《森林法》第五十七条：采伐林地上的林木', [{ text: '《森林法》第五十七条：采伐林地上的林木' }]],
    ['《森林法》（主席令第39号）第五十七条', [{ text: '《森林法》（主席令第39号）第五十七条' }]],
    ['《森林法》第五十七条；相关规定', [{ text: '《森林法》第五十七条；相关规定' }]],
    ['森林法第五十七条', [{ text: '森林法第五十七条' }]],
  ])('%s', (text, basis) => {
    expect(basisOfCell(['设定依据'], [text])).toEqual([basis, { 序号: expect.anything(), 设定依据: 'taken' }]);
  });

  it('is left over, and told, where the articles of another column say otherwise', () => {
    const [basis, became] = basisOfCell(['条款号', '设定依据'], ['第三条', '《森林法》第五十七条']);
    expect(basis).toEqual([{ article: '第三条', law: '《森林法》' }]);
    expect(became['设定依据']).toBe('differs');
  });
});
