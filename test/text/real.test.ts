import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubledBrackets, halfWidthBrackets, mixesWidths } from '../../src/text/brackets.ts';
import { parseLimit } from '../../src/text/limit.ts';
import { samePhones } from '../../src/text/phone.ts';

const folder = '../shared/data/guangdong';
const there = existsSync(folder);
if (!there) console.log(`skipped: ${folder} is not there`);

/** Counted independently of santong: doubled, mixed, half-width brackets; equal telephones with and without hotlines. */
const counts = {
  'province_440000.jsonl': [22, 43, 141, 44, 30],
  'city_440100.jsonl': [1, 1, 12, 32, 0],
};

describe.skipIf(!there)('the Guangdong list', () => {
  for (const [file, expected] of Object.entries(counts)) {
    const rows = there ? rowsOf(`${folder}/${file}`) : [];
    const count = (holds: (row: Record<string, string>) => boolean) => rows.filter(holds).length;

    it(`${file}: brackets and telephones are counted as by hand`, () => {
      const name = (row: Record<string, string>) => row.TASK_NAME ?? '';
      const phones = (row: Record<string, string>) => [row.consult_phone ?? '', row.complain_phone ?? ''] as const;
      expect([
        count((row) => doubledBrackets(name(row)).length > 0),
        count((row) => mixesWidths(name(row))),
        count((row) => halfWidthBrackets(name(row)).length > 0),
        count((row) => samePhones(...phones(row))),
        count((row) => samePhones(...phones(row), { hotlines: false })),
      ]).toEqual(expected);
    });

    it(`${file}: every limit is read`, () => {
      const limits = rows.flatMap((row) => [row.handle_time ?? '', row.handle_time_limit ?? '']);
      expect(limits.filter((limit) => limit !== '无' && parseLimit(limit).kind !== 'days')).toEqual([]);
    });
  }
});

function rowsOf(path: string): Record<string, string>[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
