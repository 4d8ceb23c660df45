import { foldWidth } from '../../text/fold.ts';
import { mayBeBroken, mojibakeIn } from '../../text/mojibake.ts';
import { unseen } from '../../yaml/recover/space.ts';
import type { HeaderCell, TableProblem } from '../row.ts';
import type { GridRow } from './grid.ts';

/** What is wrong with how a cell was typed, pasted or kept; a column with the same fault in many cells is told of once. */
export type MistypedCell = Extract<TableProblem, { code: 'mistyped-cell' }>;

/** What a cell is found to hold, and what was meant where that is known. */
interface Found {
  fault: MistypedCell['fault'];
  text: string;
  should?: string;
}

/** What kind of column a header heads. */
interface Column {
  code: boolean;
  basic: boolean;
  number: boolean;
}

const plain: Column = { code: false, basic: false, number: false };
const suspicious = new RegExp(`${unseen.source}|[\\ue000-\\uf8ff]`);

/** Signs that no width is folded of. */
const ordinary = /^[\x20-\x7e\u4e00-\u9fa5]*$/;
/** What `damageOf` may find something in. */
const perhapsDamaged = /^\d[.eE]|^\d{4}[-/.]|^[1-9]\d{8,10}$|\d月\d/;

const codes = /编码|代码|_CODE$|^CODE$/i;
const basicCode = /基本编码|^CATALOG_CODE$/i;
const numbers = /编码|代码|电话|时限|期限|次数|份数|日期|_CODE$|_DAY$|_NUM$/i;

/**
 * The rows without the characters that nobody sees, and what is wrong in their cells: such characters, text read in a wrong encoding,
 * characters of private use, and what spreadsheets make of codes (powers of ten, dates, lost zeros, full-width digits).
 */
export function mistypedCells(
  rows: readonly GridRow[],
  headers: readonly HeaderCell[],
): { rows: readonly GridRow[]; problems: MistypedCell[] } {
  const problems = new Map<string, MistypedCell>();
  const columns = headers.map(({ text }) => ({ code: codes.test(text), basic: basicCode.test(text), number: numbers.test(text) }));
  const clean = rows.map((row): GridRow => {
    let texts: string[] | undefined;
    for (const [column, text] of row.texts.entries()) {
      const header = headers[column]?.text ?? '';
      // a large table has millions of cells, nearly all of them in order
      if (isSound(text, columns[column] ?? plain)) continue;
      for (const { fault, text: stands, should } of foundIn(text, columns[column] ?? plain)) {
        const key = `${column} ${fault}`;
        const letters = headers[column]?.address.replace(/\d+$/, '') ?? '';
        const before = problems.get(key);
        if (before) before.count += 1;
        else
          problems.set(key, {
            code: 'mistyped-cell',
            address: `${letters}${row.number}`,
            header,
            fault,
            text: stands,
            ...(should === undefined ? {} : { should }),
            count: 1,
          });
      }
      const clean = text.replace(unseen, seen);
      if (clean === text) continue;
      texts ??= [...row.texts];
      texts[column] = clean;
    }
    return texts ? { ...row, texts } : row;
  });
  return { rows: clean, problems: [...problems.values()] };
}

/** Whether `foundIn` would surely find nothing. */
function isSound(text: string, { code, number }: Column): boolean {
  if (suspicious.test(text) || mayBeBroken(text)) return false;
  return !number || (ordinary.test(text) && !(code && perhapsDamaged.test(text)));
}

function* foundIn(text: string, column: Column): Generator<Found> {
  if (text === '') return;
  const signs = [...new Set(text.match(unseen) ?? [])].filter((sign) => !/[\r\n\t]/.test(sign)).join('');
  if (signs !== '') yield { fault: 'unseen', text: signs };
  const [broken] = mojibakeIn(text);
  if (broken)
    yield { fault: 'mojibake', text: text.slice(broken.from, broken.to), ...(broken.original ? { should: broken.original } : {}) };
  const own = /[\ue000-\uf8ff]+/.exec(text)?.[0];
  if (own !== undefined) yield { fault: 'private', text: own };
  if (column.code) yield* damageOf(text, column);
  const folded = foldWidth(text);
  if (column.number && folded !== text && /^[\x20-\x7e]+$/.test(folded)) yield { fault: 'wide', text, should: folded };
}

/** What a spreadsheet made of a code. */
function* damageOf(text: string, { basic }: Column): Generator<Found> {
  if (/^\d(?:\.\d+)?[eE]\+?\d+$/.test(text)) yield { fault: 'power', text };
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/.test(text)) yield { fault: 'date', text };
  if (basic && /^[1-9]\d{8,10}$/.test(text)) yield { fault: 'zeros', text, should: text.padStart(12, '0') };
}

/** A blank that is none stays one between Latin letters; what takes no room goes. */
function seen(sign: string, at: number, whole: string): string {
  const [before = '', after = ''] = [whole[at - 1], whole[at + 1]];
  return /[\u00a0\u2000-\u200a\u202f\u205f]/.test(sign) && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after) ? ' ' : '';
}
