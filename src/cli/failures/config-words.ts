import { type ConfigProblem, settingName } from '../../catalog/config.ts';
import type { Language, Said } from '../../finding/language.ts';
import { displayPath } from '../../host/catalog.ts';
import type { ConfigError } from '../../host/config.ts';
import { openEnd, withNear } from './near-words.ts';
import { typeWords, yamlWords } from './yaml-words.ts';

/** What is wrong with a `santong.yaml`, each fault with its line. */
export function configWords({ file: path, reason, problems, missing }: ConfigError): Said<string> {
  const file = displayPath(path);
  if (reason === 'missing-folder' && missing) {
    const folder = displayPath(missing.path);
    return {
      zh: `${file}第${missing.line}行：没有这个文件夹：${folder}\n请核对名称，或者建立这个文件夹。`,
      en: `${file} line ${missing.line}: there is no such folder: ${folder}\nCheck the name, or make the folder.`,
    };
  }
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
  const lines = (lang: Language): string => problems.map((problem) => `  ${problemWords(problem)[lang]}`).join('\n');
  return { zh: `设置文件有错：${file}\n${lines('zh')}`, en: `Faults in the settings: ${file}\n${lines('en')}` };
}

function problemWords({ code, path, at, nearest, span, problem }: ConfigProblem): Said<string> {
  const { line } = span.start;
  const name = path.length === 0 ? undefined : settingName(path);
  const words: Record<ConfigProblem['code'], () => Said<string>> = {
    unknown: () => withNear({ zh: `没有“${at}”这项设置`, en: `no setting "${at}"` }, nearest, openEnd),
    field: () => withNear({ zh: `没有“${at}”这个要素`, en: `no element "${at}"` }, nearest, openEnd),
    lacks: () => ({ zh: `${name ?? '设置'}少写了${at}`, en: `${name ?? 'the settings'} is without ${at}` }),
    wrong: () => ({
      zh: `${name ?? '内容'}的值不对，应为：${typeWords[at]?.zh ?? at}`,
      en: `${name ?? 'the content'} has a wrong value; wanted: ${typeWords[at]?.en ?? at.replaceAll('、', ', ')}`,
    }),
    yaml: () => (problem ? yamlWords(problem) : { zh: 'YAML写法有错', en: 'not valid YAML' }),
  };
  const said = words[code]();
  return { zh: `第${line}行：${said.zh}`, en: `line ${line}: ${said.en}` };
}
