import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/standard/generated/pack.ts';
import { digitsOf, termFor, wordOf } from '../../src/standard/vocabulary.ts';

const types: Vocabulary = {
  title: '事项类型',
  en: 'Item type',
  terms: {
    行政许可: { en: 'Licence', digits: { c0109: '01', gbt39046: '01' }, synonyms: ['许可', '行政审批'] },
    其他行政权力: { en: 'Other', digits: { c0109: '10', guangdong: '20' } },
    公共服务: { en: 'Service', digits: { c0109: '11' } },
    行政裁量: { en: 'Discretion' },
  },
};

describe('the words of a vocabulary', () => {
  it.each([
    ['行政许可', 'c0109', '01'],
    ['行政许可', 'gbt39046', '01'],
    ['其他行政权力', 'guangdong', '20'],
    ['其他行政权力', 'c0109', '10'],
    ['公共服务', 'guangdong', '11'],
    ['公共服务', 'gbt39046', undefined],
    ['行政裁量', 'c0109', undefined],
    ['没有的词', 'c0109', undefined],
    ['toString', 'c0109', undefined],
  ])('%s in %s has the digits %s', (word, dialect, digits) => expect(digitsOf(types, word, dialect)).toBe(digits));

  it.each([
    ['01', 'c0109', '行政许可'],
    ['10', 'c0109', '其他行政权力'],
    ['10', 'guangdong', undefined],
    ['20', 'guangdong', '其他行政权力'],
    ['11', 'guangdong', '公共服务'],
    ['11', 'gbt39046', undefined],
    ['99', 'c0109', undefined],
  ])('%s in %s is %s', (digits, dialect, word) => expect(wordOf(types, digits, dialect)).toBe(word));

  it.each([
    ['行政许可', '行政许可'],
    [' 行政许可 ', '行政许可'],
    ['行政审批', '行政许可'],
    ['01', '行政许可'],
    ['行政', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is spelt for %s', (spelling, word) => expect(termFor(types, spelling, 'c0109')).toBe(word));
});
