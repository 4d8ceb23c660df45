import { relative } from 'node:path';
import { pathOf } from '../finding/path.ts';
import { loadFor } from '../host/catalog.ts';
import { configName, type FoundConfig, settingsFor } from '../host/config.ts';
import { type ShownSetting, settingsJson, settingsPretty } from '../report/settings.ts';
import { rulesOf } from '../rules/registry.ts';
import { type Context, exit, type Options } from './context.ts';

/** `santong print-config [path]`: each setting that holds for a catalog, and where it comes from. */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const found = settingsFor(path ?? '.', typeof options['config'] === 'string' ? options['config'] : undefined);
  const packFlag = typeof options['pack'] === 'string' ? options['pack'] : undefined;
  const standard = loadFor(found, packFlag);
  const flag = (given: boolean): string => (given ? 'flag' : 'default');
  const shown: ShownSetting[] = [
    { name: 'asOf', value: context.asOf, origin: flag(typeof options['asOf'] === 'string') },
    { name: 'lang', value: context.lang, origin: flag(typeof options['lang'] === 'string') },
    packFlag === undefined ? setting(found, 'pack', 'national') : { name: 'pack', value: packFlag, origin: 'flag' },
    ...[
      'title',
      'notice',
      'region.code',
      'region.name',
      'items',
      'standards',
      'ownRules',
      'table',
      'matches',
      'approvals',
      'agencies',
      'output',
      'site.title',
      'site.address',
    ].map((name) => setting(found, name, name === 'items' ? found.root : '')),
    ...[...rulesOf(standard).values()].map((rule): ShownSetting => {
      const own = found.config.rules?.[rule.id]?.severity;
      const written = found.origin(['rules', rule.id, 'severity']);
      const pack = standard.pack.rules?.[rule.id]?.severity;
      const name = `rules.${rule.id}`;
      if (own !== undefined) return { name, value: own, origin: written ? `${local(written.file)}:${written.line}` : configName };
      const packOrigin = standard.origin(['rules', rule.id, 'severity']);
      if (pack !== undefined) return { name, value: pack, origin: packOrigin ? `pack ${packOrigin.pack}` : 'pack' };
      return { name, value: rule.severity, origin: 'rule' };
    }),
  ];
  context.result(options['format'] === 'json' ? settingsJson(shown) : settingsPretty(shown, found.file === undefined, context.lang));
  return exit.clean;
}

function setting(found: FoundConfig, name: string, initial: string): ShownSetting {
  const path = pathOf(name);
  const origin = found.origin(path);
  let value: unknown = found.config;
  for (const part of path) value = (value as Record<string, unknown> | undefined)?.[String(part)];
  if (value === undefined || origin === undefined) return { name, value: initial, origin: 'default' };
  return {
    name,
    value: Array.isArray(value) ? value.map(String).map(local).join('、') : local(String(value)),
    origin: `${local(origin.file)}:${origin.line}`,
  };
}

/** A path below here as it would be typed here; anything else as it is. */
function local(text: string): string {
  const from = relative('.', text);
  return text.startsWith('/') || /^[A-Za-z]:[\\/]/.test(text) ? from.replaceAll('\\', '/') || '.' : text;
}
