import { type OpenCatalog, openCatalog } from '../../host/catalog.ts';
import type { Context, Options } from '../context.ts';
import { NoItemsError } from '../failures/failure.ts';
import { givenText } from '../given.ts';

/** Opens the catalog that a command is about. @throws FileError, ConfigError, PackError, NoItemsError: the outermost function words them */
export function open(context: Context, path: string | undefined, options: Options): OpenCatalog {
  const opened = openCatalog({
    path: path ?? '.',
    asOf: context.asOf,
    config: givenText(options, 'config'),
    pack: givenText(options, 'pack'),
  });
  const { documents, unread } = opened.catalog;
  if (documents.length === 0 && unread.length === 0) throw new NoItemsError(path ?? '.');
  return opened;
}
