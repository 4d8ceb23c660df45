import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/text/hash.ts';
import { rememberingLast, rememberingObjects, rememberingTexts } from '../../src/text/remembered.ts';

describe('rememberingLast', () => {
  it('asks once for one thing after the other, and again for another', () => {
    let asked = 0;
    const name = rememberingLast((thing: { name: string }) => {
      asked += 1;
      return thing.name;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([a, a, b, b, a].map(name)).toEqual(['a', 'a', 'b', 'b', 'a']);
    expect(asked).toBe(3);
  });
});

describe('rememberingObjects', () => {
  it('asks once for each, whatever was asked between, and nothing is an answer too', () => {
    let asked = 0;
    const first = rememberingObjects((list: readonly string[]) => {
      asked += 1;
      return list[0];
    });
    const [a, b, none]: string[][] = [['a'], ['a'], []];
    expect([a, b, none, a, none, b].map((list) => first(list ?? []))).toEqual(['a', 'a', undefined, 'a', undefined, 'a']);
    expect(asked).toBe(3);
  });
});

describe('rememberingTexts', () => {
  it('says what the function says, whatever it remembers, and nothing too', () => {
    let asked = 0;
    const length = rememberingTexts((text: string) => {
      asked += 1;
      return text === '' ? undefined : text.length;
    }, 2);
    const texts = ['', '', 'a', 'bb', 'a', 'ccc', 'dddd', 'a', ''];
    expect(texts.map(length)).toEqual(texts.map((text) => (text === '' ? undefined : text.length)));
    expect(asked).toBeLessThan(texts.length);
  });
});

describe('hashOf', () => {
  it('tells texts apart that differ in one character, and is the same in every run', () => {
    const texts = Array.from({ length: 20_000 }, (_, number) => `有与经营活动相适应的场所${number}`);
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
    expect(hashOf('')).not.toBe(hashOf('\0'));
    expect(hashOf('申请材料')).toBe(hashOf('申请材料'));
    expect(hashOf('申请材料')).toMatch(/^[0-9a-z]{8,14}$/);
  });
});
