import type { Said } from '../../finding/language.ts';
import type { DeclaredDifference } from '../../listing/declared.ts';
import type { Verdict } from '../../standard/predicate.ts';

/** The words of `santong lists`. */
interface ListsWords {
  heading: (title: string) => string;
  untitled: string;
  noAgency: string;
  intro: (items: number, date: string) => string;
  empty: string;
  list: string;
  verdict: Record<Verdict, string>;
  notApplicable: string;
  section: (title: string, count: number) => string;
  nearest: (reason: string) => string;
  rest: (count: number, command: string) => string;
  restPlain: (count: number) => string;
  open: string;
  items: (count: number) => string;
  why: (count: number, reason: string) => string;
  differences: (count: number) => string;
  difference: (kind: DeclaredDifference, list: string, reason: string) => string;
  declared: (lists: readonly string[]) => string;
  basis: string;
  csv: readonly string[];
  notice: string;
  yes: string;
  no: string;
}

export const listsWords: Said<ListsWords> = {
  zh: {
    heading: (title) => `${title}　清单`,
    untitled: '政务服务事项目录',
    noAgency: '（未写明实施主体）',
    intro: (items, date) => `共${items}项，核对日期${date}。清单按标准包的条件推算，不是已公布的清单。`,
    empty: '没有可以归入清单的事项。请核对文件夹。',
    list: '清单',
    verdict: { holds: '在清单', fails: '不在清单', unknown: '无法判断' },
    notApplicable: '不适用',
    section: (title, count) => `${title}（${count}项）`,
    nearest: (reason) => `差一步：${reason}`,
    rest: (count, command) => `另有${count}项，看全部：${command}`,
    restPlain: (count) => `另有${count}项，全部事项见--format csv。`,
    open: '无法判断的原因',
    items: (count) => `${count}项`,
    why: (count, reason) => `${reason}（${count}项）`,
    differences: (count) => `申报的四办与推算不一致（${count}处）`,
    difference: (kind, list, reason) => {
      if (kind === 'derived-only') return `${list}：没有申报，推算在清单（${reason}）`;
      return kind === 'declared-only' ? `${list}：已申报，推算不在清单（${reason}）` : `${list}：已申报，无法判断是否在清单（${reason}）`;
    },
    declared: (lists) => (lists.length === 0 ? '申报的四办：没有' : `申报的四办：${lists.join('、')}`),
    basis: '依据',
    csv: ['清单', '结论', '编码', '事项名称', '实施主体', '事项类型', '行使层级', '原因', '申报'],
    notice: '说明',
    yes: '是',
    no: '否',
  },
  en: {
    heading: (title) => `${title}: lists`,
    untitled: 'Catalog of government services',
    noAgency: '(no agency given)',
    intro: (items, date) =>
      `${items} ${items === 1 ? 'item' : 'items'}, checked for ${date}. Derived from the pack's conditions; not the lists as published.`,
    empty: 'No item that a list could speak of. Check the folder.',
    list: 'list',
    verdict: { holds: 'on', fails: 'not on', unknown: 'not judged' },
    notApplicable: 'not applicable',
    section: (title, count) => `${title} (${count})`,
    nearest: (reason) => `one step away: ${reason}`,
    rest: (count, command) => `${count} more; for all: ${command}`,
    restPlain: (count) => `${count} more; for every item: --format csv`,
    open: 'Why not judged',
    items: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
    why: (count, reason) => `${reason} (${count})`,
    differences: (count) => `Declared lists that differ from the derived ones (${count})`,
    difference: (kind, list, reason) => {
      if (kind === 'derived-only') return `${list}: not declared, derived as on (${reason})`;
      return kind === 'declared-only' ? `${list}: declared, derived as not on (${reason})` : `${list}: declared, not judged (${reason})`;
    },
    declared: (lists) => (lists.length === 0 ? 'declared lists: none' : `declared lists: ${lists.join(', ')}`),
    basis: 'basis',
    csv: ['list', 'verdict', 'code', 'name', 'agency', 'type', 'level', 'reason', 'declared'],
    notice: 'notice',
    yes: 'yes',
    no: 'no',
  },
};
