import { type Fault, faultAt } from './fault.ts';
import { type Keys, keyMeant, mayBeKey } from './key.ts';
import { type Entry, entryOf, type Line } from './lines.ts';
import { blank } from './space.ts';

const wrongSeparator = new RegExp(`^(${blank}*)([；;=＝,，。、]|(?=[ \\t\\u00a0\\u3000]))(${blank}*)(.*)$`);

/**
 * What is wrong between a key and its value. Where the keys are known only they count; `relaxed`, for a line that cannot be read as it
 * stands, takes any word for a key.
 */
export function separatorFaults(line: Line, keys: Keys, relaxed: boolean): Fault[] {
  const entry = entryOf(line);
  const instead = missingColon(line, keys, relaxed);
  if (entry.key === '' || instead.length > 0) return instead;
  const meant = keyMeant(entry.key, keys);
  const plain = /^["'].*["']$/.test(entry.key) ? entry.key.slice(1, -1) : entry.key;
  if (meant === undefined && !(relaxed && mayBeKey(plain))) return [];
  const key = meant ?? entry.key;
  const renamed = meant !== undefined && meant !== plain && !/^["']/.test(entry.key);
  const letters = renamed && /[\uff01-\uff5e]/.test(entry.key) ? [wrongLetters(line, entry, meant)] : [];
  return [...letters, ...colon(line, entry, key)];
}

function wrongLetters(line: Line, { key, keyAt }: Entry, meant: string): Fault {
  const from = line.from + keyAt;
  return faultAt('full-width-sign', { from, to: from + key.length, text: meant }, { stands: key, key: meant });
}

function colon(line: Line, entry: Entry, key: string): Fault[] {
  const { separator, separatorAt, value } = entry;
  const sign = separator.trim()[0] ?? '';
  const at = separator.search(/[:：∶﹕︰]/);
  const gap = separator.slice(at + 1);
  const rest = value === '' ? '' : /^ +$|^\t+$/.test(gap) ? gap : ' ';
  const from = line.from + separatorAt;
  if (/[：∶﹕︰]/.test(separator)) {
    const wrong = separator.charAt(at);
    const splice = { from: from + at, to: from + separator.length, text: `:${rest}` };
    return [{ ...faultAt('full-width-colon', splice, { stands: wrong, should: ':', key }), to: splice.from + 1 }];
  }
  if (sign !== ':' && sign !== '') return [];
  if (gap === '' && value !== '' && !value.startsWith('//')) {
    const splice = { from: from + at + 1, to: from + at + 1, text: ' ' };
    const fault = faultAt('no-space', splice, { stands: `${key}:${short(value)}`, should: `${key}: ${short(value)}`, key });
    return [{ ...fault, from: from + at, to: from + at + 1 }];
  }
  if (gap !== '' && /[^ \t]/.test(gap) && !/^[ \t]/.test(gap)) {
    const splice = { from: from + at + 1, to: from + separator.length, text: rest };
    return [faultAt('no-space', splice, { stands: `${key}:${gap}${short(value)}`, should: `${key}: ${short(value)}`, key })];
  }
  return [];
}

/** A known key with another sign behind it, or, in a line that cannot be read, with nothing but a blank. */
function missingColon(line: Line, keys: Keys, relaxed: boolean): Fault[] {
  const { keyAt } = entryOf(line);
  const rest = line.text.slice(keyAt);
  const word = /^[A-Za-z\uff21-\uff3a\uff41-\uff5a]\w*/.exec(rest)?.[0] ?? '';
  const key = keyMeant(word, keys);
  const found = key === undefined ? null : wrongSeparator.exec(rest.slice(word.length));
  if (key === undefined || !found) return [];
  const [, before = '', sign = '', after = '', value = ''] = found;
  if (!relaxed && !/[；;=＝]/.test(sign)) return [];
  if (/^[:：∶﹕︰]/.test(value)) return [];
  const from = line.from + keyAt + word.length;
  const to = from + before.length + sign.length + after.length;
  const facts = { stands: `${word}${before}${sign}${after}${short(value)}`, should: `${key}: ${short(value)}`, key };
  return [faultAt('missing-colon', { from, to, text: value === '' ? ':' : ': ' }, facts)];
}

/** The beginning of a value, for showing what stands on a line. */
export function short(value: string): string {
  const shown = [...value].slice(0, 12).join('');
  return shown === value ? value : `${shown}..`;
}
