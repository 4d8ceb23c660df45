import { displayWidth, wrap } from '../text/width.ts';
import { columns } from './view.ts';

/** A text after its start; lines that do not fit stand under the text's beginning. */
export function hanging(start: string, text: string): string[] {
  const indent = displayWidth(start);
  return wrap(text, columns - indent).map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line);
}

/** A text of which every line stands so many columns in. */
export function indented(text: string, blanks: number): string[] {
  return wrap(text, columns - blanks).map((line) => ' '.repeat(blanks) + line);
}
