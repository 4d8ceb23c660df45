// docs/rules/candidates.md: every rule that was considered, with what became of it, from docs/candidates/*.yaml.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Said } from '../src/finding/language.ts';

/** A rule that was considered: built as one or more rules, or not, for a reason. */
export interface Candidate extends Said<string> {
  status: 'built' | 'not-built';
  rules?: string[];
  /** What the rules do not cover. */
  note?: Said<string>;
  reason?: Said<string>;
}

/** How many were considered, by letter: codes, names, basis, time, materials, process, fees, contacts, hygiene. */
export const counts: Readonly<Record<string, number>> = { C: 20, N: 11, B: 11, T: 13, M: 19, R: 16, F: 6, X: 9, H: 12 };

const groups: Readonly<Record<string, Said<string>>> = {
  C: { zh: '编码与标识', en: 'Codes and identity' },
  N: { zh: '名称、类型与清单', en: 'Names, types and lists' },
  B: { zh: '设定依据', en: 'Legal basis' },
  T: { zh: '时限', en: 'Time limits' },
  M: { zh: '材料与条件', en: 'Documents and conditions' },
  R: { zh: '流程、渠道与到现场', en: 'Process, channels and visits' },
  F: { zh: '收费', en: 'Fees' },
  X: { zh: '联系方式、地点与时间', en: 'Contacts, places and hours' },
  H: { zh: '文字与更新', en: 'Texts and keeping current' },
};

/** Every candidate by its id, letter after letter, from a folder with a file for each letter. */
export function readCandidates(folder: string): Map<string, Candidate> {
  const present = new Set(readdirSync(folder));
  const letters = Object.keys(counts).filter((letter) => present.has(`${letter}.yaml`));
  return new Map(letters.flatMap((letter) => Object.entries(read<Candidate>(join(folder, `${letter}.yaml`)))));
}

/** The rules that stand beside the candidates, each with where it came from. */
export function readBeside(folder: string): Map<string, Said<string>> {
  return new Map(Object.entries(read<Said<string>>(join(folder, 'beside.yaml'))));
}

/** The page of all candidates as Markdown, with links to the pages of their rules. */
export function candidatesPage(candidates: ReadonlyMap<string, Candidate>, beside: ReadonlyMap<string, Said<string>>): string {
  const built = [...candidates.values()].filter(({ status }) => status === 'built').length;
  const tables = Object.keys(groups).flatMap((letter) => {
    const rows = [...candidates].filter(([id]) => id.startsWith(letter)).map(([id, candidate]) => row(id, candidate));
    const title = `## ${letter}　${groups[letter]?.zh} · ${groups[letter]?.en}`;
    const head = '| 编号 · id | 检查什么 | What is checked | 规则或者原因 · rules, or why not |\n| --- | --- | --- | --- |';
    return [title, '', head, ...rows, ''];
  });
  const besides = [...beside].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { zh, en }]) => `| ${link(id)} | ${zh} | ${en} |`);
  return [
    '# 考虑过的规则 · Rules that were considered',
    '',
    `考虑过${candidates.size}条，做成${built}条，没有做${candidates.size - built}条，没有做的写明原因。`,
    '',
    `${candidates.size} were considered, ${built} were built and ${candidates.size - built} were not, each with its reason.`,
    '',
    ...tables,
    '## 另有 · Beside them',
    '',
    '| 规则 · rule | 由来 | From |\n| --- | --- | --- |',
    ...besides,
    '',
  ].join('\n');
}

function row(id: string, { zh, en, status, rules = [], note, reason }: Candidate): string {
  const more = status === 'built' ? note : reason;
  const said = more ? `${more.zh}<br>${more.en}` : '';
  const answer = status === 'built' ? [rules.map(link).join('、'), said].filter(Boolean).join('<br>') : `没有做 · not built<br>${said}`;
  return `| ${id} | ${zh} | ${en} | ${answer} |`;
}

function link(rule: string): string {
  return `[${rule}](${rule}.md)`;
}

function read<T>(file: string): Record<string, T> {
  return parse(readFileSync(file, 'utf8')) as Record<string, T>;
}
