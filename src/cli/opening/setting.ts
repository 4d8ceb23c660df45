import type { Catalog } from '../../catalog/catalog.ts';
import { severityOf } from '../../check/settings.ts';
import { type Path, valueAt } from '../../finding/path.ts';
import type { Setting } from '../../finding/severity.ts';
import { displayPath, loadFor } from '../../host/catalog.ts';
import { type FoundConfig, settingsFor } from '../../host/config.ts';
import type { Rule } from '../../rules/kinds.ts';
import type { Standard } from '../../standard/standard.ts';
import type { Options } from '../context.ts';
import { givenText } from '../given.ts';

/** The settings that hold at a path, and the standard that they name: what commands need that read no items. @throws ConfigError, FileError, PackError */
export function settingsAt(path: string, options: Options): { found: FoundConfig; standard: Standard } & Pick<Catalog, 'config'> {
  const found = settingsFor(path, givenText(options, 'config'));
  const standard = loadFor(found, givenText(options, 'pack'));
  return { found, standard, config: found.config };
}

/** Who made a setting of a rule: a file and line of a `santong.yaml`, a pack; `rule` where it is as the rule itself has it. */
export interface SetBy {
  by: 'config' | 'pack' | 'rule';
  place: string;
}

/** Who made a setting of a rule, such as `['severity']` or `['params', 'most']`. */
export function setBy(rule: string, setting: Path, found: FoundConfig, standard: Standard): SetBy {
  const path = ['rules', rule, ...setting];
  const written = found.origin(path);
  if (written) return { by: 'config', place: `${displayPath(written.file)}:${written.line}` };
  const inPack = standard.pack.rules?.[rule];
  if (valueAt(inPack, setting) === undefined) return { by: 'rule', place: '' };
  // the pack that a predicate is written in makes the rule; only another one sets anything of it
  const home = inPack?.expect === undefined ? undefined : standard.origin(['rules', rule, 'expect'])?.pack;
  const pack = standard.origin(path)?.pack ?? '';
  return pack === home ? { by: 'rule', place: '' } : { by: 'pack', place: /[\\/]/.test(pack) ? displayPath(pack) : pack };
}

/** The severity of a rule as it holds for a catalog, who set it, and whether that is less than what was set. */
export function severityHere(rule: Rule, found: FoundConfig, standard: Standard): SetBy & { severity: Setting; capped: boolean } {
  const severity = severityOf(rule, { config: found.config, standard });
  const wanted = found.config.rules?.[rule.id]?.severity ?? standard.pack.rules?.[rule.id]?.severity ?? rule.severity;
  return { severity, capped: severity !== wanted, ...setBy(rule.id, ['severity'], found, standard) };
}
