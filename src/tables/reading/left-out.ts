import type { GridRow } from './grid.ts';

/** Why a row below the header is no item. */
export type LeftOutReason = 'total' | 'note' | 'header' | 'numbering' | 'section';

/**
 * Why a row is no item: a total, a note at the end, the header once more (as on each printed page), the numbers of the columns, or the title
 * of a section that stands alone in its row. Undefined for an item.
 */
export function leftOut(row: GridRow, headers: readonly GridRow[], width: number): LeftOutReason | undefined {
  const filled = row.texts.filter((text) => text !== '');
  const first = filled[0]?.replace(/\s+/g, '') ?? '';
  const others = filled.slice(1);
  if (totals.test(first) && others.every(isAmount)) return 'total';
  if (notes.test(first) && others.length <= 1) return 'note';
  if (signatures.test(first) && filled.every((text) => /[:：]/.test(text) || text.length <= 12)) return 'note';
  if (filled.length >= 2 && headers.some((header) => repeats(row, header))) return 'header';
  if (filled.length >= 3 && filled.every((text, index) => isNumber(text, index))) return 'numbering';
  if (width >= 3 && filled.length === 1 && (row.across !== undefined || sections.test(first))) return 'section';
  return undefined;
}

const totals = /^(?:合计|总计|共计|小计|总数|共计?\d+[项条件个])[:：]?/;
/** A word alone begins many a name; a note has its colon, or stands alone in its row. */
const notes = /^(?:备注|附注|注|说明|填表说明|填报说明|编制说明|注意事项)(?:[:：\d一二三]|$)/;
const signatures =
  /^(?:填表人|填报人|制表人?|审核人?|复核人?|经办人|填报单位|填报部门|填报日期|填表日期|制表日期|打印日期|单位负责人)[:：]/;
const sections = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}部分)/;

function isAmount(text: string): boolean {
  return /^[\d,.，％%]+[项条件个人次元]?$/.test(text) || /^[—－-]+$/.test(text);
}

function isNumber(text: string, index: number): boolean {
  return text.replace(/[()（）]/g, '') === String(index + 1);
}

function repeats(row: GridRow, header: GridRow): boolean {
  const length = Math.max(row.texts.length, header.texts.length);
  for (let column = 0; column < length; column += 1) if ((row.texts[column] ?? '') !== (header.texts[column] ?? '')) return false;
  return true;
}
