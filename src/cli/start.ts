import { Chalk } from 'chalk';
import type { Language } from '../finding/language.ts';
import { today } from '../host/clock.ts';
import { FileError, kindOf, writeFile } from '../host/files.ts';
import { isDate } from '../standard/formats.ts';
import { withoutControls } from '../text/controls.ts';
import type { Context, Options } from './context.ts';
import type { CommandSpec } from './declared/spec.ts';
import { UsageError } from './failures/failure.ts';
import { givenText } from './given.ts';
import { mainWords } from './words.ts';

/** Runs a command: gives it its context, and writes its result once it is whole. @throws what the command throws */
export async function start(spec: CommandSpec, args: readonly string[], options: Options, lang: Language): Promise<number> {
  const asOf = givenText(options, 'asOf') ?? today();
  if (!isDate(asOf)) throw new UsageError({ zh: `${mainWords.zh.badDate}${asOf}`, en: `${mainWords.en.badDate}${asOf}` });
  refuseEmpty(args, options);
  refuseSwallowed(spec, options);
  const output = givenText(options, 'output');
  // told before the work is done, and before anything else is written
  if (output !== undefined && kindOf(output) === 'folder') throw new FileError('is-a-folder', output);
  const results: (string | Uint8Array)[] = [];
  const files: { path: string; content: string | Uint8Array }[] = [];
  const context: Context = {
    lang,
    asOf,
    colour: output === undefined && options['colour'] !== false && !process.env['NO_COLOR'] && new Chalk().level > 0,
    result: (content) => results.push(content),
    file: (path, content) => files.push({ path, content }),
    remark: (text) => process.stderr.write(`${withoutControls(text)}\n`),
  };
  const command = await spec.load();
  const code = await command.run(context, args, options);
  const content = results.length === 1 && results[0] !== undefined ? results[0] : results.join('');
  for (const file of files) writeFile(file.path, file.content);
  if (output !== undefined) writeFile(output, content);
  else await print(typeof content === 'string' ? withoutControls(content, context.colour) : content);
  return code;
}

/** A script's unset variable comes as an empty word: what would be done then is never what was meant. @throws UsageError */
function refuseEmpty(args: readonly string[], options: Options): void {
  const option = Object.keys(options).find((name) => [options[name]].flat().includes(''));
  if (option === undefined && !args.includes('')) return;
  const flag = flagOf(option ?? '');
  throw new UsageError(
    option === undefined
      ? { zh: '有一项内容是空的，请写明。', en: 'One of the arguments is empty.' }
      : { zh: `选项“${flag}”后面要写一个值。`, en: `The option "${flag}" needs a value.` },
  );
}

/** An option without its value takes the next one for it: `--since --baseline` means no branch of that name. @throws UsageError */
function refuseSwallowed({ options: known }: CommandSpec, options: Options): void {
  const flags = new Set(known.flatMap(({ flags: written }) => /--[a-z-]+/.exec(written) ?? []));
  for (const [name, value] of Object.entries(options)) {
    const swallowed = [value].flat().find((word) => typeof word === 'string' && flags.has(word));
    if (swallowed === undefined) continue;
    throw new UsageError({
      zh: `选项“${flagOf(name)}”后面要写一个值，这里是另一个选项“${swallowed}”。`,
      en: `The option "${flagOf(name)}" needs a value; another option stands there: "${swallowed}".`,
    });
  }
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Waits until a pipe has taken everything: an exit before that would cut the result. A reader that goes away early is no fault. */
function print(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException | null): void => {
      if (!error || error.code === 'EPIPE') resolve();
      else reject(new FileError(error.code === 'ENOSPC' ? 'full' : 'failed', 'stdout', error.code));
    };
    process.stdout.once('error', settle);
    process.stdout.write(content, settle);
  });
}
