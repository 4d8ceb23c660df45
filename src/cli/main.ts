import { Command, CommanderError, Option } from 'commander';
import { type Language, languages } from '../finding/language.ts';
import { exit } from './context.ts';
import { commands } from './declared/commands.ts';
import { declareWords, helpStyle } from './declared/help.ts';
import { wordUsage } from './failures/usage.ts';
import { mainWords } from './words.ts';

/** Runs santong with the arguments after its name, and returns the exit code. Only this function prints what failed. */
export async function main(argv: readonly string[]): Promise<number> {
  // whoever reads may go away, and a disk may be full: that is told by an exit code, never by a stack trace
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const lang = languageOf(argv);
  let code: number = exit.clean;
  const program = new Command('santong');
  try {
    await declare(program, lang, (result) => {
      code = result;
    });
    await program.parseAsync(argv.map(withValue), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.clean;
      process.stderr.write(`${wordUsage(error, argv, lang)}\n`);
      return exit.usage;
    }
    const { wordFailure } = await import('./failures/failure.ts');
    const failure = wordFailure(error, lang);
    if (failure) {
      process.stderr.write(`${failure.text}\n`);
      return failure.code;
    }
    process.stderr.write(`${mainWords[lang].bug}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return exit.bug;
  }
}

async function declare(program: Command, lang: Language, done: (code: number) => void): Promise<void> {
  const words = mainWords[lang];
  const prepare = (command: Command): Command => {
    command.exitOverride().helpOption('-h, --help', words.help).showSuggestionAfterError(false);
    // what commander would say in English is said by `wordUsage`; help is a result and goes to standard output
    command.configureOutput({ writeErr: () => undefined, outputError: () => undefined });
    command.configureHelp(helpStyle(lang));
    return command;
  };
  prepare(program)
    .description(words.about)
    .usage(words.usage)
    .version(await version(), '-V, --version', words.version);
  program.helpCommand('help [command]', words.helpCommand);
  program.addOption(new Option('--lang <lang>', words.lang).choices([...languages]));
  program.addOption(new Option('--as-of <date>', words.asOf));
  program.addOption(new Option('--no-colour', words.noColour));
  program.addHelpText('after', `\n${words.exitCodes}`);
  for (const spec of commands) {
    const command = prepare(program.command(spec.name).description(spec.about[lang]));
    declareWords(command, spec, lang);
    command.action(async () => {
      const { start } = await import('./start.ts');
      done(await start(spec, command.args, command.optsWithGlobals(), lang));
    });
  }
}

/** An option that may stand alone takes no word behind it as its value: `--fix catalog` is the catalog. */
function withValue(arg: string): string {
  const alone = commands
    .flatMap(({ options }) => options)
    .find((option) => option.alone !== undefined && option.flags.startsWith(`${arg} `));
  return alone ? `${arg}=${alone.alone}` : arg;
}

/** `--lang` counts before anything is parsed, so that a wrong flag is told in the language that was asked for. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : (argv.find((arg) => arg.startsWith('--lang='))?.slice(7) ?? process.env['SANTONG_LANG']);
  return languages.find((language) => language === asked) ?? 'zh';
}

async function version(): Promise<string> {
  const { default: text } = await import('../../package.json', { with: { type: 'json' } });
  return text.version;
}
