import { isAbsolute } from 'node:path';
import type { ConfigProblem } from '../catalog/config.ts';
import { settingName } from '../catalog/config.ts';
import type { Language, Said } from '../finding/language.ts';
import { displayPath } from '../host/catalog.ts';
import { ConfigError } from '../host/config.ts';
import { FileError } from '../host/files.ts';
import { PackError, shippedPacks } from '../host/standards.ts';
import type { PackProblem } from '../standard/standard.ts';
import { TableError } from '../tables/error.ts';
import { sayTableError } from '../tables/words.ts';
import { exit } from './context.ts';

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
      zh: `没有可处理的事项：${error.path}\n这里没有YAML文件，或者文件都是空的。表格请先导入：santong import 清单.xlsx --to 文件夹`,
      en: `Nothing to work on: ${error.path}\nThere is no YAML file here, or all are empty. Turn a table into one first: santong import list.xlsx --to folder`,
    };
    return { text: said[lang], code: exit.unreadable };
  }
  if (error instanceof FileError) return { text: fileWords(error)[lang], code: exit.unreadable };
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

function configWords({ file: path, reason, problems }: ConfigError): Said<string> {
  const file = displayPath(path);
  if (reason === 'circle')
    return {
      zh: `${file}：extends互相引用，绕成一圈。\n请删去其中一个extends。`,
      en: `${file}: the files extend each other in a circle.\nRemove one extends.`,
    };
  if (reason === 'missing-base')
    return {
      zh: `${file}：extends所指的文件不存在。\n请核对extends的路径。`,
      en: `${file}: the file that it extends does not exist.\nCheck the path after extends.`,
    };
  if (reason === 'encoding') return { zh: `${file}：不是文本文件。`, en: `${file}: not a text file.` };
  const lines = (lang: Language): string => problems.map((problem) => `  ${configLine(problem)[lang]}`).join('\n');
  return { zh: `设置文件有错：${file}\n${lines('zh')}`, en: `Faults in the settings: ${file}\n${lines('en')}` };
}

function configLine({ code, path, at, nearest, span }: ConfigProblem): Said<string> {
  const line = span.start.line;
  if (code === 'unknown') {
    return {
      zh: `第${line}行：没有“${at}”这项设置${nearest ? `，是不是“${nearest}”？` : '。'}`,
      en: `line ${line}: no setting "${at}"${nearest ? `; did you mean "${nearest}"?` : ''}`,
    };
  }
  if (code === 'wrong')
    return {
      zh: `第${line}行：${settingName(path) || '内容'}的值不对，应为：${at}`,
      en: `line ${line}: ${settingName(path) || 'the content'} has a wrong value; wanted: ${at}`,
    };
  return { zh: `第${line}行：YAML写法有错（${at}）`, en: `line ${line}: not valid YAML (${at})` };
}

function packWords({ reason, pack, problems }: PackError): Said<string> {
  const known = shippedPacks().join('、');
  if (reason === 'missing') {
    return {
      zh: `没有这个标准包：${pack}\n自带的标准包：${known}。自己的标准包写文件夹路径，如./pack，其中要有pack.yaml。`,
      en: `No such standards pack: ${pack}\nShipped packs: ${known}. For a pack of your own write its folder, such as ./pack, which holds a pack.yaml.`,
    };
  }
  if (reason === 'circle')
    return { zh: `标准包${pack}：extends互相引用，绕成一圈。`, en: `Pack ${pack}: packs extend each other in a circle.` };
  if (reason === 'no-own-rules') {
    return {
      zh: `没有这个规则文件夹：${displayPath(pack)}\n请核对santong.yaml中的ownRules。`,
      en: `No such folder of rules: ${displayPath(pack)}\nCheck ownRules in santong.yaml.`,
    };
  }
  const lines = (lang: Language): string =>
    problems
      .slice(0, 10)
      .map((problem) => `  ${packLine(problem)[lang]}`)
      .join('\n');
  if (reason === 'own-rules')
    return {
      zh: `自己的规则有错（${problems.length}处）\n${lines('zh')}`,
      en: `Faults in your own rules (${problems.length})\n${lines('en')}`,
    };
  return {
    zh: `标准包有错：${pack}（${problems.length}处）\n${lines('zh')}`,
    en: `Faults in the pack: ${pack} (${problems.length})\n${lines('en')}`,
  };
}

function packLine({ code, path, at, origin }: PackProblem): Said<string> {
  const place = origin
    ? { zh: `${displayPath(origin.file)}第${origin.line}行 `, en: `${displayPath(origin.file)} line ${origin.line} ` }
    : { zh: '', en: '' };
  const words: Record<PackProblem['code'], Said<string>> = {
    'missing-key': { zh: `少写了${at}`, en: `lacks ${at}` },
    'unknown-key': { zh: `没有“${at}”这一项`, en: `there is no "${at}" here` },
    twice: { zh: `两个文件夹中都有这条规则：${at}`, en: `two folders hold a rule of this name: ${at}` },
    ungrounded: {
      zh: '必须改正（error）的规则要写明依据的条款（clause、clauses），并写明依据已经核实（certainty: V）；否则用warn或者info',
      en: 'a rule that is an error names its clause (clause, clauses) and that the clause was read (certainty: V); else it is warn or info',
    },
    shape: { zh: `写法不合要求：${at}`, en: `not of the form that a pack has: ${at}` },
    reference: { zh: `引用了不存在的名称：${at}`, en: `names something that does not exist: ${at}` },
    yaml: { zh: `YAML写法有错：${at}`, en: `not valid YAML: ${at}` },
    'unknown-field': { zh: `条件中有不存在的要素：${at}`, en: `a predicate names an unknown element: ${at}` },
    'not-a-term': { zh: `条件中的词不在词表中：${at}`, en: `a predicate names a word that its vocabulary lacks: ${at}` },
    'wrong-type': { zh: `条件中的值类型不对：${at}`, en: `a predicate has a value of the wrong type: ${at}` },
    'bad-pattern': { zh: `条件中的正则表达式有错：${at}`, en: `a predicate has a faulty regular expression: ${at}` },
  };
  return { zh: `${place.zh}${path.join('.')}：${words[code].zh}`, en: `${place.en}${path.join('.')}: ${words[code].en}` };
}
