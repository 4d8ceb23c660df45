import type { Catalog } from '../catalog/catalog.ts';
import { displayPath, loadFor } from '../host/catalog.ts';
import { type FoundConfig, settingsFor } from '../host/config.ts';
import type { Standard } from '../standard/standard.ts';
import type { Options } from './context.ts';

/** The settings that hold at a path, and the standard that they name: what commands need that read no items. @throws ConfigError, FileError, PackError */
export function settingsAt(path: string, options: Options): { found: FoundConfig; standard: Standard } & Pick<Catalog, 'config'> {
  const found = settingsFor(path, typeof options['config'] === 'string' ? options['config'] : undefined);
  const standard = loadFor(found, typeof options['pack'] === 'string' ? options['pack'] : undefined);
  return { found, standard, config: found.config };
}

/** Where the severity of a rule was set: the file and line of a `santong.yaml` or of a pack; `rule` where nobody set it. */
export function setBy(rule: string, found: FoundConfig, standard: Standard): { by: 'config' | 'pack' | 'rule'; place: string } {
  const path = ['rules', rule, 'severity'];
  const written = found.config.rules?.[rule]?.severity === undefined ? undefined : found.origin(path);
  if (written) return { by: 'config', place: `${displayPath(written.file)}:${written.line}` };
  const isPredicate = standard.pack.rules?.[rule]?.expect !== undefined;
  const origin = standard.pack.rules?.[rule]?.severity === undefined || isPredicate ? undefined : standard.origin(path);
  return origin ? { by: 'pack', place: origin.pack } : { by: 'rule', place: '' };
}
