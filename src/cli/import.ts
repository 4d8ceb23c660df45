import { isAbsolute, join, relative, resolve } from 'node:path';
import { FileError, kindOf, readBytes } from '../host/files.ts';
import { loadStandard } from '../host/standards.ts';
import { importJson } from '../report/import-json.ts';
import { importPretty } from '../report/import-pretty.ts';
import type { Imported } from '../report/imported.ts';
import { accountOf } from '../tables/account.ts';
import { catalogFiles, mappingName, stemOf } from '../tables/catalog-files.ts';
import { importRows } from '../tables/import.ts';
import { lackedFields } from '../tables/lacking.ts';
import { readDocument } from '../yaml/document.ts';
import { isMap } from '../yaml/value.ts';
import { type Context, exit, type Options } from './context.ts';
import { UsageError } from './failure.ts';
import { changedFiles, writeFolder } from './import-folder.ts';
import { mapTable, openTable } from './table.ts';
import { refuseRepeated } from './upstream.ts';
import { wantedFields } from './wanted-fields.ts';

/** `santong import <table> --to <folder>`: turns a table into a catalog of YAML files, and accounts for every cell. */
export async function run(context: Context, [path = '']: readonly string[], options: Options): Promise<number> {
  const folder = options['to'];
  if (typeof folder !== 'string')
    throw new UsageError({ zh: '没有写明写入哪个文件夹。请加上：--to 文件夹', en: 'No folder to write to. Add: --to <folder>' });
  const pack = typeof options['pack'] === 'string' ? options['pack'] : 'national';
  const kind = options['kind'] === 'entry' || options['kind'] === 'standard' ? options['kind'] : undefined;
  const standard = loadStandard(pack);
  const table = await openTable(path, options, standard);
  const mapping = mapTable(table, standard, options);
  refuseToOverwrite(folder, table.name, mappingName(table), options);
  const rows = importRows(table, mapping, standard);
  refuseRepeated(table.name, rows);
  const lacks = lackedFields(mapping, wantedFields(standard, kind ?? 'item'), standard);
  const title = typeof options['title'] === 'string' ? options['title'] : stemOf(table.name);
  const files = catalogFiles(table, mapping, rows, { title, pack: packFrom(folder, pack), lacks, ...(kind ? { kind } : {}) }, standard);
  keepOwnMapping(files, folder, mappingName(table), options);
  writeFolder(folder, files);
  const imported: Imported = {
    table,
    source: path,
    flags: ['pack', 'kind', 'sheet', 'encoding', 'title'].flatMap((name) =>
      typeof options[name] === 'string' ? [`--${name}`, options[name]] : [],
    ),
    account: accountOf(rows, mapping),
    standard,
    title,
    kind: kind ?? 'item',
    lacks,
    folder,
    files: [...files.keys()],
    asOf: context.asOf,
  };
  context.result(options['format'] === 'json' ? importJson(imported) : importPretty(imported, context));
  return exit.clean;
}

/** @throws FileError, UsageError where something of a person's would be lost */
function refuseToOverwrite(folder: string, table: string, mapping: string, options: Options): void {
  if (kindOf(folder) === 'file') throw new FileError('not-a-folder', folder);
  const own = options['mapping'];
  const changed = changedFiles(folder).filter(
    (file) => !(typeof own === 'string' && file === mapping && resolve(own) === resolve(folder, file)),
  );
  if (changed.includes(mapping)) {
    throw new UsageError({
      zh: `对应表改过：${join(folder, mapping)}\n请加上：--mapping ${join(folder, mapping)}`,
      en: `The mapping has been changed: ${join(folder, mapping)}\nAdd: --mapping ${join(folder, mapping)}`,
    });
  }
  if (changed.length > 0) {
    const few = changed.slice(0, 3);
    throw new UsageError({
      zh: `导入以后有人改过这个文件夹：${folder}\n  ${few.join('、')}${changed.length > 3 ? `等${changed.length}个文件` : ''}\n为免覆盖，没有写入。请导入到新的文件夹，再合并。`,
      en: `The folder has been changed since it was imported: ${folder}\n  ${few.join(', ')}${changed.length > 3 ? ` and ${changed.length - 3} more` : ''}\nNothing was written. Import into a new folder and merge the two.`,
    });
  }
  const tables = tablesOf(join(folder, 'santong.yaml'));
  if (tables.length > 0 && !tables.includes(table)) {
    throw new UsageError({
      zh: `这个文件夹是从另一张表导入的：${folder}（${tables.join('、')}）\n为免覆盖，没有写入。请导入到新的文件夹。`,
      en: `The folder was imported from another table: ${folder} (${tables.join(', ')})\nNothing was written. Import into a new folder.`,
    });
  }
}

function tablesOf(settings: string): string[] {
  if (kindOf(settings) !== 'file') return [];
  const { value } = readDocument(new TextDecoder().decode(readBytes(settings)));
  return isMap(value) && isMap(value['sources']) ? Object.keys(value['sources']) : [];
}

/** A mapping that a person changed in the folder itself stays as that person wrote it. */
function keepOwnMapping(files: Map<string, string>, folder: string, mapping: string, options: Options): void {
  const own = options['mapping'];
  if (typeof own === 'string' && resolve(own) === resolve(folder, mapping)) files.set(mapping, new TextDecoder().decode(readBytes(own)));
}

/** A pack of one's own is named relative to the catalog, so that both can be moved together. */
function packFrom(folder: string, pack: string): string {
  if (!isAbsolute(pack) && !/^\.|[\\/]/.test(pack)) return pack;
  const path = relative(resolve(folder), resolve(pack)).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
