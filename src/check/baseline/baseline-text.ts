import { spliced } from '../../text/splice.ts';
import { writeBlock } from '../../yaml/block.ts';
import { readDocument } from '../../yaml/document.ts';
import type { KnownFinding } from './baseline.ts';
import { readBaseline } from './baseline-file.ts';

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

/** The text of a baseline without some of its entries; what else stands in it stays. Undefined where it is written so that this cannot be done. */
export function withoutEntries(text: string, fingerprints: ReadonlySet<string>): string | undefined {
  const document = readDocument(text);
  const splices = [...fingerprints].map((fingerprint) => {
    const path = ['known', fingerprint];
    const from = text.lastIndexOf('\n', document.keyAt(path).start.offset - 1) + 1;
    // a map ends where the next thing begins: its last line is the last one that holds something of it
    const end = text.slice(0, document.at(path).end.offset).trimEnd().length;
    const line = text.indexOf('\n', end);
    return { from, to: line < 0 ? text.length : line + 1, text: '' };
  });
  const left = spliced(text, splices);
  const expected = readBaseline(text).entries.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  const { entries, problems } = readBaseline(left);
  const same = JSON.stringify(entries.map(withoutLine)) === JSON.stringify(expected.map(withoutLine));
  return problems.length === 0 && same ? left : undefined;
}

function withoutLine({ line: _, ...entry }: KnownFinding): object {
  return entry;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
