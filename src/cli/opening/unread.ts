import { unreadInScope } from '../../catalog/scope.ts';
import type { Said } from '../../finding/language.ts';
import type { OpenCatalog } from '../../host/catalog.ts';
import { typedWord } from '../../report/typed-word.ts';
import type { Context } from '../context.ts';

/** Tells which files of what was asked for could not be read, and returns how many: what is in them is in no result. */
export function tellUnread({ lang, remark }: Context, { catalog, only, display, asked }: OpenCatalog): number {
  const unread = unreadInScope(catalog, only);
  if (unread.length === 0) return 0;
  const shown = unread.slice(0, 5).map(({ path }) => `  ${display(path)}`);
  const more = unread.length - shown.length;
  const command = ['santong', 'validate', ...(asked === '.' ? [] : [typedWord(asked)])].join(' ');
  const said: Said<string> = {
    zh: `有${unread.length}个文件读不了，其中的内容没有计入：\n${shown.join('\n')}${more > 0 ? `\n  其余${more}个` : ''}\n原因和改法见：${command}`,
    en: `${unread.length} files could not be read; what is in them is not counted:\n${shown.join('\n')}${more > 0 ? `\n  and ${more} more` : ''}\nFor the causes: ${command}`,
  };
  remark(said[lang]);
  return unread.length;
}
