import { rule } from '../kinds.ts';

interface Args {
  key: string;
  /** The line of the first one, whose value is used. */
  first: number;
  /** Whether it stands below another element, which may be a list whose next member begins here. */
  inside: boolean;
}

/** One element written twice in one place: the first value is used, the second is not, and nobody sees which was meant. */
export const yamlDuplicateKey = rule<Args>({
  scope: 'reading',
  problems: ['duplicate-key'],
  id: 'yaml/duplicate-key',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: ({ path, args }) => ({ path, args: { key: args.key ?? '', first: args.first ?? 1, inside: path.length > 1 }, key: true }),
  words: {
    zh: {
      title: '同一要素写了两次',
      about: '同一层里一个要素只能写一次。写了两次的，各个程序取用的值不一样。',
      brief: ({ key, first }) => `${key}在第${first}行已经写过`,
      mark: ({ first }) => `第${first}行已经写过，这里的值没有采用`,
      should: ({ key }) => `${key}只写一次`,
      mend: ({ key, first, inside }) =>
        `对照第${first}行和这一行，保留正确的${key}，删去另一个。现在采用的是第${first}行的值。${inside ? '如果是列表的下一项，在这一行前面补上“- ”。' : ''}`,
      otherwise: () => '公布的可能不是想写的那个值。',
      falsePositives: '列表里各项的同名要素（例如每份材料的name）不是重复。',
    },
    en: {
      title: 'An element is written twice',
      about: 'On one level an element stands once. Where it stands twice, programs differ in the value that they take.',
      brief: ({ key, first }) => `${key} already stands on line ${first}`,
      mark: ({ first }) => `already on line ${first}; this value is not used`,
      should: ({ key }) => `${key} once`,
      mend: ({ key, first, inside }) =>
        `Compare with line ${first}, keep the ${key} that is right and delete the other. The value of line ${first} is the one in use.${inside ? ' Where it begins the next member of a list, put “- ” before it.' : ''}`,
      otherwise: () => 'What is published may not be what was meant.',
      falsePositives: 'The same element in each member of a list, such as the name of each document, is no repetition.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nmaterials:\n  - name: 申请表\n  - name: 诊断证明\n'],
    bad: [
      'name: 工伤认定\ntype: 行政确认\nname: 工伤认定申请\n',
      'name: 工伤认定\nlimit: { statutory: 60日, promised: 30日, promised: 20日 }\n',
    ],
  },
});
