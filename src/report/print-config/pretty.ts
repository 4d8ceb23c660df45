import type { Language, Said } from '../../finding/language.ts';
import { displayWidth, padEnd } from '../../text/width.ts';
import { hanging } from '../hanging.ts';

/** A setting as `print-config` shows it. `origin`: a file and line, `flag`, `pack …`, `rule` or `default`. */
export interface ShownSetting {
  name: string;
  value: string;
  origin: string;
  /** Whether a severity is less than what was set: what rests on general knowledge alone is never an error. */
  capped?: boolean;
}

const words: Said<{
  none: string;
  origins: Record<string, string>;
  pack: (name: string) => string;
  capped: string;
  from: (source: string) => string;
}> = {
  zh: {
    none: '没有santong.yaml：按国家通用标准包、当前文件夹处理。',
    origins: { flag: '命令行', rule: '规则', default: '默认' },
    pack: (name) => `标准包${name}`,
    capped: '，但只凭一般了解，至多为warn',
    from: (source) => `（${source}）`,
  },
  en: {
    none: 'No santong.yaml: the national pack and this folder are used.',
    origins: { flag: 'flag', rule: 'rule', default: 'default' },
    pack: (name) => `pack ${name}`,
    capped: ', but rests on general knowledge alone: never more than warn',
    from: (source) => ` (${source})`,
  },
};

/** The widest name that stands on one line with its value: half of a screen. */
const widestName = 38;

/** The settings as lines: name, value, origin. Settings that nobody made are left out. */
export function settingsPretty(settings: readonly ShownSetting[], bare: boolean, lang: Language): string {
  const said = words[lang];
  const shown = settings.filter((setting) => setting.value !== '');
  const width = Math.min(widestName, Math.max(...shown.map((setting) => displayWidth(setting.name)))) + 2;
  const lines = shown.flatMap(({ name, value, origin, capped }) => {
    const source = origin.startsWith('pack ') ? said.pack(origin.slice(5)) : (said.origins[origin] ?? origin);
    const text = `${value}${said.from(capped ? source + said.capped : source)}`;
    return displayWidth(name) + 2 > width ? [name, ...hanging(' '.repeat(width), text)] : hanging(padEnd(name, width), text);
  });
  return `${bare ? `${said.none}\n` : ''}${lines.join('\n')}\n`;
}

/** The settings as JSON. */
export function settingsJson(settings: readonly ShownSetting[]): string {
  return `${JSON.stringify({ settings }, null, 2)}\n`;
}
