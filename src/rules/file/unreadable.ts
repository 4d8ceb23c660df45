import { rule } from '../kinds.ts';
import { formatWords } from './format-words.ts';

/** Why a file could not be read, where neither its format nor its name is the cause. */
type Plain = 'binary' | 'denied' | 'too-large' | 'failed';

interface Args {
  reason: Plain | keyof typeof formatWords.zh;
}

/** A file of the catalog that could not be read as text; the items in it, if any, were not checked. */
export const fileUnreadable = rule<Args>({
  scope: 'engine',
  id: 'file/unreadable',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  words: {
    zh: {
      title: '文件读不了',
      heading: ({ reason }) => (isFormat(reason) ? `文件读不了：${formatWords.zh[reason].brief}` : '文件读不了'),
      about: '目录里的事项文件应当是文本文件。读不了的文件不猜内容，里面的事项没有核对。',
      brief: ({ reason }) =>
        isFormat(reason)
          ? formatWords.zh[reason].brief
          : { binary: '不是文本文件', denied: '没有读取权限', 'too-large': '文件太大', failed: '读取失败' }[reason],
      should: () => '能够打开的UTF-8文本文件',
      mend: ({ reason }) =>
        isFormat(reason)
          ? formatWords.zh[reason].mend
          : {
              binary: '用文本编辑器打开核对；如果是Excel或者Word文件，请移出事项文件夹，表格用“santong import”导入。',
              denied: '请文件所有者授予读取权限后再核对。',
              'too-large': '分成几个文件，每个不超过256兆字节（MB）；一个事项一个文件最便于核对。',
              failed: '确认文件没有被其他程序占用、磁盘或者网络盘可以访问，再核对一次。',
            }[reason],
      otherwise: () => '文件里的事项没有核对，也不会公布。',
      falsePositives: '编码不能确定的文本也会报告，因为猜错编码会写出错字。',
    },
    en: {
      title: 'A file cannot be read',
      heading: ({ reason }) => (isFormat(reason) ? `A file cannot be read: it ${formatWords.en[reason].brief}` : 'A file cannot be read'),
      about: 'Files of items are text. What cannot be read is not guessed at, and the items in it were not checked.',
      brief: ({ reason }) =>
        isFormat(reason)
          ? formatWords.en[reason].brief
          : { binary: 'is no text file', denied: 'may not be read', 'too-large': 'is too large', failed: 'could not be read' }[reason],
      should: () => 'a text file in UTF-8',
      mend: ({ reason }) =>
        isFormat(reason)
          ? formatWords.en[reason].mend
          : {
              binary:
                'Open it in a text editor and see what it is; move Excel and Word files out of the folder of items, and read tables with “santong import”.',
              denied: 'Ask the owner of the file for permission to read it, then check again.',
              'too-large': 'Split it into files of 256 megabytes (MB) at most; one item a file is easiest to check.',
              failed: 'Make sure that no other program holds the file and that the disk or share can be reached, then check again.',
            }[reason],
      otherwise: () => 'The items in it were not checked and are not published.',
      falsePositives: 'Text whose encoding is not certain is reported too, since a wrong guess would write wrong characters.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: [] },
});

function isFormat(reason: Args['reason']): reason is keyof typeof formatWords.zh {
  return reason in formatWords.zh;
}
