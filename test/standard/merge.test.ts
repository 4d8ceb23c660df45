import { describe, expect, it } from 'vitest';
import { mergeParts, type PackPart } from '../../src/standard/merge.ts';
import { readDocument } from '../../src/yaml/document.ts';

const part = (pack: string, at: string[], text: string): PackPart => ({
  pack,
  file: `${pack}/${at.join('/') || 'pack'}.yaml`,
  at,
  document: readDocument(text),
});

describe('parts of packs, merged', () => {
  it('maps merge, lists and texts replace, what is not named stays', () => {
    const { value } = mergeParts([
      part('a', [], 'title: 甲\nmap: { one: 1, two: 2 }\nlist: [1, 2]\n'),
      part('b', [], 'map: { two: 二, three: 3 }\nlist: [9]\n'),
    ]);
    expect(value).toEqual({ title: '甲', map: { one: '1', two: '二', three: '3' }, list: ['9'] });
  });

  it('a text gives way to a map, and a map to a text', () => {
    const { value } = mergeParts([part('a', [], 'x: 1\ny: { z: 1 }\n'), part('b', [], 'x: { z: 1 }\ny: 1\n')]);
    expect(value).toEqual({ x: { z: '1' }, y: '1' });
  });

  it('a plain null removes, a quoted one is a text', () => {
    const { value } = mergeParts([part('a', [], 'x: 1\ny: 1\nz: 1\n'), part('b', [], 'x: null\ny: "null"\nnew: null\n')]);
    expect(value).toEqual({ y: 'null', z: '1' });
  });

  it('a part stands where its file says', () => {
    const { value } = mergeParts([
      part('a', ['rules', 'time/x'], 'severity: warn\n'),
      part('b', ['rules'], 'time/x: { severity: error }\n'),
    ]);
    expect(value).toEqual({ rules: { 'time/x': { severity: 'error' } } });
  });

  it('a part that is no map says nothing, and nobody reaches the prototype', () => {
    const { value } = mergeParts([part('a', ['lists'], '- 1\n'), part('a', [], '__proto__: { polluted: yes }\nx: 1\n')]);
    expect(Object.keys(value)).toEqual(['lists', 'x']);
    expect(value['lists']).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('names of every object are names like others', () => {
    expect(mergeParts([part('a', [], 'constructor: { name: 甲 }\n')]).value['constructor']).toEqual({ name: '甲' });
  });

  it('every value knows who wrote it last, and what has no line of its own is where its nearest part stands', () => {
    const { origin } = mergeParts([
      part('a', ['rules', 'x'], 'severity: warn\nwords:\n  zh: 一\n  en: one\n'),
      part('b', ['rules'], '\nx:\n  words: { zh: 二 }\n'),
    ]);
    expect(origin(['rules', 'x', 'severity'])).toEqual({ pack: 'a', file: 'a/rules/x.yaml', line: 1 });
    expect(origin(['rules', 'x', 'words', 'zh'])).toEqual({ pack: 'b', file: 'b/rules.yaml', line: 3 });
    expect(origin(['rules', 'x', 'words', 'en'])).toEqual({ pack: 'a', file: 'a/rules/x.yaml', line: 4 });
    expect(origin(['rules', 'x', 'words', 'zh', 'deeper', 0])).toMatchObject({ pack: 'b', line: 3 });
    expect(origin(['rules', 'x', 'nothing'])).toMatchObject({ pack: 'b', line: 2 });
    expect(origin(['rules'])).toMatchObject({ pack: 'b' });
    expect(origin(['elsewhere'])).toBeUndefined();
  });

  it('what stands at the root has no origin above it', () => {
    const { origin } = mergeParts([part('a', [], 'x: 1\n')]);
    expect(origin(['x'])).toEqual({ pack: 'a', file: 'a/pack.yaml', line: 1 });
    expect(origin([])).toBeUndefined();
  });
});
