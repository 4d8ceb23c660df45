import type { View } from './view.ts';

/** A command of santong for the catalog that was asked for, as a person can type it. */
export function nextCommand(command: string, options: readonly string[], view: View): string {
  return ['santong', command, ...(view.asked === '' ? [] : [view.asked]), ...options].map(quoted).join(' ');
}

/** A word in quotes where it holds a space or what a shell would take apart. */
function quoted(word: string): string {
  return /[\s"'()&|<>;$`\\*?!#]/.test(word) ? `"${word.replaceAll('"', '')}"` : word;
}
