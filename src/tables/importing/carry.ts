import type { Mapping } from '../columns/mapping.ts';
import type { Cell, Row, Table, TableProblem } from '../row.ts';

/**
 * The rows of a table with what stands once for several of them: under a main item the rows of its sub-items take its name, code, type and
 * agency where their own cells are blank; and where a text table was made of one with merged cells, so does the agency of the rows below
 * it. What was taken over keeps the address of the cell that it stands in.
 */
export function carriedRows(table: Table, mapping: Mapping): readonly Row[] {
  const header = (field: string): string | undefined => mapping.find((column) => column.field === field && !column.unit)?.header;
  const [main, sub, agency] = ['mainName', 'subName', 'agency.name'].map(header);
  const shared = sharedFields.flatMap((field) => header(field) ?? []);
  const mergedAway = agency !== undefined && table.encoding !== undefined && isMergedAway(table.rows, agency);
  if ((main === undefined || sub === undefined) && !mergedAway) return table.rows;
  let mainRow: Row | undefined;
  let agencyCell: Cell | undefined;
  return table.rows.map((row) => {
    const taken = new Map<string, Cell>();
    if (main !== undefined && sub !== undefined) {
      if (filled(row, main)) mainRow = row;
      else if (mainRow && filled(row, sub)) for (const each of shared) take(mainRow, row, each, taken);
    }
    if (mergedAway) {
      const own = filled(row, agency);
      if (own) agencyCell = own;
      else if (agencyCell && !taken.has(agency)) taken.set(agency, agencyCell);
    }
    return taken.size === 0
      ? row
      : { ...row, cells: { get: (name) => taken.get(name) ?? row.cells.get(name), values: () => row.cells.values() } };
  });
}

/** Tells which rows took over what stands above them: the first of them, and how many. */
export function carryProblems(table: Table, rows: readonly Row[]): TableProblem[] {
  const carried = rows.flatMap((row, index) => (row === table.rows[index] ? [] : [row]));
  return carried[0]
    ? [
        {
          code: 'carried',
          address: `${carried[0].sheet === undefined ? '' : `${carried[0].sheet}!`}A${carried[0].number}`,
          count: carried.length,
        },
      ]
    : [];
}

/** What a main item says for its sub-items. Their limits, materials and conditions are their own. */
const sharedFields = ['mainName', 'code', 'type', 'agency.name', 'agency.code', 'level', 'region.name', 'region.code'];

function filled(row: Row, header: string): Cell | undefined {
  const cell = row.cells.get(header);
  return cell && cell.text !== '' ? cell : undefined;
}

function take(from: Row, row: Row, header: string, taken: Map<string, Cell>): void {
  const cell = filled(from, header);
  // …00Y says that there are sub-items; it is the code of none of them
  if (cell && !filled(row, header) && !cell.text.endsWith('00Y')) taken.set(header, cell);
}

/** A merge leaves its text in the first of its rows: the column begins filled, and blanks follow in runs. One blank alone may be an omission. */
function isMergedAway(rows: readonly Row[], header: string): boolean {
  if (!rows[0] || !filled(rows[0], header)) return false;
  const blanks = rows.filter((row) => !filled(row, header)).length;
  return blanks * 4 >= rows.length;
}
