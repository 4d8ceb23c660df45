import { blank, columnsOf } from './space.ts';

/** A line of a text that may be no YAML yet, and what kind of thing stands on it. */
export interface Line {
  number: number;
  from: number;
  /** Without its line break. */
  text: string;
  /** `inside`: of a block, a quoted text or a bracket that began above; `text`: goes on with the words of the line before. */
  kind: 'blank' | 'comment' | 'entry' | 'inside' | 'text';
  /** The columns before the first character, an odd blank counted as what it looks like. */
  indent: number;
}

/** The parts of a line that holds an entry. */
export interface Entry {
  /** Offsets in the line: of the first character that is no blank, behind the dashes, of the separator, of the value. */
  start: number;
  afterDashes: number;
  dashes: string;
  /** The key as it is written; empty where the line has none. */
  key: string;
  keyAt: number;
  /** What stands between key and value, blanks included; empty where there is no key. */
  separator: string;
  separatorAt: number;
  value: string;
  valueAt: number;
}

const indentPattern = new RegExp(`^${blank}*`);
const dashPattern = new RegExp(`^(?:[-－–—•·●▪]${blank}+)+`);
const keyPattern = new RegExp(
  `^("[^"]*"|'[^']*'|[^\\s:：∶﹕︰#"'“”‘’&*!|>%@\`\\[\\]{},，。；;？！、（）()=＝]{1,40}?)(${blank}*[:：∶﹕︰]${blank}*)`,
);

/** The lines of a text, block and quoted texts recognised as far as a faulty text allows. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  // the mark that a file may begin with belongs to none of its lines
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (const [index, row] of text.slice(from).split('\n').entries()) {
    const bare = row.endsWith('\r') ? row.slice(0, -1) : row;
    const start = indentPattern.exec(bare)?.[0] ?? '';
    const rest = bare.slice(start.length);
    const kind = rest === '' ? 'blank' : rest.startsWith('#') || /^(?:---|\.\.\.)(?:\s|$)/.test(bare) ? 'comment' : 'entry';
    lines.push({ number: index + 1, from, text: bare, kind, indent: columnsOf(start, { tab: 2, wide: 2 }) });
    from += row.length + 1;
  }
  markInside(lines);
  return lines;
}

/** The parts of an entry's line. */
export function entryOf({ text }: Line): Entry {
  const start = (indentPattern.exec(text)?.[0] ?? '').length;
  const dashes = dashPattern.exec(text.slice(start))?.[0] ?? '';
  const keyAt = start + dashes.length;
  const found = keyPattern.exec(text.slice(keyAt));
  const [key, separator] = [found?.[1] ?? '', found?.[2] ?? ''];
  const separatorAt = keyAt + key.length;
  const valueAt = separatorAt + separator.length;
  return { start, afterDashes: keyAt, dashes, key, keyAt, separator, separatorAt, value: text.slice(valueAt), valueAt };
}

function markInside(lines: Line[]): void {
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    index += 1;
    if (line.kind !== 'entry') continue;
    const entry = entryOf(line);
    const column = line.indent + entry.dashes.length;
    const own = entry.key === '' ? line.indent : column;
    const last = lastInside(lines, index, own, entry);
    for (; index <= last; index += 1) {
      const inside = lines[index] as Line;
      if (inside.kind !== 'blank') inside.kind = entry.value !== '' && isPlain(entry.value) ? 'text' : 'inside';
    }
  }
}

/** The index of the last line that belongs to the value that begins on the line before `from`; less than `from` where none does. */
function lastInside(lines: readonly Line[], from: number, column: number, entry: Entry): number {
  const { value } = entry;
  if (/^[|>][-+0-9]*\s*(?:#.*)?$/.test(value)) return lastDeeper(lines, from, column);
  const closer = { '"': '"', "'": "'", '[': ']', '{': '}' }[value[0] ?? ''];
  if (closer !== undefined) return isClosed(value, closer) ? from - 1 : closingLine(lines, from, column, closer);
  if (value === '' || !isPlain(value)) return from - 1;
  let last = from - 1;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.kind === 'blank') continue;
    if (line.kind !== 'entry' || line.indent <= column || entryOf(line).key !== '' || entryOf(line).dashes !== '') break;
    last = index;
  }
  return last;
}

function lastDeeper(lines: readonly Line[], from: number, column: number): number {
  let last = from - 1;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.kind === 'blank') continue;
    if (line.indent <= column) break;
    last = index;
  }
  return last;
}

/** Where a quoted text or a bracket that began above ends, if it does before anything else begins. */
function closingLine(lines: readonly Line[], from: number, column: number, closer: string): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.kind === 'blank') continue;
    const begins =
      line.kind === 'comment' ? line.text.startsWith('---') : /^(?:- )*\S+:(?: |$)/.test(line.text.trim()) || /^- /.test(line.text.trim());
    if (begins && line.indent <= column) return from - 1;
    if (line.text.includes(closer)) return index;
  }
  return from - 1;
}

function isClosed(value: string, closer: string): boolean {
  return value.slice(1).includes(closer);
}

function isPlain(value: string): boolean {
  return !/^["'[{|>&*!%@`#]/.test(value);
}
