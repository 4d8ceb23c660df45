import { kindOf } from '../../host/files.ts';
import { tableKind } from '../../tables/endings.ts';

/** Whether a path names a file that is a table by its ending: a workbook, csv, text, JSON lines. */
export function isTable(path: string | undefined): path is string {
  return path !== undefined && tableKind(path) !== undefined && kindOf(path) === 'file';
}
