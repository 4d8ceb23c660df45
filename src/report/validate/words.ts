import type { Said } from '../../finding/language.ts';
import type { Severity } from '../../finding/severity.ts';

/** The words of the screens of `santong validate`, typed by what they tell. */
interface ValidateWords {
  severity: Record<Severity, string>;
  heading: (title: string) => string;
  untitled: string;
  checked: (items: number, clean: number, faulty: number) => string;
  nothing: (items: number, known: boolean) => string;
  counts: (error: number, errorItems: number, warn: number, info: number, notJudged: number) => string;
  first: (things: number, left: number, worst: Severity) => string;
  places: (count: number) => string;
  ofWhich: (title: string, count: number) => string;
  fixable: (count: number) => string;
  agencies: (list: readonly string[], more: boolean) => string;
  agency: (name: string, count: number) => string;
  sample: (name: string, brief: string) => string;
  table: readonly [string, string, string, string, string];
  restFaulty: (agencies: number) => string;
  restClean: string;
  others: string;
  noAgency: string;
  next: string;
  seeItem: string;
  seeAll: string;
  seeFixes: string;
  sendOut: string;
  /** A name for the workbook of findings. */
  workbook: string;
  canFix: (places: number) => string;
  seeRule: string;
  asOf: (date: string) => string;
  /** The same where rules ran that know laws up to a day. */
  registry: (date: string, lawsUpTo: string) => readonly string[];
  lacking: (columns: number) => string;
}

export const validateWords: Said<ValidateWords> = {
  zh: {
    severity: { error: '必须改正', warn: '建议改正', info: '供参考' },
    heading: (title) => `${title}　校验结果`,
    untitled: '政务服务事项目录',
    checked: (items, clean, faulty) => `检查${items}项：${clean}项没有问题，${faulty}项有问题。`,
    nothing: (items, known) => `检查${items}项：没有发现${known ? '新的' : ''}问题。`,
    counts: (error, errorItems, warn, info, notJudged) =>
      `必须改正${error}处${errorItems > 0 ? `（${errorItems}项）` : ''}    建议改正${warn}处    供参考${info}处    无法判断${notJudged}处`,
    first: (things, left, worst) => {
      const what = worst === 'error' ? '必须改正' : '建议改正';
      const which = things === 1 ? '先改这一件' : things === 2 ? '先改这两件' : '先改这三件';
      return left > 0 ? `${which}，改完只剩${left}处${what}：` : `${which}，改完就没有${what}的了：`;
    },
    places: (count) => `${count}处`,
    ofWhich: (title, count) => `其中${title}${count}处`,
    fixable: (count) => `其中${count}处可以自动改正`,
    agencies: (list, more) => `${list.join('、')}${more ? '等' : ''}`,
    agency: (name, count) => `${name}${count}`,
    sample: (name, brief) => `如：${name}，${brief}`,
    table: ['部门', '事项', '必须改正', '建议改正', '供参考'],
    restFaulty: (agencies) => `其余${agencies}个有问题的部门`,
    restClean: '没有问题的部门',
    others: '标准事项、文件和整个目录',
    noAgency: '（未写实施主体）',
    next: '接着做：',
    seeItem: '看某一项的问题',
    seeAll: '看全部问题',
    seeFixes: '先看、再自动改正',
    sendOut: '分部门发整改清单',
    workbook: '整改清单.xlsx',
    canFix: (places) => `可改${places}处`,
    seeRule: '看一条规则的说明',
    asOf: (date) => `说明：核对日期${date}；法律条文是否现行、电话是否有人接听未核。`,
    registry: (date, lawsUpTo) => [`说明：核对日期${date}；时效、法律名称按${lawsUpTo}前的法律库核对；`, '      电话是否有人接听未核。'],
    lacking: (columns) => `      来源表没有的列${columns}个，相关要素未判断（见供参考）。`,
  },
  en: {
    severity: { error: 'must mend', warn: 'should mend', info: 'for information' },
    heading: (title) => `${title}: result of the check`,
    untitled: 'Catalog of government services',
    checked: (items, clean, faulty) => `${items} items checked: ${clean} without findings, ${faulty} with findings.`,
    nothing: (items, known) => `${items} items checked: nothing ${known ? 'new ' : ''}found.`,
    counts: (error, errorItems, warn, info, notJudged) =>
      `must mend ${error}${errorItems > 0 ? ` (${errorItems} items)` : ''}   should mend ${warn}   for information ${info}   not judged ${notJudged}`,
    first: (things, left, worst) =>
      `Mend ${things === 1 ? 'this' : things === 2 ? 'these two' : 'these three'} first; then ${left > 0 ? left : 'nothing'} ${left > 1 ? 'are' : 'is'} left to ${worst === 'error' ? 'mend' : 'improve'}:`,
    places: (count) => `${count}`,
    ofWhich: (title, count) => `${count}: ${title}`,
    fixable: (count) => `${count} can be mended by machine`,
    agencies: (list, more) => `${list.join(', ')}${more ? ' ..' : ''}`,
    agency: (name, count) => `${name} ${count}`,
    sample: (name, brief) => `e.g. ${name}: ${brief}`,
    table: ['Agency', 'Items', 'must', 'should', 'info'],
    restFaulty: (agencies) => `${agencies} more with findings`,
    restClean: 'without findings',
    others: 'standard items, files, all',
    noAgency: '(no agency written)',
    next: 'Next:',
    seeItem: 'one item',
    seeAll: 'every finding',
    seeFixes: 'look, then mend',
    sendOut: 'a list for each agency',
    workbook: 'findings.xlsx',
    canFix: (places) => `${places} ${places === 1 ? 'place' : 'places'}`,
    seeRule: 'what a rule says',
    registry: (date, lawsUpTo) => [
      `Note: as of ${date}; laws were looked up in a registry up to ${lawsUpTo};`,
      '      whether phones are answered was not checked.',
    ],
    asOf: (date) => `Note: as of ${date}; not checked: whether laws are in force, phones answered.`,
    lacking: (columns) => `      ${columns} columns are lacking in the source; what needs them was not judged.`,
  },
};
