import { check, type WholeResult } from '../../check/check.ts';
import type { OpenCatalog } from '../../host/catalog.ts';
import { openChecked as openAndCheck } from '../../host/large/checked-catalog.ts';
import type { Context, Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { givenText } from '../given.ts';
import { open } from './open.ts';
import { requireItems } from './require-items.ts';

/** Opens the catalog that a command is about and checks it. @throws UsageError, FileError, ConfigError, PackError, NoItemsError */
export async function openChecked(
  context: Context,
  path: string | undefined,
  options: Options,
): Promise<{ opened: OpenCatalog; result: WholeResult }> {
  const workers = workersOf(options['workers']);
  // what changed is told by documents that are at hand
  if (options['since'] !== undefined) {
    const opened = open(context, path, options);
    return { opened, result: check(opened.catalog) };
  }
  const checked = await openAndCheck({
    path: path ?? '.',
    asOf: context.asOf,
    cache: options['cache'] !== false,
    ...(workers === undefined ? {} : { workers }),
    config: givenText(options, 'config'),
    pack: givenText(options, 'pack'),
  });
  requireItems(checked.opened);
  return checked;
}

/** @throws UsageError for what is no number of threads */
function workersOf(option: Options[string]): number | undefined {
  if (typeof option !== 'string') return undefined;
  if (/^\d{1,2}$/.test(option)) return Number(option);
  throw new UsageError({
    zh: `“--workers”后面要写线程数，0至99，例如“--workers 2”，这里是“${option}”。`,
    en: `--workers takes a number of threads from 0 to 99, such as "--workers 2", not "${option}".`,
  });
}
