import { typedWord } from './typed-word.ts';
import type { View } from './view.ts';

/** A command of santong for the catalog that was asked for, as a person can type it. */
export function nextCommand(command: string, options: readonly string[], view: View): string {
  return ['santong', command, ...(view.asked === '' ? [] : [view.asked]), ...(view.flags ?? []), ...options].map(typedWord).join(' ');
}
