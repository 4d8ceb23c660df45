// The registry of laws that ships: names, kinds, dates and numbers of articles out of a table made from the texts of the laws.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

interface Row {
  short_name: string;
  title: string;
  kind: string;
  date: string;
  expired_flag: string;
  max_article: string;
  article_count: string;
}

const target = 'standards/national/laws/registry.yaml';
const kinds = ['法律', '行政法规'];

/** No laws, though the table calls them so, and amendments, which nobody cites as the basis of a service. */
const noLaws = /攻略|鉴定标准|修正案/;

/** Books of one law that the table holds as files of their own. */
const inBooks = { 民法典: '2020-05-28' } as const;

/** Their texts were read from a decision on amendments: what was counted is the articles of that decision. */
const miscounted = new Set(['进出口商品检验法实施条例', '麻醉药品和精神药品管理条例', '飞行基本规则']);

/** Revised after the table was made: how many articles they have now is not known here. */
const revisedSince = new Set([
  '婚姻登记条例',
  '传染病防治法',
  '治安管理处罚法',
  '反不正当竞争法',
  '仲裁法',
  '海商法',
  '网络安全法',
  '环境保护税法',
  '食品安全法',
  '对外贸易法',
  '民用航空法',
  '渔业法',
  '国家通用语言文字法',
  '村民委员会组织法',
  '城市居民委员会组织法',
  '监狱法',
  '银行业监督管理法',
  '快递暂行条例',
  '药品管理法实施条例',
]);

/** Writes the registry from the table at a path. */
export function writeLaws(table: string): void {
  const rows = (parse(readFileSync(table, 'utf8'), { columns: true, bom: true }) as Row[]).filter((row) => !noLaws.test(row.title));
  const lines = kinds.flatMap((kind) => {
    const titles = new Map<string, Row[]>();
    for (const row of rows.filter((one) => one.kind === kind)) titles.set(titleOf(row), [...(titles.get(titleOf(row)) ?? []), row]);
    const sorted = [...titles].sort(([a], [b]) => (a < b ? -1 : 1));
    return [`  ${kind}:`, ...sorted.map(([title, versions]) => `    ${title}: ${entryOf(title, versions)}`)];
  });
  writeFileSync(target, `${head}\n${lines.join('\n')}\n`);
}

function titleOf(row: Row): string {
  return row.title === '中华人民共和国民法典' ? '民法典' : row.short_name;
}

/** The newest date, the most articles of any version (which are never more than a text cites rightly), and whether no version is in force. */
function entryOf(title: string, versions: readonly Row[]): string {
  const date =
    inBooks[title as keyof typeof inBooks] ??
    versions
      .map((row) => row.date)
      .sort()
      .at(-1);
  const unsure = miscounted.has(title) || revisedSince.has(title) || versions.some((row) => row.max_article === '');
  const articles = unsure ? '' : ` ${Math.max(...versions.map((row) => Number(row.max_article)))}`;
  const lapsed = versions.every((row) => row.expired_flag === '1') ? ' 失效' : '';
  return `${date || '未详'}${articles}${lapsed}`;
}

const head = `# Made by \`npm run laws\` from a table of laws and administrative regulations. Do not edit; what was repealed stands in repealed.yaml.
# title: date of the newest version (未详: not known) [number of articles] [失效: the source marks it as no longer in force]
date: "2025-04-19"
source: 全国人大法律法规库公开文本的镜像（LawRefBook/Laws，2025年4月19日），只取名称、类别、日期和条数
known:`;
