import type { CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { Language, Said } from '../finding/language.ts';
import { argumentWords } from './argument-words.ts';
import { commands } from './commands.ts';

/** What to tell a person who called santong wrongly: what is wrong, what was likely meant, where help is. */
export function wordUsage(error: CommanderError, argv: readonly string[], lang: Language): string {
  const name = argv.find((arg) => commands.some((command) => command.name === arg));
  const help = `santong ${name ? `${name} ` : ''}--help`;
  // an option is named without what stands behind it
  const quoted = (/'([^']*)'/.exec(error.message)?.[1] ?? '').replace(/ [<[].*$/, '');
  // `santong help <command>` of a command that there is not
  const asked = argv[0] === 'help' ? argv[1] : undefined;
  const said = words(error, quoted, name, asked);
  return `${said[lang]}\n${lang === 'zh' ? `用法见：${help}` : `See: ${help}`}`;
}

function words(error: CommanderError, quoted: string, name: string | undefined, asked: string | undefined): Said<string> {
  const spec = commands.find((command) => command.name === name);
  switch (error.code) {
    case 'commander.unknownCommand':
      return withNear(
        `没有“${quoted}”这个命令`,
        `There is no command "${quoted}"`,
        quoted,
        commands.map((command) => command.name),
      );
    case 'commander.unknownOption': {
      const known = [
        ...(spec?.options ?? []).map((option) => /--[a-z-]+/.exec(option.flags)?.[0] ?? ''),
        '--lang',
        '--as-of',
        '--no-colour',
        '--help',
        '--version',
      ];
      return withNear(`没有“${quoted}”这个选项`, `There is no option "${quoted}"`, quoted.split('=')[0] ?? quoted, known);
    }
    case 'commander.missingArgument':
      return { zh: `少写了一项：${argumentWords(quoted).zh}。`, en: `One thing is missing: ${argumentWords(quoted).en}.` };
    case 'commander.optionMissingArgument':
      return { zh: `选项“${quoted}”后面要写一个值。`, en: `The option "${quoted}" needs a value.` };
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return {
        zh: `选项“${quoted}”的值“${value}”不对，可以写：${choices.replaceAll(', ', '、')}。`,
        en: `The option "${quoted}" cannot be "${value}". It may be: ${choices}.`,
      };
    }
    case 'commander.excessArguments': {
      const [most = '', given = ''] = /Expected (\d+).* got (\d+)/.exec(error.message)?.slice(1) ?? [];
      return {
        zh: `多写了内容：最多写${most}项，写了${given}项。路径中有空格的，请加引号。`,
        en: `Too many arguments: ${given} where ${most} may stand. Put a path with spaces into quotes.`,
      };
    }
    case 'commander.help':
      if (asked !== undefined)
        return withNear(
          `没有“${asked}”这个命令`,
          `There is no command "${asked}"`,
          asked,
          commands.map((command) => command.name),
        );
      return { zh: '请写一个命令，如：santong validate', en: 'Name a command, such as: santong validate' };
    default:
      return { zh: `命令写法不对：${error.message}`, en: error.message };
  }
}

function withNear(zh: string, en: string, written: string, known: readonly string[]): Said<string> {
  const near = closest(written, [...known]);
  const isNear = distance(written, near) <= Math.max(2, Math.floor(written.length / 3));
  return isNear ? { zh: `${zh}，是不是“${near}”？`, en: `${en}; did you mean "${near}"?` } : { zh: `${zh}。`, en: `${en}.` };
}
