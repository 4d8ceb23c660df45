import type { Said } from '../../finding/language.ts';
import type { CellPlace } from '../view.ts';

/** The labels of one finding's screen. */
interface FindingWords {
  item: string;
  place: string;
  line: (number: number) => string;
  from: (cell: string) => string;
  cell: (table: string, sheet: string, address: string) => string;
  /** A row of a table, or a cell of it. */
  inTable: (place: CellPlace) => string;
  stands: string;
  empty: string;
  should: string;
  mend: string;
  why: string;
  otherwise: string;
  fix: string;
  fixable: (text: string | undefined) => string;
  /** It can be done by machine, but somebody should look first. */
  lookFirst: (text: string | undefined) => string;
  notFixable: string;
  more: string;
  related: string;
  inherited: (file: string) => string;
  certainty: Record<'V' | 'C' | 'I' | 'M', string>;
  clause: (law: string, article: string) => string;
  others: (count: number) => string;
  none: string;
  rest: (count: number, command: string) => string;
}

export const findingWords: Said<FindingWords> = {
  zh: {
    item: '事项',
    place: '位置',
    line: (number) => `第${number}行`,
    from: (cell) => `（来自：${cell}）`,
    cell: (table, sheet, address) => `${table}${sheet === '' ? '' : ` 表“${sheet}”`} ${address}`,
    inTable: ({ table, sheet, row, cell }) =>
      `${table}${sheet === undefined ? '' : ` 表“${sheet}”`} 第${row}行${cell ? ` ${cell.letter}列“${cell.header}”` : ''}`,
    stands: '现在写',
    empty: '（没有写）',
    should: '应当写',
    mend: '怎样改',
    why: '为什么',
    otherwise: '不改的后果',
    fix: '可自动改正',
    fixable: (text) => (text === undefined ? '是（删去）' : `是（改为：${text}）`),
    lookFirst: (text) => (text === undefined ? '先看过再改（删去）' : `先看过再改（改为：${text}）`),
    notFixable: '否（由本部门决定）',
    more: '详细说明',
    related: '另见',
    inherited: (file) => `（来自标准事项：${file}）`,
    certainty: { V: '', C: '（据实际数据观察）', I: '（推断）', M: '（待核）' },
    clause: (law, article) =>
      /[〔\d/]|^GB|方案|意见|说明|写法|程序|抽样|页$/.test(law) && !/[法例规定则]$/.test(law)
        ? `${law} ${article}`
        : `《${law}》${article}`,
    others: (count) => `本规则共${count}处。`,
    none: '没有发现问题。',
    rest: (count, command) => `这条规则共${count}处，以上为前3处。看全部：${command}`,
  },
  en: {
    item: 'item',
    place: 'place',
    line: (number) => `line ${number}`,
    from: (cell) => `(from: ${cell})`,
    cell: (table, sheet, address) => `${table}${sheet === '' ? '' : ` sheet "${sheet}"`} ${address}`,
    inTable: ({ table, sheet, row, cell }) =>
      `${table}${sheet === undefined ? '' : ` sheet "${sheet}"`} row ${row}${cell ? ` column ${cell.letter} "${cell.header}"` : ''}`,
    stands: 'stands',
    empty: '(nothing)',
    should: 'should be',
    mend: 'mend',
    why: 'why',
    otherwise: 'if not',
    fix: 'automatic',
    fixable: (text) => (text === undefined ? 'yes (goes)' : `yes (becomes: ${text})`),
    lookFirst: (text) => (text === undefined ? 'once somebody has looked (goes)' : `once somebody has looked (becomes: ${text})`),
    notFixable: 'no (the agency decides)',
    more: 'more',
    related: 'see also',
    inherited: (file) => `(from the standard item: ${file})`,
    certainty: { V: '', C: ' (observed on real data)', I: ' (inferred)', M: ' (to be verified)' },
    clause: (law, article) => `${law}, ${article}`,
    others: (count) => `${count} places in all.`,
    none: 'Nothing found.',
    rest: (count, command) => `${count} places in all; these are the first 3. All of them: ${command}`,
  },
};
