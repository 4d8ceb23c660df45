import type { Context } from '../../src/cli/context.ts';
import type { Language } from '../../src/finding/language.ts';

/** What a command said: on standard output, and on standard error. */
export interface Heard {
  result: string;
  remark: string;
}

/** What a command is called with by a test that listens to what it says. */
export function listening(lang: Language = 'zh'): { context: Context; said: Heard } {
  const said: Heard = { result: '', remark: '' };
  const context: Context = {
    lang,
    asOf: '2026-03-02',
    colour: false,
    result: (content) => {
      said.result += String(content);
    },
    file: () => undefined,
    remark: (text) => {
      said.remark += text;
    },
  };
  return { context, said };
}
