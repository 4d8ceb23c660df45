import { writeBlock } from '../yaml/block.ts';
import type { KnownFinding } from './baseline.ts';

/** A finding to be written into a baseline, with what it says in a few words for whoever reads the file. */
export interface NewEntry extends Omit<KnownFinding, 'line'> {
  remark: string;
}

/** The text of a baseline with further entries at its end; what stood in it stays as it is. Without a text, a new one that begins with `head`. */
export function withEntries(text: string | undefined, entries: readonly NewEntry[], head: readonly string[]): string {
  const start = text ?? `${head.map((line) => `# ${line}\n`).join('')}kind: baseline\nknown:\n`;
  const ending = start.includes('\r\n') ? '\r\n' : '\n';
  const blocks = entries.map((entry) => {
    const { fingerprint, remark, ...fields } = entry;
    const lines = writeBlock({ ...fields })
      .trimEnd()
      .split('\n');
    return [`  "${fingerprint}":`, `    # ${oneLine(remark)}`, ...lines.map((line) => `    ${line}`), ''].join(ending);
  });
  return (start === '' || start.endsWith('\n') ? start : start + ending) + blocks.join('');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
