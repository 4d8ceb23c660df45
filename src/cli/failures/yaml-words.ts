import type { Language, Said } from '../../finding/language.ts';
import { ruleOfProblem } from '../../rules/registry.ts';
import type { Problem } from '../../yaml/problem.ts';

/** What is wrong with the YAML of a settings file, a pack or a mapping: in the words that the same fault has in an item. */
export function yamlWords(problem: Problem): Said<string> {
  const { words, hit } = ruleOfProblem(problem.code);
  const { args } = hit(problem);
  const say = (language: Language): string => words[language].brief(args, { label: problem.args.key ?? '', stands: '' });
  return { zh: say('zh'), en: say('en') };
}

/** What a JSON Schema type asks for, for a person who writes YAML. */
export const typeWords: Readonly<Record<string, Said<string>>> = {
  string: { zh: '文字', en: 'text' },
  object: { zh: '“名称: 值”，一行一个，或者写在{ }中', en: '“name: value”, one a line or within { }' },
  array: { zh: '列表，如[甲, 乙]', en: 'a list, such as [a, b]' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  boolean: { zh: '是或者否', en: 'true or false' },
};
