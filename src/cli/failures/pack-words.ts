import { isAbsolute } from 'node:path';
import type { Language, Said } from '../../finding/language.ts';
import { displayPath } from '../../host/catalog.ts';
import { type PackError, shippedPacks } from '../../host/packs.ts';
import type { PackProblem } from '../../standard/compile.ts';
import { typeWords, yamlWords } from './yaml-words.ts';

/** What is wrong with a standards pack, each fault with the file and line that it stands in. */
export function packWords({ reason, pack: named, problems }: PackError): Said<string> {
  const pack = isAbsolute(named) ? displayPath(named) : named;
  const known = shippedPacks();
  if (reason === 'missing') {
    return {
      zh: `没有这个标准包：${pack}\n自带的标准包：${known.join('、')}。自己的标准包写文件夹路径，如./pack，其中要有pack.yaml。`,
      en: `No such standards pack: ${pack}\nShipped packs: ${known.join(', ')}. For a pack of your own write its folder, such as ./pack, which holds a pack.yaml.`,
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

function packLine({ code, path, at, origin, problem }: PackProblem): Said<string> {
  const place = origin
    ? { zh: `${displayPath(origin.file)}第${origin.line}行 `, en: `${displayPath(origin.file)} line ${origin.line} ` }
    : { zh: '', en: '' };
  const wanted = typeWords[/^must be (\w+)$/.exec(at)?.[1] ?? ''];
  const words: Record<PackProblem['code'], Said<string>> = {
    'missing-key': { zh: `少写了${at}`, en: `lacks ${at}` },
    'unknown-key': { zh: `没有“${at}”这一项`, en: `there is no "${at}" here` },
    twice: { zh: `两个文件夹中都有这条规则：${at}`, en: `two folders hold a rule of this name: ${at}` },
    ungrounded: {
      zh: '必须改正（error）的规则要写明依据的条款（clause、clauses），并写明依据已经核实（certainty: V）；否则用warn或者info',
      en: 'a rule that is an error names its clause (clause, clauses) and that the clause was read (certainty: V); else it is warn or info',
    },
    shape: {
      zh: `写法不合要求，应为：${wanted?.zh ?? at.replaceAll(',', '、')}`,
      en: `not of the form that a pack has; wanted: ${wanted?.en ?? at}`,
    },
    reference: { zh: `引用了不存在的名称：${at}`, en: `names something that does not exist: ${at}` },
    yaml: problem ? yamlWords(problem) : { zh: 'YAML写法有错', en: 'not valid YAML' },
    'unknown-field': { zh: `条件中有不存在的要素：${at}`, en: `a predicate names an unknown element: ${at}` },
    'not-a-term': { zh: `条件中的词不在词表中：${at}`, en: `a predicate names a word that its vocabulary lacks: ${at}` },
    'wrong-type': { zh: `条件中的值类型不对：${at}`, en: `a predicate has a value of the wrong type: ${at}` },
    'bad-pattern': { zh: `条件中的正则表达式有错：${at}`, en: `a predicate has a faulty regular expression: ${at}` },
  };
  const name = path.length === 0 ? 'pack.yaml' : path.join('.');
  const prefix = code === 'yaml' ? { zh: '', en: '' } : { zh: `${name}：`, en: `${name}: ` };
  return { zh: `${place.zh}${prefix.zh}${words[code].zh}`, en: `${place.en}${prefix.en}${words[code].en}` };
}
