import type { Catalog } from '../../catalog/catalog.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Language, Said } from '../../finding/language.ts';
import type { Incomplete } from '../../publish/public.ts';
import { publishWords } from '../../publish/words.ts';
import { packWords } from '../view.ts';

/** What was built. */
export interface Built {
  catalog: Catalog;
  guides: number;
  lists: number;
  secret: number;
  withoutGuide: number;
  /** Guides that lack required elements and say so. */
  incomplete: number;
  /** Where it lies, as a person would type it. */
  folder: string;
}

/** At most so many items are named: the first ones tell what is wrong. */
const named = 10;

/** What a person is told after the website was built: what it holds, where to look, and what it leaves out. */
export function buildPretty(built: Built, lang: Language): string {
  const { config, asOf } = built.catalog;
  const words: Said<(string | undefined)[]> = {
    zh: [
      `${config.title ?? '政务服务事项目录'}　办事指南网站`,
      config.notice,
      `已生成：办事指南${built.guides}项、清单${built.lists}张。`,
      built.incomplete > 0 ? `其中${built.incomplete}项缺少必备要素，页面写明“未提供”。` : undefined,
      built.withoutGuide > 0 ? `不编制办事指南的事项${built.withoutGuide}项，没有发布。` : undefined,
      built.secret > 0 ? `涉密事项${built.secret}项，没有发布。` : undefined,
      `打开查看：${built.folder}/index.html`,
      `${packWords(built.catalog, 'zh')}　核对日期：${asOf}`,
    ],
    en: [
      `${config.title ?? 'Catalog of government services'}: guide website`,
      config.notice,
      `Made: ${built.guides} guides, ${built.lists} lists.`,
      built.incomplete > 0 ? `${built.incomplete} of them lack required elements; the pages say so.` : undefined,
      built.withoutGuide > 0 ? `Not published, since their types have no guide: ${built.withoutGuide}.` : undefined,
      built.secret > 0 ? `Not published, since they are secret: ${built.secret}.` : undefined,
      `Open: ${built.folder}/index.html`,
      `${packWords(built.catalog, 'en')}  as of ${asOf}`,
    ],
  };
  return `${words[lang].filter((line) => line !== undefined).join('\n')}\n`;
}

/** Why nothing was built: the items that lack required elements, which elements these are, and how to go on. */
export function buildRefused(incomplete: readonly Incomplete[], lang: Language): string {
  const { listMark, colon } = publishWords[lang];
  const lines = incomplete.slice(0, named).map(({ item, missing }) => `  ${item.name}　${item.agency}${colon}${missing.join(listMark)}`);
  const more = incomplete.length - lines.length;
  const counts = [
    ...grouped(
      incomplete.flatMap(({ missing }) => missing),
      (label) => label,
    ),
  ].sort(([, a], [, b]) => b.length - a.length);
  const words: Said<string[]> = {
    zh: [
      `没有生成网站：${incomplete.length}项缺少必备要素。`,
      ...lines,
      ...(more > 0 ? [`  其余${more}项。合计缺少${counts.map(([label, all]) => `${label}${all.length}项`).join(listMark)}。`] : []),
      '请补写后再生成；确需先发布的，加--allow-missing，页面写明“未提供”，“数据说明”逐项列出。',
    ],
    en: [
      `Nothing was built: ${incomplete.length} items lack required elements.`,
      ...lines,
      ...(more > 0
        ? [`  and ${more} more. Lacking in all: ${counts.map(([label, all]) => `${label} ${all.length}`).join(listMark)}.`]
        : []),
      'Fill them in, or add --allow-missing to publish all the same; the pages will say so, and “About the data” names each.',
    ],
  };
  return words[lang].join('\n');
}
