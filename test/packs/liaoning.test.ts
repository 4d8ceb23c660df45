import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lawNamed } from '../../src/standard/laws.ts';
import { standardOf } from '../catalog-of.ts';
import { counted, dataOf, type Judged, judged } from './judged.ts';

const data = dataOf('liaoning');

describe.skipIf(!data)('Liaoning', () => {
  let directory: Judged;
  beforeAll(async () => {
    directory = await judged(new URL('items.csv', data), 'liaoning', '2026-03-02', 'entry');
  });

  it('its rows are directory entries, and one type that no table names is left over', () => {
    const { account, catalog } = directory;
    expect([account.rows, account.filled, account.left]).toEqual([30, 150, 1]);
    expect(catalog.items).toEqual([]);
    expect(catalog.others.map(({ kind }) => kind)).toEqual(Array.from({ length: 30 }, () => 'entry'));
    expect(catalog.others[0]?.value).toMatchObject({ code: '210973001000', type: '行政裁决', levels: ['省级', '市级'] });
  });

  it('a name that is a whole clause is long, one bracket is half-width, one type is missing, and the table has no grounds; codes and types agree', () => {
    expect(counted(directory.findings.filter(({ rule }) => rule !== 'name/vague'))).toEqual([
      'error element/missing 1',
      'info name/long 2',
      'info source/column-lacking 1',
      'warn name/half-width-brackets 1',
    ]);
  });

  it('of the titles cited in its grounds, the registry knows those that it should', () => {
    const lines = readFileSync(new URL('cited_law_titles.csv', data), 'utf8').trim().split(/\r?\n/).slice(1);
    const { pack } = standardOf('liaoning');
    const differing = lines.filter((line) => {
      const [title = '', known] = line.split(',');
      return (lawNamed(pack, title) !== undefined) !== (known === '1');
    });
    expect(lines).toHaveLength(47);
    expect(differing).toEqual([]);
    expect(lawNamed(pack, '档案法实施办法')?.repealed?.by).toBe('档案法实施条例');
  });
});
