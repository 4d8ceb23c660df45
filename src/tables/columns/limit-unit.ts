import type { Standard } from '../../standard/standard.ts';
import { termFor } from '../../standard/vocabulary.ts';
import type { Row } from '../row.ts';
import type { MappedColumn, Mapping } from './mapping.ts';

/** The number of a limit with the unit that stands in a column of its own; any other cell as it is. */
export function withUnitBeside(text: string, column: MappedColumn, row: Row, mapping: Mapping, standard: Standard): string {
  const unit = cellOf(
    mapping.find((other) => other.field === column.field && other.unit),
    row,
  );
  return isAmount(text) ? `${text}${unitOf(unit, standard) ?? ''}` : text;
}

/** What the cell of a unit comes to: a part of the limit beside it, the same as what is written there, or nothing that can be used. */
export function unitBecomes(
  text: string,
  column: MappedColumn,
  row: Row,
  mapping: Mapping,
  standard: Standard,
): 'taken' | 'same' | 'not-a-term' | 'no-number' | 'differs' {
  const unit = unitOf(text, standard);
  const amount = cellOf(
    mapping.find((other) => other.field === column.field && !other.unit),
    row,
  );
  if (unit === undefined) return 'not-a-term';
  if (amount === '') return 'no-number';
  if (isAmount(amount)) return 'taken';
  return amount.includes(unit) ? 'same' : 'differs';
}

function isAmount(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}

function cellOf(column: MappedColumn | undefined, row: Row): string {
  return column ? (row.cells.get(column.header)?.text ?? '') : '';
}

function unitOf(text: string, standard: Standard): string | undefined {
  const units = standard.pack.vocabularies['limitUnit'];
  return units && termFor(units, text, standard.pack.dialect);
}
