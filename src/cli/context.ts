import type { Language } from '../finding/language.ts';

/** What every command is given besides its own arguments. */
export interface Context {
  lang: Language;
  /** The date that the catalog is held against, `YYYY-MM-DD`. */
  asOf: string;
  /** Whether colours may be used. */
  colour: boolean;
  /** Writes the result: to standard output, or to the file that `--output` names. */
  result(content: string | Uint8Array): void;
  /** Writes a file besides the result, once the command is done. */
  file(path: string, content: string | Uint8Array): void;
  /** Writes a remark for the person at the terminal, to standard error. */
  remark(text: string): void;
}

/** The options that a command was called with, by their long names in camel case. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command's file exports. */
export interface CommandFile {
  /** Runs the command and returns its exit code. */
  run(context: Context, args: readonly string[], options: Options): Promise<number> | number;
}

/** Exit codes: nothing at the threshold, findings, wrong use or settings, input that cannot be read, a bug in santong. */
export const exit = { clean: 0, findings: 1, usage: 2, unreadable: 3, bug: 70 } as const;
