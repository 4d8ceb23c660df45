import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendTogether } from '../../../../src/cli/commands/fix/interactive.ts';

/** A talk in which every answer is written down beforehand. */
async function talk(text: string, answers: string[], options: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mend-'));
  mkdirSync(join(folder, 'items'));
  writeFileSync(join(folder, 'santong.yaml'), 'items: [items]\n');
  const file = join(folder, 'items', 'a.yaml');
  writeFileSync(file, text);
  const said: string[] = [];
  const results: string[] = [];
  const context = {
    lang: 'zh' as const,
    asOf: '2026-03-02',
    colour: false,
    result: (content: string | Uint8Array) => void results.push(String(content)),
    file: () => undefined,
    remark: () => undefined,
  };
  const dialogue = {
    say: (words: string) => void said.push(words),
    ask: async (question: string) => {
      said.push(question);
      return answers.shift();
    },
  };
  const code = await mendTogether(context, [folder], options, dialogue);
  return { text: readFileSync(file, 'utf8'), said: said.join('\n'), result: results.join(''), code, left: answers };
}

const faulty = 'name: 工伤认定(新办)   # 名称\ntype: 确认\nvisits: 一次\n';

describe('one place after the other', () => {
  it('does what is chosen: mends, takes what is typed, leaves, stops', async () => {
    const rule = { rule: 'element/wrong-form' };
    expect((await talk(faulty, ['2', '1', '4'], rule)).text).toBe(faulty.replace('一次', '1'));
    expect((await talk(faulty, ['3'], rule)).text).toBe(faulty);
    const { text, result } = await talk(faulty, ['1'], { rule: 'name/half-width-brackets' });
    expect(text).toBe(faulty.replace('(新办)', '（新办）'));
    expect(result).toBe('改正了1处，跳过0处，没有看0处。\n');
  });

  it('asks again for what it cannot understand, and goes back where nothing is typed', async () => {
    const { said, text } = await talk(faulty, ['x', '2', '', '7', '2', '行政许可'], { rule: 'element/not-a-term' });
    expect(said.match(/只能输入/g)?.length).toBe(2);
    expect(text).toBe(faulty.replace('确认\nv', '行政许可\nv'));
  });

  it('offers the words of a closed list by number', async () => {
    const { said, text } = await talk(faulty, ['2', '2'], { rule: 'element/not-a-term' });
    expect(said).toContain('  2  行政许可');
    expect(text).toBe(faulty.replace('确认\nv', '行政许可\nv'));
  });

  it('ends where nobody answers any more, and keeps what was done', async () => {
    const { text, result, code } = await talk(faulty, ['1'], { rule: 'name/half-width-brackets' });
    expect([text === faulty, code]).toEqual([false, 1]);
    expect(result).toMatch(/^改正了1处/);
  });

  it('writes what is lacking where the person types it', async () => {
    const { text } = await talk('name: 工伤认定\n', ['2', '行政确认', '4'], { rule: 'element/missing' });
    expect(text).toMatch(/^name: 工伤认定\n[\s\S]*行政确认\n/);
  });
});
