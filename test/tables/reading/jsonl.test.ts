import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../src/tables/reading/jsonl.ts';

describe('readJsonLines', () => {
  it('unites the keys of all lines, joins lists and counts null as empty', () => {
    const table = readJsonLines(
      'a.jsonl',
      '{"name":"甲","themes":["一","二"]}\n\n{"code":"000131905001","name":null,"fee":{"amount":80},"visits":0}\n',
    );
    expect(table.headers.map((header) => header.text)).toEqual(['name', 'themes', 'code', 'fee', 'visits']);
    expect(table.rows.map((row) => row.number)).toEqual([1, 3]);
    expect(table.rows[0]?.cells.get('themes')).toEqual({ text: '一|二', address: 'B1' });
    expect(table.rows[1]?.cells.get('name')).toEqual({ text: '', address: 'A3' });
    expect(table.rows[1]?.cells.get('fee')?.text).toBe('{"amount":80}');
    expect(table.rows[1]?.cells.get('visits')?.text).toBe('0');
  });

  it('says that a code written as a number has lost its end', () => {
    expect(readJsonLines('a.jsonl', '{"code":11990101000000000012}\n').problems).toMatchObject([{ code: 'rounded-number', address: 'A1' }]);
  });

  it.each(['{"name":"甲"', '["甲"]', '甲', 'null'])('names the line of %s', (line) => {
    expect(() => readJsonLines('a.jsonl', `{"name":"甲"}\n${line}\n`)).toThrow(
      expect.objectContaining({ fault: { code: 'bad-json', args: { name: 'a.jsonl', line: 2 } } }),
    );
  });
});
