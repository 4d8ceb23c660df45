import { describe, expect, it } from 'vitest';
import { factElements, factsOf } from '../../src/standard/facts.ts';
import { formats } from '../../src/standard/formats.ts';
import type { Item } from '../../src/standard/generated/item.ts';
import { standardOf } from '../catalog-of.ts';

const facts = (item: Item) => factsOf(item, standardOf().pack, '2026-03-02');
const limits = (promised?: string, statutory?: string, type?: Item['type']) =>
  facts({
    limit: { ...(promised === undefined ? {} : { promised }), ...(statutory === undefined ? {} : { statutory }) },
    ...(type ? { type } : {}),
  });

describe('the facts of an item', () => {
  it('are none where it says nothing', () => {
    expect(facts({})).toEqual({});
    expect(limits('', '')).toEqual({});
    expect(limits('尽快办理', '另行规定')).toEqual({});
    expect(limits('很久', '不知道')).toEqual({});
  });

  it.each([
    ['10个工作日', '20个工作日', '短于'],
    ['20个工作日', '20个工作日', '等于'],
    ['30个工作日', '20个工作日', '长于'],
    ['5个工作日', '7日', '不可比'],
    ['当场办结', '无法定期限', '不可比'],
  ])('promised %s against %s: %s', (promised, statutory, said) => {
    expect(limits(promised, statutory).promisedAgainstStatutory).toBe(said);
  });

  it('compare days of a licence as working days', () => {
    expect(limits('7个工作日', '7日', '行政许可').promisedAgainstStatutory).toBe('等于');
    expect(limits('7个工作日', '7日', '行政确认').promisedAgainstStatutory).toBe('长于');
    expect(limits('7个工作日', '7日').promisedAgainstStatutory).toBe('长于');
  });

  it('compare nothing with what is not there', () => {
    expect(limits('7日')).toEqual({ promisedImmediate: false });
    expect(limits(undefined, '7日')).toEqual({});
    expect(limits('7日', '另行规定')).toEqual({ promisedImmediate: false });
  });

  it('count working days only, and nothing on the spot', () => {
    expect(limits('当场办结', '20个工作日')).toEqual({
      promisedAgainstStatutory: '短于',
      promisedImmediate: true,
      promisedWorkdays: 0,
      statutoryWorkdays: 20,
    });
    expect(limits('3个月', '20日')).toEqual({ promisedAgainstStatutory: '长于', promisedImmediate: false });
    expect(limits('5个工作日')).toEqual({ promisedImmediate: false, promisedWorkdays: 5 });
    expect(limits(undefined, '无法定期限')).toEqual({});
  });

  it('tell a licence, and what has a guide, by the type', () => {
    expect(facts({ type: '行政许可' })).toEqual({ licence: true, hasGuide: true });
    expect(facts({ type: '行政处罚' })).toEqual({ licence: false, hasGuide: false });
    expect(facts({ type: '没有的类型' } as unknown as Item)).toEqual({ licence: false });
  });

  it('hold dates against the day of the check, which belongs to both sides', () => {
    expect(facts({ effective: '2026-03-02', cancelled: '2026-03-02' })).toEqual({ started: true, ended: true, datesCrossed: false });
    expect(facts({ effective: '2026-03-03' })).toEqual({ started: false });
    expect(facts({ cancelled: '2026-03-03' })).toEqual({ ended: false });
    expect(facts({ effective: '2026-01-02', cancelled: '2026-01-01' })).toMatchObject({ datesCrossed: true });
    expect(facts({ effective: '', cancelled: '' })).toEqual({});
  });

  it('have a type and words in both languages', () => {
    for (const [name, element] of Object.entries(factElements)) {
      expect(['string', 'boolean', 'integer'], name).toContain(element.schema?.type);
      expect(
        [element.title, element.en, element.about?.zh, element.about?.en].every((text) => text !== undefined && text !== ''),
        name,
      ).toBe(true);
    }
  });
});

describe('the forms of texts', () => {
  it.each([
    [
      'date',
      ['2026-03-05', '2024-02-29'],
      ['2026-3-5', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-03-05日', '自2026-03-05', '20260305'],
    ],
    [
      'url',
      ['http://a.example', 'https://zwfw.tangling.example/x?y=1'],
      ['www.a.example', 'http://', 'http:// a', '见http://a.example', 'ftp://a.example', 'https:/a.example'],
    ],
    ['email', ['a@b.example', 'jiu.cuo@tangling.example'], ['a@b', '@b.example', 'a b@c.example', 'a@b@c.example', 'a@b.c d']],
    [
      'file',
      ['forms/申请表.docx', '申请表.docx', 'a..b/c.docx', 'a/..b'],
      ['/a.docx', '\\a.docx', 'C:\\a.docx', '..', '../a.docx', 'a/../b.docx', 'a\\..\\b.docx', 'a/..'],
    ],
    ['limit', ['20个工作日', '当场办结', '无法定期限', '尽快'], ['很久']],
  ] as const)('%s', (name, fit, unfit) => {
    for (const text of fit) expect(formats[name]?.(text), text).toBe(true);
    for (const text of unfit) expect(formats[name]?.(text), text).toBe(false);
  });

  it.each(['phone', 'code'])('%s is judged by a rule of its own', (name) => expect(formats[name]?.('随便')).toBe(true));
});
