import { join } from 'node:path';
import { kindOf, readBytes } from '../../../host/files.ts';
import { mappingName, stemOf } from '../../../tables/importing/catalog-files.ts';
import { readDocument } from '../../../yaml/document.ts';
import { isMap } from '../../../yaml/value.ts';

/** Where a table goes in the folder that it is imported to. */
export interface ImportHome {
  /** Whether the folder holds what came from other tables, which stays. */
  beside: boolean;
  /** The pack of the folder, where it has settings. */
  pack?: string;
  /** The folder of its items and the name of its mapping, in the folder. */
  items: string;
  mapping: string;
}

/** The first table of a folder has `items/` to itself; each further one a folder of its own in it, so that no file of another is touched. */
export function importHome(folder: string, table: string): ImportHome {
  const { tables, pack } = settingsOf(join(folder, 'santong.yaml'));
  const others = tables.filter((name) => name !== table);
  const known = { beside: others.length > 0, ...(pack === undefined ? {} : { pack }) };
  if (others.length === 0 || tables[0] === table) return { ...known, items: 'items', mapping: mappingName({ name: table }) };
  const stem = others.some((name) => stemOf(name) === stemOf(table)) ? table : stemOf(table);
  return { ...known, items: `items/${stem}`, mapping: `${stem}.mapping.yaml` };
}

function settingsOf(settings: string): { tables: string[]; pack?: string } {
  if (kindOf(settings) !== 'file') return { tables: [] };
  const { value } = readDocument(new TextDecoder().decode(readBytes(settings)));
  if (!isMap(value)) return { tables: [] };
  const { sources, pack } = value;
  return { tables: isMap(sources) ? Object.keys(sources) : [], ...(typeof pack === 'string' ? { pack } : {}) };
}
