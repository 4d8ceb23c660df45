import { withoutControls } from '../text/controls.ts';

/** A text as Markdown shows it: nothing in it is a mark, a link, a person or a number of an issue. */
export function markdownText(text: string): string {
  return withoutControls(text)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|#~!]/g, (mark) => `\\${mark}`)
    .replaceAll('@', '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .trim();
}

/** A text in a cell of a table; its lines stand below each other. */
export function markdownCell(text: string): string {
  return text
    .split('\n')
    .map((line) => markdownText(line))
    .filter((line) => line !== '')
    .join('<br>');
}

/** A text as code, whatever backticks it holds. */
export function markdownCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const blank = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${mark}${blank}${withoutControls(text).replace(/\s*\n\s*/g, ' ')}${blank}${mark}`;
}
