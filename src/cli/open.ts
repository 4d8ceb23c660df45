import { type OpenCatalog, openCatalog } from '../host/catalog.ts';
import type { Context, Options } from './context.ts';

/** Opens the catalog that a command is about. @throws FileError, ConfigError, PackError: the outermost function words them */
export function open(context: Context, path: string | undefined, options: Options): OpenCatalog {
  return openCatalog({
    path: path ?? '.',
    asOf: context.asOf,
    ...(typeof options['config'] === 'string' ? { config: options['config'] } : {}),
    ...(typeof options['pack'] === 'string' ? { pack: options['pack'] } : {}),
  });
}
