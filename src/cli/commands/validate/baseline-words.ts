import type { BaselineProblem } from '../../../check/baseline/baseline-file.ts';
import type { Said } from '../../../finding/language.ts';
import { openEnd, withNear } from '../../failures/near-words.ts';
import { yamlWords } from '../../failures/yaml-words.ts';

/** What is wrong with a baseline, each fault with its line. */
export function baselineWords(file: string, problems: readonly BaselineProblem[]): Said<string> {
  const lines = problems.slice(0, 10).map((problem) => ({ line: problem.line, said: problemWords(problem) }));
  return {
    zh: `已知问题登记有错：${file}\n${lines.map(({ line, said }) => `  第${line}行：${said.zh}`).join('\n')}`,
    en: `Faults in the file of known findings: ${file}\n${lines.map(({ line, said }) => `  line ${line}: ${said.en}`).join('\n')}`,
  };
}

function problemWords({ code, at, nearest, problem }: BaselineProblem): Said<string> {
  const labels: Record<string, Said<string>> = {
    rule: { zh: '规则（rule）', en: 'the rule' },
    owner: { zh: '负责人（owner）', en: 'the owner' },
    reason: { zh: '暂不改的原因（reason）', en: 'the reason' },
    date: { zh: '登记日期（date）', en: 'the date' },
    expires: { zh: '期限（expires）', en: 'the day on which it expires (expires)' },
  };
  const label = labels[at] ?? { zh: at, en: at };
  const words: Record<BaselineProblem['code'], () => Said<string>> = {
    yaml: () => (problem ? yamlWords(problem) : { zh: 'YAML写法有错', en: 'not valid YAML' }),
    kind: () => ({ zh: '开头应写kind: baseline', en: 'begin with "kind: baseline"' }),
    'not-a-map': () => ({ zh: `“${at}”下面应写“名称: 值”，一行一个`, en: `"${at}" wants "name: value", one a line` }),
    fingerprint: () => ({ zh: `“${at}”不是问题的指纹`, en: `"${at}" is no fingerprint of a finding` }),
    unknown: () => withNear({ zh: `没有“${at}”这一项`, en: `no "${at}"` }, nearest, openEnd),
    lacks: () => ({ zh: `少写了${label.zh}`, en: `without ${label.en}` }),
    'not-text': () => ({ zh: `${label.zh}应为文字`, en: `${label.en} wants text` }),
    date: () => ({ zh: `${label.zh}不是日期，应如2026-12-31`, en: `${label.en} is not a date such as 2026-12-31` }),
  };
  return words[code]();
}
