import { describe, expect, it } from 'vitest';
import { elementAt, labelOf, leavesOf } from '../../src/standard/element.ts';
import { schemaOf } from '../../src/standard/schema.ts';
import { standardOf } from '../catalog-of.ts';

const { elements, pack } = standardOf();

describe('the element at a path', () => {
  it.each([
    [['name'], '事项名称'],
    [['limit', 'promised'], '承诺办结时限'],
    [['materials', 2, 'name'], '材料名称'],
    [['materials', 'name'], '材料名称'],
  ])('%j is %s', (path, title) => expect((elementAt(elements, path) as { title?: string } | undefined)?.title).toBe(title));

  it.each([
    [[]],
    [['nothing']],
    [['name', 'deeper']],
    [['limit', 0]],
    [['name', 0]],
    [['toString']],
    [['materials', 0, 'toString']],
    [['conditions', 'name']],
  ])('%j is none', (path) => expect(elementAt(elements, path as never)).toBeUndefined());

  it('of a list of texts is what its members are', () => expect(elementAt(elements, ['conditions', 0])).toBe(elements['conditions']?.list));
});

describe('the label of a path', () => {
  it.each([
    [['limit', 'promised'], '承诺办结时限', 'Promised time limit'],
    [['materials', 2, 'name'], '申请材料第3项材料名称', 'Materials no. 3 Name of the material'],
    [['materials', 'need'], '申请材料必要性', 'Materials Need'],
    [['materials', 'originals'], '申请材料原件份数', 'Materials Number of originals'],
    [['conditions', 0], '受理条件第1项', 'Conditions no. 1'],
    [['nothing', 'deeper'], 'deeper', 'deeper'],
    [[], '', ''],
  ])('%j', (path, zh, en) => {
    expect(labelOf(elements, path)).toEqual({ zh, en });
  });
});

describe('the leaves of the schema', () => {
  it('are what holds a value, in maps and in lists', () => {
    const leaves = leavesOf(elements);
    expect([...leaves.keys()]).toEqual(expect.arrayContaining(['name', 'limit.promised', 'materials.name', 'conditions', 'facts.licence']));
    for (const group of ['limit', 'materials', 'facts']) expect(leaves.has(group)).toBe(false);
    expect(leaves.get('limit.promised')).toBe(elementAt(elements, ['limit', 'promised']));
  });
});

describe('the schema of a kind', () => {
  const itemSchema = () => schemaOf(pack, 'item') as { properties: Record<string, Record<string, unknown>> };

  it('refuses what it does not know, and requires nothing', () => {
    const item = itemSchema();
    expect(item).toMatchObject({ title: pack.schema.kinds['item']?.title, type: 'object', additionalProperties: false });
    expect(JSON.stringify(item)).not.toContain('"required"');
  });

  it('writes vocabularies as words, formats by name, lists and free maps as such', () => {
    const item = itemSchema();
    expect(item.properties['type']?.['enum']).toEqual(Object.keys(pack.vocabularies['itemType']?.terms ?? {}));
    expect(item.properties['limit']).toMatchObject({ type: 'object', properties: { promised: { type: 'string', format: 'limit' } } });
    expect(item.properties['conditions']).toMatchObject({ type: 'array', items: { type: 'string' } });
    expect(item.properties['materials']).toMatchObject({ type: 'array', items: { type: 'object', additionalProperties: false } });
    expect(item.properties['visits']).toMatchObject({ type: 'integer' });
    expect(item.properties['name']).toMatchObject({ title: '事项名称', description: elements['name']?.about?.zh });
    expect(item.properties['name']).not.toHaveProperty('enum');
    expect(item.properties['name']).not.toHaveProperty('format');
    expect(item.properties).not.toHaveProperty('facts');
  });

  it('holds what the kind has, and for an unknown kind nothing', () => {
    const entry = schemaOf(pack, 'entry') as { properties: object };
    expect(Object.keys(entry.properties).sort()).toEqual([...(pack.schema.kinds['entry']?.elements ?? [])].sort());
    expect(schemaOf(pack, 'nothing')).toEqual({ title: 'nothing', type: 'object', additionalProperties: false, properties: {} });
  });

  it('writes a map of free keys as one of texts', () => {
    const free = { ...pack, schema: { ...pack.schema, elements: { local: { title: '本地', en: 'Local', free: true } } } };
    expect(schemaOf(free, 'item')).toMatchObject({
      properties: { local: { title: '本地', description: '本地', type: 'object', additionalProperties: { type: 'string' } } },
    });
  });
});
