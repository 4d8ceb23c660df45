import type { FieldPlan } from '../columns/field-plan.ts';
import type { Cells } from '../row.ts';

/** The address of the cell that each field of an item came from. */
export interface CellPlaces extends Iterable<readonly [string, string]> {
  get(field: string): string | undefined;
}

/** Which column gave which field: rows that fill the same columns share one, so that a large table keeps no address twice. */
class Shape {
  private readonly next = new Map<string, Map<string, Shape>>();

  constructor(readonly headers: ReadonlyMap<string, string>) {}

  with(field: string, header: string): Shape {
    let byHeader = this.next.get(field);
    if (!byHeader) {
      byHeader = new Map();
      this.next.set(field, byHeader);
    }
    const known = byHeader.get(header);
    if (known) return known;
    const made = this.headers.has(field) ? this : new Shape(new Map([...this.headers, [field, header]]));
    byHeader.set(header, made);
    return made;
  }
}

/** Takes down, row by row, which column gave which field. */
export class PlaceRecorder {
  private readonly none = new Shape(new Map());
  private shape = this.none;

  begin(): void {
    this.shape = this.none;
  }

  /** A value of a field was taken from the column of a header. The cell of `materials.name` is that of `materials` too. */
  add({ field, above }: FieldPlan, header: string): void {
    this.shape = this.shape.with(field, header);
    if (above) this.shape = this.shape.with(above.field, header);
  }

  /** A field was taken from the column of another one. */
  repeat(field: string, of: string): void {
    this.shape = this.shape.with(field, this.shape.headers.get(of) ?? '');
  }

  of(cells: Cells): CellPlaces {
    return new RowPlaces(cells, this.shape.headers);
  }
}

class RowPlaces implements CellPlaces {
  constructor(
    private readonly cells: Cells,
    private readonly headers: ReadonlyMap<string, string>,
  ) {}

  get(field: string): string | undefined {
    const header = this.headers.get(field);
    return header === undefined ? undefined : this.cells.get(header)?.address;
  }

  *[Symbol.iterator](): Iterator<readonly [string, string]> {
    for (const field of this.headers.keys()) yield [field, this.get(field) ?? ''];
  }
}
