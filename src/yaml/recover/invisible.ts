import { type Fault, faultAt } from './fault.ts';
import { entryOf, type Line } from './lines.ts';
import { unseen } from './space.ts';

/** Characters that nobody sees, outside comments; those of a line are one fault. Blanks in full width count at the end of a line only. */
export function invisibleFaults(lines: readonly Line[]): Fault[] {
  return lines.flatMap((line) => {
    if (line.kind === 'comment') return [];
    const splices = [...line.text.matchAll(unseen), ...(line.kind === 'inside' ? [] : trailing(line.text))].flatMap((match) => {
      const text = meant(line.text, match.index, match[0]);
      return text === undefined ? [] : [{ from: line.from + match.index, to: line.from + match.index + match[0].length, text }];
    });
    const first = splices[0];
    if (!first) return [];
    const stands = [...new Set(splices.map(({ from, to }) => line.text.slice(from - line.from, to - line.from)).join(''))].join('');
    const last = splices.at(-1) ?? first;
    const { key, separatorAt } = entryOf(line);
    // in a key such a character makes another key
    const should = key !== '' && first.from < line.from + separatorAt ? 'key' : '';
    return [{ ...faultAt('invisible', first, { stands, should, key: key.replace(unseen, '') }), to: last.to, splices }];
  });
}

function trailing(text: string): RegExpExecArray[] {
  return [...text.matchAll(/\u3000+(?=[ \t]*$|[ \t]*#)/g)];
}

/** What belongs in the place of an unseen character; undefined where it may have its use, as in scripts that join their letters. */
function meant(text: string, at: number, sign: string): string | undefined {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (/[\u200c-\u200f\u180e\u202a-\u202f\u2066-\u2069]/.test(sign) && (isJoining(before) || isJoining(after))) return undefined;
  if (sign[0] === '\u3000') return text.slice(at + sign.length).startsWith('#') ? ' ' : '';
  const isBlank = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/.test(sign);
  return isBlank && !(isHan(before) && isHan(after)) ? ' ' : '';
}

function isHan(character: string): boolean {
  return /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(character);
}

/** Letters of scripts in which such characters steer how words are written: Arabic (Uyghur), Mongolian, Tibetan, Indic; and emoji. */
function isJoining(character: string): boolean {
  return /[\u0590-\u08ff\u0900-\u0fff\u1800-\u18af\ud800-\udfff]|\ufe0f/.test(character);
}
