import { isAbsolute } from 'node:path';
import type { Language, Said } from '../../finding/language.ts';
import { displayPath } from '../../host/catalog.ts';
import { ConfigError } from '../../host/config.ts';
import { FileError, largestMegabytes } from '../../host/files.ts';
import { GitError } from '../../host/git.ts';
import { PackError } from '../../host/packs.ts';
import { typedWord } from '../../report/typed-word.ts';
import { TableError } from '../../tables/error.ts';
import { sayTableError } from '../../tables/words.ts';
import { exit } from '../context.ts';
import { configWords } from './config-words.ts';
import { gitWords } from './git-words.ts';
import { packWords } from './pack-words.ts';

/** Wrong use of santong: said in one or a few lines, exit code 2. */
export class UsageError extends Error {
  constructor(readonly said: Said<string>) {
    super(said.zh);
  }
}

/** A catalog in which there is nothing: no YAML file, or only empty ones. Exit code 3. */
export class NoItemsError extends Error {
  constructor(readonly path: string) {
    super(`no items: ${path}`);
  }
}

/** What to tell a person about an error, and the exit code; undefined for a bug in santong. */
export function wordFailure(error: unknown, lang: Language): { text: string; code: number } | undefined {
  if (error instanceof UsageError) return { text: error.said[lang], code: exit.usage };
  if (error instanceof NoItemsError) {
    const said: Said<string> = {
      zh: `没有可处理的事项：${error.path}\n这里没有写事项的YAML文件，或者文件都是空的。表格请先导入：santong import 清单.xlsx --to 文件夹`,
      en: `Nothing to work on: ${error.path}\nThere is no YAML file with items here, or all are empty. Turn a table into one first: santong import list.xlsx --to folder`,
    };
    return { text: said[lang], code: exit.unreadable };
  }
  if (error instanceof FileError) return { text: fileWords(error)[lang], code: exit.unreadable };
  if (error instanceof GitError) return { text: gitWords(error)[lang], code: exit.usage };
  if (error instanceof TableError) return { text: sayTableError(error, lang), code: exit.unreadable };
  if (error instanceof ConfigError) return { text: configWords(error)[lang], code: exit.usage };
  if (error instanceof PackError) return { text: packWords(error)[lang], code: exit.usage };
  return undefined;
}

function fileWords({ reason, path: full, detail }: FileError): Said<string> {
  const path = isAbsolute(full) ? displayPath(full) : full;
  const words: Record<FileError['reason'], Said<string>> = {
    missing: { zh: `找不到：${path}\n请核对名称和所在文件夹。`, en: `Not found: ${path}\nCheck the name and the folder.` },
    denied: {
      zh: `没有读写权限：${path}\n请在文件属性中开放权限，或者换一个位置。`,
      en: `No permission to read or write: ${path}\nChange its permissions, or use another place.`,
    },
    busy: {
      zh: `文件正在被别的程序使用：${path}\n请在WPS、Excel等程序中关闭它，再试一次。`,
      en: `Another program is using the file: ${path}\nClose it there (WPS, Excel) and try again.`,
    },
    full: { zh: `磁盘空间不够，没有写入：${path}`, en: `The disk is full; nothing was written: ${path}` },
    'not-yaml': {
      zh: `不是YAML文件：${path}\n请指定目录的文件夹，或者其中的.yaml文件。表格请先导入：santong import ${typedWord(path)} --to 文件夹`,
      en: `Not a YAML file: ${path}\nName the folder of a catalog, or a .yaml file in it. Turn a table into one first: santong import ${typedWord(path)} --to folder`,
    },
    'not-text': {
      zh: `不是文本文件，或者无法确定其文字编码：${path}\n请另存为UTF-8文本。`,
      en: `Not text, or its encoding is not certain: ${path}\nSave it as UTF-8 text.`,
    },
    'too-large': {
      zh: `文件太大，没有读取：${path}\n一个文件最大${largestMegabytes}兆字节（MB）。请分成几个文件。`,
      en: `Too large to be read: ${path}\nA file may have ${largestMegabytes} megabytes (MB) at most. Split it.`,
    },
    'not-a-folder': { zh: `不是文件夹：${path}\n请指定一个文件夹。`, en: `Not a folder: ${path}\nName a folder.` },
    'is-a-folder': { zh: `这是文件夹，不是文件：${path}\n请指定其中的一个文件。`, en: `A folder, not a file: ${path}\nName a file in it.` },
    exists: {
      zh: `文件夹已有内容，不是三同生成的：${path}\n为免覆盖，没有写入。请换一个空文件夹。`,
      en: `The folder holds files that santong did not make: ${path}\nNothing was written. Name an empty folder.`,
    },
    failed: { zh: `读写失败：${path}（${detail}）`, en: `Reading or writing failed: ${path} (${detail})` },
  };
  return words[reason];
}
