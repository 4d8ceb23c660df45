import { rule } from '../kinds.ts';

interface Args {
  /** The first line that is no UTF-8. */
  line: number;
}

/** A text file in no encoding that is certain: damaged, mixed, or of another script. It is never read by a guess. */
export const fileEncodingUnknown = rule<Args>({
  scope: 'engine',
  id: 'file/encoding-unknown',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  words: {
    zh: {
      title: '文件的编码认不出来',
      about: '文件既不是完整的UTF-8，也不像GBK、GB18030、UTF-16。猜错编码会写出错字，所以不猜，里面的事项没有核对。',
      brief: ({ line }) => `从第${line}行起不是UTF-8，也不像GBK`,
      should: () => '完整的UTF-8文本文件',
      mend: ({ line }) =>
        `看第${line}行：是不是把另一种编码的文字拼了进来，或者文件只保存、传送了一部分。找回原来的文件，用文本编辑器另存为UTF-8。`,
      otherwise: () => '文件里的事项没有核对，也不会公布。',
      falsePositives: '繁体的Big5、日文、西文编码的文件也在这里报告，请先转为UTF-8。',
    },
    en: {
      title: 'The encoding of a file is not certain',
      about:
        'The file is no sound UTF-8, and looks like neither GBK, GB18030 nor UTF-16. A wrong guess would write wrong characters, so none is made, and the items in it were not checked.',
      brief: ({ line }) => `no UTF-8 from line ${line} on, and unlike GBK`,
      should: () => 'a text file in sound UTF-8',
      mend: ({ line }) =>
        `Look at line ${line}: text in another encoding may have been joined to it, or only a part of the file was saved or sent. Bring the original back and save it as UTF-8 in a text editor.`,
      otherwise: () => 'The items in it were not checked and are not published.',
      falsePositives: 'Files in Big5 and in Japanese or Western encodings are reported too; turn them into UTF-8 first.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: [] },
});
