import type { CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import type { Language, Said } from '../finding/language.ts';
import { commands } from './commands.ts';

/** What to tell a person who called santong wrongly: what is wrong, what was likely meant, where help is. */
export function wordUsage(error: CommanderError, argv: readonly string[], lang: Language): string {
  const name = argv.find((arg) => commands.some((command) => command.name === arg));
  const help = `santong ${name ? `${name} ` : ''}--help`;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const said = words(error, quoted, name);
  return `${said[lang]}\n${lang === 'zh' ? `用法见：${help}` : `See: ${help}`}`;
}

function words(error: CommanderError, quoted: string, name: string | undefined): Said<string> {
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
      return { zh: `少写了一项：${argument(quoted).zh}。`, en: `One thing is missing: ${argument(quoted).en}.` };
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
    case 'commander.excessArguments':
      return { zh: '多写了内容：路径中有空格的，请加引号。', en: 'Too many arguments: put a path with spaces into quotes.' };
    case 'commander.help':
      return { zh: '请写一个命令，如：santong validate', en: 'Name a command, such as: santong validate' };
    default:
      return { zh: `命令写法不对：${error.message}`, en: error.message };
  }
}

function argument(name: string): Said<string> {
  const known: Record<string, Said<string>> = {
    table: { zh: '表格文件', en: 'a table' },
    tables: { zh: '官方表（或者另一个目录）', en: 'a table, or another catalog' },
    sources: { zh: '两个以上的目录或者表格', en: 'two or more catalogs or tables' },
    item: { zh: '事项名称或者编码', en: "an item's name or code" },
    rule: { zh: '规则名称，如time/promise-exceeds-statutory', en: 'a rule, such as time/promise-exceeds-statutory' },
  };
  return known[name] ?? { zh: name, en: name };
}

function withNear(zh: string, en: string, written: string, known: readonly string[]): Said<string> {
  const near = closest(written, [...known]);
  const isNear = distance(written, near) <= Math.max(2, Math.floor(written.length / 3));
  return isNear ? { zh: `${zh}，是不是“${near}”？`, en: `${en}; did you mean "${near}"?` } : { zh: `${zh}。`, en: `${en}.` };
}
