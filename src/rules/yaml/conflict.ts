import { rule } from '../kinds.ts';

interface Args {
  /** What git calls the two versions: a branch, a commit; empty where it says nothing. */
  ours: string;
  theirs: string;
  /** The line of the last mark. */
  last: number;
  /** Whether a single mark was left behind, which is then `ours`. */
  single: boolean;
}

/** The marks that git leaves where two people changed the same lines. Only a person knows which version is right, so nothing mends it. */
export const yamlConflict = rule<Args>({
  scope: 'reading',
  problems: ['conflict'],
  id: 'yaml/conflict',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: ({ path, args: { stands: ours = '', should: theirs = '' }, span }) => ({
    path,
    args: { ours, theirs, last: span.end.line, single: span.start.line === span.end.line },
    identity: `${ours} ${theirs}`,
  }),
  words: {
    zh: {
      title: '两个人的修改没有合并完',
      about:
        '两个人改了同一处，git合并时把两种写法都留在文件里，用<<<<<<<、=======、>>>>>>>隔开，等人选定。三同按前一种写法读取，其余照常核对；选哪一种要由人决定，不自动改正。',
      brief: ({ last, single, ours }) => (single ? `留着git合并的标记“${ours}”` : `两个人的修改没有合并完，到第${last}行为止`),
      mark: ({ last, single }) => (single ? 'git合并的标记，应当删去' : `从这里到第${last}行，同一处有两种写法`),
      should: () => '只保留一种写法，没有<<<<<<<、=======、>>>>>>>这三行标记',
      mend: ({ single }) =>
        single
          ? '删去这一行，再看上下有没有应当删去的另一种写法。'
          : '问清两位修改的人，留下正确的写法，删去另一种和三行标记。现在按“=======”以前的写法核对。',
      otherwise: () => '别的程序读不了这个文件；公布的可能不是想写的那一种。',
      falsePositives: '标记都在行首、正好七个符号才报告；引号里、缩进的正文里的不报告。',
    },
    en: {
      title: 'A merge that was not finished',
      about:
        'Two people changed the same lines, and git left both versions in the file between <<<<<<<, ======= and >>>>>>> for somebody to choose. Santong reads the first one and goes on; the choice is a person’s, so nothing is mended automatically.',
      brief: ({ last, single, ours }) =>
        single ? `a mark of a merge was left, “${ours}”` : `a merge that was not finished, up to line ${last}`,
      mark: ({ last, single }) => (single ? 'a mark of git, to be deleted' : `two versions of the same lines, up to line ${last}`),
      should: () => 'one version, and none of the marks <<<<<<<, ======= and >>>>>>>',
      mend: ({ single }) =>
        single
          ? 'Delete this line, and look whether the other version still stands near it.'
          : 'Ask those who changed it, keep the version that is right, delete the other and the three marks. The one before “=======” is in use for now.',
      otherwise: () => 'Other programs cannot read the file, and what is published may not be the version that was meant.',
      falsePositives: 'Only marks of seven signs where a line begins are reported, and none in quotes or in indented text.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes:\n  - "======="\n'],
    bad: [
      'name: 工伤认定\n<<<<<<< HEAD\nlevel: 县级\n=======\nlevel: 市级\n>>>>>>> 窗口的修改\n',
      'name: 工伤认定\nlevel: 县级\n>>>>>>> 窗口的修改\n',
    ],
  },
});
