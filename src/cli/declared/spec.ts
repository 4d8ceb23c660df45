import type { Said } from '../../finding/language.ts';
import type { CommandFile } from '../context.ts';

/** An option of a command, as commander writes it. */
export interface OptionSpec {
  flags: string;
  about: Said<string>;
  choices?: readonly string[];
  initial?: string;
  /** What it means without a value; a value is taken behind `=` only, so that a path may follow. */
  alone?: string;
  /** May be written several times; the command is given a list. */
  many?: true;
}

/** A command: data, until it is called. */
export interface CommandSpec {
  name: string;
  /** Arguments as commander writes them: `[path]`. */
  args: string;
  about: Said<string>;
  options: readonly OptionSpec[];
  load(): Promise<CommandFile>;
}
