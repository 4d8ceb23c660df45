import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openCatalog } from '../../src/host/catalog.ts';
import { listItems } from '../../src/listing/list.ts';
import { shareOf } from '../../src/score/points.ts';
import { type ScoreResult, scoreCatalog } from '../../src/score/score.ts';

interface Key {
  办事指南完整度: Record<string, { 事项: number; 得分: number; 应得分: number; 得分率: string }>;
  清单占比: Record<string, Record<string, { 项: number; 占比: string } | number>>;
}

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const { 得分: key } = parse(readFileSync(`${root}/答案.yaml`, 'utf8')) as { 得分: Key };
const counties = new Map(['禾川县', '汀溪县'].map((county) => [county, countyOf(county)]));

function countyOf(county: string) {
  const { catalog } = openCatalog({ asOf: '2026-03-02', path: `${root}/${county}` });
  const card = catalog.standard.scorecards.find(({ id }) => id === 'guide-completeness');
  if (card === undefined) throw new Error('no card');
  return { lists: listItems(catalog), score: scoreCatalog(catalog, card) };
}

/** The county, or one of its bodies, as santong scores it, in the words of the key. */
function scored(name: string): Key['办事指南完整度'][string] {
  const { score } = of(name);
  const { items, reached, attainable } = isCounty(name) ? { items: score.items.length, ...score.total } : agencyOf(score, name);
  return { 事项: items, 得分: reached, 应得分: attainable, 得分率: shareOf({ reached, attainable }) ?? '' };
}

/** How many items of the county, or of one of its bodies, are on each list, of those that the list is for. */
function listed(name: string): Key['清单占比'][string] {
  const counts = of(name).lists.map(({ list, judged }) => {
    const own = judged.filter(({ item }) => isCounty(name) || item.agency === name);
    return { title: list.title, on: own.filter(({ verdict }) => verdict === 'holds').length, all: own.length };
  });
  const all = new Set(counts.map((count) => count.all));
  expect(all.size).toBe(1);
  const shares = counts.map(({ title, on, all: attainable }) => [title, { 项: on, 占比: shareOf({ reached: on, attainable }) }]);
  return { 适用: [...all][0], ...Object.fromEntries(shares) };
}

function of(name: string) {
  const county = counties.get(name.slice(0, 3));
  if (county === undefined) throw new Error(name);
  return county;
}

function agencyOf({ agencies }: ScoreResult, name: string) {
  const found = agencies.find(({ agency }) => agency === name);
  if (found === undefined) throw new Error(name);
  return found;
}

function isCounty(name: string): boolean {
  return name.length === 3;
}

describe('worked out by hand', () => {
  it.each(Object.entries(key.办事指南完整度))('the completeness of the guides of %s', (name, expected) => {
    expect(scored(name)).toEqual(expected);
  });

  it.each(Object.entries(key.清单占比))('the lists of %s', (name, expected) => {
    expect(listed(name)).toEqual(expected);
  });

  it('nothing of either county is left open', () => {
    for (const { score } of counties.values()) {
      expect(score.notJudged).toEqual([]);
      expect(score.criteria.filter(({ open }) => open > 0)).toEqual([]);
    }
  });
});
