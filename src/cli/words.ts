import type { Language, Said } from '../finding/language.ts';

/** The words of the command line itself. */
export const mainWords: Said<
  Record<'about' | 'usage' | 'help' | 'version' | 'helpCommand' | 'lang' | 'asOf' | 'noColour' | 'exitCodes' | 'bug' | 'badDate', string>
> = {
  zh: {
    about: '三同：同一事项、同一标准、同一编码。校验、比对、评分、发布政务服务事项目录。',
    usage: '<命令> [选项]',
    help: '显示帮助',
    version: '显示版本',
    helpCommand: '显示一个命令的帮助',
    lang: '语言：zh、en（默认zh，或者环境变量SANTONG_LANG所写的）',
    asOf: '核对日期，如2026-03-05（默认今天）',
    noColour: '不用颜色',
    exitCodes: '退出码：0正常，1有问题，2用法、设置有错，3有文件读不了、写不了。',
    bug: '三同自身出错了，不是您的文件有问题。请把下面的内容发给开发者。',
    badDate: '核对日期不对，应写成2026-03-05这样的日期：',
  },
  en: {
    about:
      'santong (three sames): same item, same standard, same code. Checks, compares, scores and publishes catalogs of government services.',
    usage: '<command> [options]',
    help: 'show help',
    version: 'show the version',
    helpCommand: 'show the help of a command',
    lang: 'language: zh, en (default: zh, or what the environment variable SANTONG_LANG says)',
    asOf: 'date to check against, such as 2026-03-05 (default: today)',
    noColour: 'no colours',
    exitCodes: 'Exit codes: 0 in order, 1 findings, 2 wrong use or settings, 3 something could not be read or written.',
    bug: 'santong itself failed; your files are not at fault. Please send what follows to its developers.',
    badDate: 'Not a date; write it as 2026-03-05: ',
  },
};

const titles: Record<string, string> = {
  'Usage:': '用法:',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** The headings of commander's help in a language. */
export function helpWords(lang: Language, title: string): string {
  return lang === 'zh' ? (titles[title] ?? title) : title;
}
