import { kindOf } from '../../host/files.ts';
import { isMisnamed } from '../../host/yaml-endings.ts';
import { tableKind } from '../../tables/endings.ts';

/** Whether a path names a file that is a table by its ending: a workbook, csv, text, JSON lines; not an item under the name `甲.yaml.txt`. */
export function isTable(path: string | undefined): path is string {
  return path !== undefined && tableKind(path) !== undefined && !isMisnamed(path) && kindOf(path) === 'file';
}
