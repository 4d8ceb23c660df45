/**
 * A text as it stands inside a line or a table cell of Markdown: nothing in it becomes a heading, a link, a tag, a cell or a mention. Line
 * breaks become blanks.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]#|~!]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=[A-Za-z0-9])/g, '@\u200b')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
