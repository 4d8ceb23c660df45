import type { View } from '../report/view.ts';
import type { Context } from './context.ts';

/** How a command's report is shown. The folder where the command runs need not be named in commands to type next. */
export function viewOf({ lang, colour }: Context, display: View['display'], path?: string): View {
  return { lang, colour, display, asked: path === undefined || path === '.' ? '' : path };
}
