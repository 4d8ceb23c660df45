import { type Fault, faultAt } from './fault.ts';
import { type Keys, keyMeant } from './key.ts';
import { entryOf, type Line } from './lines.ts';
import { short } from './separator.ts';
import { blank } from './space.ts';

const otherDash = new RegExp(`^([－–—•·●▪])(${blank}+)`);
const bareDash = /^([-－–—•·●▪])(?=[^\s\-－–—])/;

/** Marks of a list typed as another sign, or without the space behind them; and what stands for `#` and `|`. */
export function signFaults(line: Line, keys: Keys, relaxed: boolean): Fault[] {
  const entry = entryOf(line);
  const rest = line.text.slice(entry.start);
  const from = line.from + entry.start;
  const other = otherDash.exec(rest);
  if (other && (relaxed || isBesideMembers(line))) {
    return [
      {
        ...faultAt('full-width-sign', { from, to: from + other[0].length, text: '- ' }, { stands: other[1] ?? '', should: '-' }),
        to: from + 1,
      },
    ];
  }
  const odd = new RegExp(`^-(?=[^ ])(${blank}+)`).exec(rest);
  if (odd && /[^\t]/.test(odd[1] ?? '')) {
    return [faultAt('no-space', { from: from + 1, to: from + odd[0].length, text: ' ' }, { stands: `-${odd[1]}`, should: '- ' })];
  }
  const bare = bareDash.exec(rest);
  const word = bare ? /^[A-Za-z]\w*(?=[:：])/.exec(rest.slice(1))?.[0] : undefined;
  if (bare && (relaxed || (word !== undefined && keyMeant(word, keys) !== undefined))) {
    const facts = { stands: short(rest), should: `- ${short(rest.slice(1))}`, key: word ?? '' };
    return [{ ...faultAt(bare[1] === '-' ? 'no-space' : 'full-width-sign', { from, to: from + 1, text: '- ' }, facts), to: from + 1 }];
  }
  return relaxed && rest.startsWith('＃') ? [faultAt('full-width-sign', { from, to: from + 1, text: '#' }, { stands: '＃' })] : [];
}

/**
 * Members of a list of texts without the space behind their dash, below a known key with nothing else behind it: YAML reads all of them as one
 * text, and what was meant shows by the key above.
 */
export function bareMembers(lines: readonly Line[], keys: Keys): Fault[] {
  const faults: Fault[] = [];
  // the columns of a list whose members may stand on the lines that follow
  let column: number | undefined;
  for (const line of lines) {
    if (line.kind !== 'entry') {
      if (line.kind !== 'blank' && line.kind !== 'comment') column = undefined;
      continue;
    }
    const { start, key, dashes, value } = entryOf(line);
    const from = line.from + start;
    const rest = line.text.slice(start);
    if (key === '' && column !== undefined && line.indent >= column && /^-[^\s-]/.test(rest)) {
      column = line.indent;
      const facts = { stands: short(rest), should: `- ${short(rest.slice(1))}` };
      faults.push({ ...faultAt('no-space', { from: from + 1, to: from + 1, text: ' ' }, facts), from, to: from + 1 });
    } else if (dashes !== '' && line.indent === column) continue;
    else column = key !== '' && value === '' && keyMeant(key, keys) !== undefined ? line.indent + dashes.length : undefined;
  }
  return faults;
}

/** A list of texts may be typed with any mark; only a line that cannot be anything else is taken for a member. */
function isBesideMembers(line: Line): boolean {
  return line.kind === 'entry' && line.indent > 0 && /^[－]/.test(line.text.trim());
}
