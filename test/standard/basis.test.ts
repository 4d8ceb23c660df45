import { describe, expect, it } from 'vitest';
import { deviation } from '../../src/standard/direction.ts';

const policy = { class: 'same', compare: 'basis' } as const;

/** What the one list of grounds names and the other does not. */
function differs(ours: unknown, theirs: unknown): { added: readonly string[]; removed: readonly string[] } | undefined {
  const found = deviation(policy, ours, theirs, { licence: false });
  return found && { added: found.added, removed: found.removed };
}

const forest = [
  { law: '森林法', article: '第五十七条' },
  { law: '森林法', article: '第五十八条' },
];

describe('grounds, however they are written', () => {
  it.each([
    [[{ text: '《中华人民共和国森林法》第五十七条、第五十八条' }]],
    [[{ law: '《森林法》', article: '第57条、第58条' }]],
    [[{ law: '《森林法》第五十八条' }, { text: '《森林法》第五十七条：采伐林地上的林木，依照《草原法》第三条办理。' }]],
  ])('%j', (ours) => {
    expect(differs(ours, forest)).toBeUndefined();
  });

  it('that differ are told by law and article', () => {
    expect(differs([{ text: '《森林法》第五十七条；《草原法》第三条' }], forest)).toEqual({
      added: ['草原法第三条'],
      removed: ['森林法第五十八条'],
    });
  });

  it('without a citation are held by their text', () => {
    expect(differs([{ text: '国家有关规定' }], [{ text: '国家有关规定。' }])).toBeUndefined();
    expect(differs([{ law: '森林法', article: '第三条及附件' }], [{ law: '森林法', article: '第三条' }])?.added).toEqual([
      '森林法第三条及附件',
    ]);
  });
});
