import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { FileError, kindOf, readBytes } from '../../../host/files.ts';
import { loadStandard } from '../../../host/packs.ts';
import type { Imported } from '../../../report/import/imported.ts';
import { importJson } from '../../../report/import/json.ts';
import { importPretty } from '../../../report/import/pretty.ts';
import { lackedFields } from '../../../tables/columns/lacking.ts';
import { accountOf } from '../../../tables/importing/account.ts';
import { type CatalogHead, catalogFiles, stemOf } from '../../../tables/importing/catalog-files.ts';
import { importRows } from '../../../tables/importing/import.ts';
import { slashed } from '../../../text/slashed.ts';
import { type Context, exit, type Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';
import { givenFlags, givenKind, givenText } from '../../given.ts';
import { mapTable, openTable } from '../../opening/table.ts';
import { refuseRepeated } from '../../opening/upstream.ts';
import { wantedFields } from '../../opening/wanted-fields.ts';
import { addToFolder, ownFiles } from './beside.ts';
import { changedFiles, writeFolder } from './folder.ts';
import { type ImportHome, importHome } from './home.ts';

/** `santong import <table> --to <folder>`: turns a table into a catalog of YAML files, and accounts for every cell. */
export async function run(context: Context, [path = '']: readonly string[], options: Options): Promise<number> {
  const folder = options['to'];
  if (typeof folder !== 'string')
    throw new UsageError({ zh: '没有写明写入哪个文件夹。请加上：--to 文件夹', en: 'No folder to write to. Add: --to <folder>' });
  if (kindOf(folder) === 'file') throw new FileError('not-a-folder', folder);
  const home = importHome(folder, basename(slashed(path)));
  const pack = packOf(folder, home, options);
  const kind = givenKind(options);
  const standard = loadStandard(pack);
  const table = await openTable(path, options, standard);
  const mapping = mapTable(table, standard, options);
  refuseToOverwrite(folder, home, options);
  const rows = importRows(table, mapping, standard);
  refuseRepeated(table.name, rows);
  const lacks = lackedFields(mapping, wantedFields(standard, kind ?? 'item'), standard);
  const title = givenText(options, 'title') ?? stemOf(table.name);
  const { items, mapping: mappingFile } = home;
  const head: CatalogHead = { title, pack: packFrom(folder, pack), lacks, items, mapping: mappingFile, ...(kind ? { kind } : {}) };
  const files = catalogFiles(table, mapping, rows, head, standard);
  keepOwnMapping(files, folder, mappingFile, options);
  if (home.beside) addToFolder(folder, files, table.name, home);
  else writeFolder(folder, files);
  const imported: Imported = {
    table,
    source: path,
    flags: givenFlags(options, ['pack', 'kind', 'sheet', 'encoding', 'title']),
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

/** The pack of a folder that holds other tables is theirs too: it is not changed by one more. @throws UsageError */
function packOf(folder: string, { beside, pack: own = 'national' }: ImportHome, options: Options): string {
  const asked = givenText(options, 'pack');
  if (!beside) return asked ?? 'national';
  if (asked !== undefined && packFrom(folder, asked) !== own) {
    throw new UsageError({
      zh: `这个文件夹用的标准包是${own}，不能同时用${asked}：${folder}\n请去掉 --pack，或者导入到新的文件夹。`,
      en: `The folder uses the pack ${own} and cannot use ${asked} too: ${folder}\nLeave out --pack, or import into a new folder.`,
    });
  }
  return /[\\/]/.test(own) ? join(folder, own) : own;
}

/** @throws UsageError where something of a person's would be lost */
function refuseToOverwrite(folder: string, home: ImportHome, options: Options): void {
  const { mapping } = home;
  const own = options['mapping'];
  // beside other tables only the files of this one are written anew
  const written = home.beside ? new Set(ownFiles(folder, home)) : undefined;
  const changed = changedFiles(folder).filter(
    (file) => (written?.has(file) ?? true) && !(typeof own === 'string' && file === mapping && resolve(own) === resolve(folder, file)),
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
}

/** A mapping that a person changed in the folder itself stays as that person wrote it. */
function keepOwnMapping(files: Map<string, string>, folder: string, mapping: string, options: Options): void {
  const own = options['mapping'];
  if (typeof own === 'string' && resolve(own) === resolve(folder, mapping)) files.set(mapping, new TextDecoder().decode(readBytes(own)));
}

/** A pack of one's own is named relative to the catalog, so that both can be moved together. */
function packFrom(folder: string, pack: string): string {
  if (!isAbsolute(pack) && !/^\.|[\\/]/.test(pack)) return pack;
  const path = slashed(relative(resolve(folder), resolve(pack)));
  return path.startsWith('.') ? path : `./${path}`;
}
