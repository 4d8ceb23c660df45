import { type Command, type Help, Option } from 'commander';
import type { Language } from '../../finding/language.ts';
import { wrap } from '../../text/width.ts';
import { helpWords } from '../words.ts';
import { argumentWords } from './argument-words.ts';
import type { CommandSpec, OptionSpec } from './spec.ts';

/** How commander writes help: in the language, broken as Chinese is set. */
export function helpStyle(lang: Language): Partial<Help> {
  return {
    styleTitle: (title) => helpWords(lang, title),
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(written)].join(' '),
    showGlobalOptions: true,
    boxWrap: (text, width) => wrap(text, width).join('\n'),
  };
}

/** Declares the arguments and options of a command, each with what it is and what it may be. */
export function declareWords(command: Command, spec: CommandSpec, lang: Language): void {
  for (const argument of spec.args.split(' ').filter((part) => part !== ''))
    command.argument(argument, argumentWords(argument.replace(/[<>[\].]/g, ''))[lang]);
  command.usage(`${lang === 'zh' ? '[选项]' : '[options]'} ${spec.args}`.trim());
  for (const option of spec.options) {
    const declared = new Option(option.flags, optionWords(option, lang));
    if (option.choices) declared.choices([...option.choices]);
    if (option.initial !== undefined) declared.default(option.initial);
    if (option.many) declared.argParser((value: string, before: readonly string[] = []) => [...before, value]);
    command.addOption(declared);
  }
}

/** What an option is; what it may be and what it is where nobody says so, unless its own words tell that already. */
function optionWords({ about, choices = [], initial, alone }: OptionSpec, lang: Language): string {
  const told = about[lang];
  const [comma, end, open, close] = lang === 'zh' ? ['、', '；', '（', '）'] : [', ', '; ', ' (', ')'];
  const says = alone !== undefined || choices.every((choice) => told.includes(choice));
  const further = [
    ...(says ? [] : [choices.join(comma)]),
    ...(initial === undefined ? [] : [lang === 'zh' ? `默认${initial}` : `default: ${initial}`]),
  ];
  return further.length === 0 ? told : `${told}${open}${further.join(end)}${close}`;
}

function written(argument: Command['registeredArguments'][number]): string {
  const shown = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}
