import { relative } from 'node:path';
import { settingPaths } from '../../catalog/setting-paths.ts';
import { paramOf } from '../../check/settings.ts';
import { type Path, valueAt } from '../../finding/path.ts';
import type { FoundConfig } from '../../host/config.ts';
import { type ShownSetting, settingsJson, settingsPretty } from '../../report/print-config/pretty.ts';
import type { Rule } from '../../rules/kinds.ts';
import { rulesOf } from '../../rules/registry.ts';
import type { Standard } from '../../standard/standard.ts';
import { slashed } from '../../text/slashed.ts';
import { type Context, exit, type Options } from '../context.ts';
import { givenText } from '../given.ts';
import { type SetBy, setBy, settingsAt, severityHere } from '../opening/setting.ts';

/** `santong print-config [path]`: each setting that holds for a catalog, and where it comes from. */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const { found, standard, config } = settingsAt(path ?? '.', options);
  const pack = givenText(options, 'pack');
  const flag = (name: string): string => (givenText(options, name) === undefined ? 'default' : 'flag');
  // a rule is shown as it holds, whoever set it
  const written = settingPaths(config).filter(([first]) => first !== 'rules' && first !== 'pack');
  const shown: ShownSetting[] = [
    { name: 'asOf', value: context.asOf, origin: flag('asOf') },
    { name: 'lang', value: context.lang, origin: flag('lang') },
    pack === undefined ? settingShown(found, ['pack'], 'national') : { name: 'pack', value: pack, origin: 'flag' },
    ...written.map((at) => settingShown(found, at, at[0] === 'items' ? local(found.root) : '')),
    ...[...rulesOf(standard).values()].flatMap((rule) => ruleShown(rule, found, standard)),
  ];
  context.result(options['format'] === 'json' ? settingsJson(shown) : settingsPretty(shown, found.file === undefined, context.lang));
  return exit.clean;
}

function settingShown(found: FoundConfig, path: Path, initial: string): ShownSetting {
  const name = path.join('.');
  const value = valueAt(found.config, path);
  const origin = found.origin(path);
  if (value === undefined || origin === undefined) return { name, value: initial, origin: 'default' };
  return { name, value: textOf(value), origin: `${local(origin.file)}:${origin.line}` };
}

/** A rule as it holds here: its severity, then its parameters. */
function ruleShown(rule: Rule, found: FoundConfig, standard: Standard): ShownSetting[] {
  const { severity, capped, ...by } = severityHere(rule, found, standard);
  const params = Object.keys(rule.params ?? {}).map(
    (name): ShownSetting => ({
      name: `rules.${rule.id}.params.${name}`,
      value: paramOf(rule, { config: found.config, standard }, name),
      origin: originOf(setBy(rule.id, ['params', name], found, standard)),
    }),
  );
  return [{ name: `rules.${rule.id}`, value: severity, origin: originOf(by), ...(capped ? { capped } : {}) }, ...params];
}

function originOf({ by, place }: SetBy): string {
  return by === 'pack' ? `pack ${place}` : by === 'rule' ? 'rule' : place;
}

/** A value in one line: the members of a list, the names and texts of a map. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('、');
  if (value === null || typeof value !== 'object') return local(String(value));
  return Object.entries(value)
    .map(([name, text]) => `${name}=${text}`)
    .join('、');
}

/** A path below here as it would be typed here; anything else as it is. */
function local(text: string): string {
  const from = relative('.', text);
  return text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text) ? slashed(from) || '.' : text;
}
