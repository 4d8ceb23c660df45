import { rule } from '../kinds.ts';

interface Args {
  what: 'too-deep' | 'alias' | 'complex-key' | 'several-documents';
  name?: string;
}

/** YAML that other programs may read, but that a catalog has no use for: what stands there was not read. */
export const yamlUnsupported = rule<Args>({
  scope: 'reading',
  problems: ['too-deep', 'alias', 'complex-key', 'several-documents'],
  id: 'yaml/unsupported',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: ({ path, code, args }) => ({ path, args: { what: code as Args['what'], ...(args.name === undefined ? {} : { name: args.name }) } }),
  words: {
    zh: {
      title: '用了事项文件不用的写法',
      about: '事项文件只用“要素: 值”、列表和文字，不用YAML的引用、复合键；这样表格和文件才能对得上。',
      brief: ({ what, name }) =>
        ({
          alias: `用了引用“*${name ?? ''}”`,
          'complex-key': '要素名称不是文字',
          'too-deep': '层次太多',
          'several-documents': '一个文件里有几份内容',
        })[what],
      should: () => '直接写出内容',
      mend: ({ what }) =>
        ({
          alias: '把引用的内容照抄在这里；几个事项共用的内容写进标准事项，用“inherits”沿用。',
          'complex-key': '要素名称写成一个英文单词，例如name、limit。',
          'too-deep': '检查缩进，是不是从某一行起每行都多缩进了一级。',
          'several-documents': '只留一份，其余的另存为文件。',
        })[what],
      otherwise: () => '这一处的内容没有读取，核对和公布时当作没有写。',
      falsePositives: '“&名称”只作标记、没有被引用的，不报告。',
    },
    en: {
      title: 'YAML that items do not use',
      about:
        'Items are plain “element: value”, lists and texts, without references or complex keys, so that files and tables can be matched.',
      brief: ({ what, name }) =>
        ({
          alias: `uses the reference “*${name ?? ''}”`,
          'complex-key': 'has an element name that is no word',
          'too-deep': 'is nested too deeply',
          'several-documents': 'holds several documents',
        })[what],
      should: () => 'the content itself',
      mend: ({ what }) =>
        ({
          alias: 'Copy what it refers to; what several items share belongs into a standard item that they name under “inherits”.',
          'complex-key': 'Write the name of the element as one word, such as name or limit.',
          'too-deep': 'Look for the line from which every line is indented one step more.',
          'several-documents': 'Keep one and put the others into files of their own.',
        })[what],
      otherwise: () => 'What stands here was not read, and counts as not written.',
      falsePositives: 'A mark “&name” that nothing refers to is not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\naliases: [工伤]\n'],
    bad: ['name: &n 工伤认定\nmainName: *n\n', '? [name]\n: 工伤认定\n'],
  },
});
