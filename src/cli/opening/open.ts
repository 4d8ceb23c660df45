import { type OpenCatalog, openCatalog } from '../../host/catalog.ts';
import type { Context, Options } from '../context.ts';
import { givenText } from '../given.ts';
import { requireItems } from './require-items.ts';

/** Opens the catalog that a command is about. @throws FileError, ConfigError, PackError, NoItemsError: the outermost function words them */
export function open(context: Context, path: string | undefined, options: Options): OpenCatalog {
  const opened = openCatalog({
    path: path ?? '.',
    asOf: context.asOf,
    config: givenText(options, 'config'),
    pack: givenText(options, 'pack'),
  });
  requireItems(opened);
  return opened;
}
