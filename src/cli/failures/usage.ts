import type { CommanderError } from 'commander';
import type { Language, Said } from '../../finding/language.ts';
import { nearestOf } from '../../text/nearest.ts';
import { argumentWords } from '../declared/argument-words.ts';
import { commands } from '../declared/commands.ts';
import { withNear } from './near-words.ts';

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
      return unknownCommand(quoted);
    case 'commander.unknownOption': {
      const known = [
        ...(spec?.options ?? []).map((option) => /--[a-z-]+/.exec(option.flags)?.[0] ?? ''),
        '--lang',
        '--as-of',
        '--no-colour',
        '--help',
        '--version',
      ];
      const near = nearestOf(quoted.split('=')[0] ?? quoted, known);
      return withNear({ zh: `没有“${quoted}”这个选项`, en: `There is no option "${quoted}"` }, near);
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
      if (asked !== undefined) return unknownCommand(asked);
      return { zh: '请写一个命令，如：santong validate', en: 'Name a command, such as: santong validate' };
    default:
      return { zh: `命令写法不对：${error.message}`, en: error.message };
  }
}

function unknownCommand(name: string): Said<string> {
  const near = nearestOf(
    name,
    commands.map((command) => command.name),
  );
  return withNear({ zh: `没有“${name}”这个命令`, en: `There is no command "${name}"` }, near);
}
