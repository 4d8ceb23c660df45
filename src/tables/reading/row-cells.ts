import { type Cell, type Cells, columnName } from '../row.ts';

/** The cells of a row of a sheet, made when they are asked for: a large table has millions, and most are asked for once. */
export class RowCells implements Cells {
  constructor(
    private readonly texts: readonly string[],
    private readonly columns: ReadonlyMap<string, number>,
    private readonly number: number,
    /** The sheet in addresses, where a table was read from several: `目录!C17`. */
    private readonly sheet: string = '',
  ) {}

  get(header: string): Cell | undefined {
    const column = this.columns.get(header);
    return column === undefined ? undefined : this.at(column);
  }

  text(header: string): string {
    const column = this.columns.get(header);
    return column === undefined ? '' : (this.texts[column] ?? '');
  }

  *values(): Iterable<Cell> {
    for (const column of this.columns.values()) yield this.at(column);
  }

  /** The same cells with the sheet in their addresses, under the headers of a table that takes several sheets together. */
  inSheet(sheet: string): RowCells {
    return new RowCells(this.texts, this.columns, this.number, sheet);
  }

  private at(column: number): Cell {
    const address = `${columnName(column)}${this.number}`;
    return { text: this.texts[column] ?? '', address: this.sheet === '' ? address : `${this.sheet}!${address}` };
  }
}
