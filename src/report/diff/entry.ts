import { displayWidth, padEnd, wrap } from '../../text/width.ts';
import { columns } from '../view.ts';

/** A labelled text after some blanks; its further lines stand under its beginning. `width` is that of the label. */
export function entry(label: string, text: string, blanks: number, width = 0): string[] {
  const start = ' '.repeat(blanks) + (label === '' ? '' : `${padEnd(label, width)}  `);
  const indent = displayWidth(start);
  return wrap(text, columns - indent).map((part, index) => (index === 0 ? start : ' '.repeat(indent)) + part);
}
