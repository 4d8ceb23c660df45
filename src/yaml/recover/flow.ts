import { grouped } from '../../finding/grouped.ts';
import { foldLookAlikes } from '../../text/look-alikes.ts';
import { type Fault, faultAt } from './fault.ts';
import { type Keys, keyMeant, type Names } from './key.ts';
import { entryOf, type Line } from './lines.ts';

const half: Readonly<Record<string, string>> = { '［': '[', '｛': '{', '］': ']', '｝': '}' };
/** A longer line is no list that anybody typed. */
const longest = 20_000;
const closerOf: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** What is wrong inside a list or a map in brackets: signs in full width, a colon without a space, a bracket that is not closed. */
export function flowFaults(line: Line, keys: Keys, relaxed: boolean, next?: Line): Fault[] {
  return joined(scanned(line, keys, relaxed, next));
}

/** Those of one kind on a line are one fault at several places. */
function joined(faults: readonly Fault[]): Fault[] {
  return [...grouped(faults, ({ code }) => code).values()].map(([first, ...others]) => {
    const { stands, should } = first as Fault;
    const both =
      first?.code === 'full-width-bracket'
        ? { stands: stands + others.map((one) => one.stands).join(''), should: should + others.map((one) => one.should).join('') }
        : {};
    return { ...(first as Fault), ...both, splices: [first as Fault, ...others].flatMap(({ splices }) => splices) };
  });
}

function scanned(line: Line, keys: Keys, relaxed: boolean, next: Line | undefined): Fault[] {
  const { value, valueAt, key } = entryOf(line);
  if (!/^[[{［｛]/.test(value) || value.length > longest) return [];
  const base = line.from + valueAt;
  const faults: Fault[] = [];
  const open: string[] = [];
  let token = '';
  const put = (code: Fault['code'], at: number, length: number, text: string, should = text.trim()): void => {
    faults.push(faultAt(code, { from: base + at, to: base + at + length, text }, { stands: value.slice(at, at + length), should, key }));
  };
  let at = 0;
  for (; at < value.length; at += 1) {
    const sign = value.charAt(at);
    const fresh = token.length < 8 && token.trim() === '';
    if (fresh && (sign === '"' || sign === "'")) {
      const end = value.indexOf(sign, at + 1);
      if (end < 0) break;
      token = value.slice(at, end + 1);
      at = end;
    } else if (fresh && /[“”＂]/.test(sign)) {
      const end = /^[\x20-\x21\x23-\x5b\x5d-\x7e]+[“”＂](?=\s*(?:[,，\]}］｝]|$))/.exec(value.slice(at + 1))?.[0].length ?? 0;
      token += sign;
      if (end === 0) continue;
      const ends = [at, at + end].map((one) => ({ from: base + one, to: base + one + 1, text: '"' }));
      const [stands, should] = [value.slice(at, at + end + 1), `"${value.slice(at + 1, at + end)}"`];
      faults.push({
        ...faultAt('curly-quotes', ends[0] as (typeof ends)[number], { stands, should, key }),
        splices: ends,
        to: base + at + end + 1,
      });
      token = should;
      at += end;
    } else if (sign === '#' && /\s/.test(value.charAt(at - 1))) break;
    else if (fresh && /[[{［｛]/.test(sign)) {
      if (half[sign]) put('full-width-bracket', at, 1, half[sign]);
      open.push(half[sign] ?? sign);
      token = '';
    } else if (/[\]}］｝]/.test(sign)) {
      const closes = half[sign] ?? sign;
      if (half[sign] && closerOf[open.at(-1) ?? ''] === closes) put('full-width-bracket', at, 1, closes);
      else if (closerOf[open.at(-1) ?? ''] !== closes && closerOf[open.at(-2) ?? ''] === closes) {
        const end = value.slice(0, at).trimEnd().length;
        faults.push(unclosed(base + end, closerOf[open.pop() ?? ''] ?? '', value.slice(0, at + 1), key));
      } else if (closerOf[open.at(-1) ?? ''] !== closes && open.length > 0 && !half[sign]) {
        const right = closerOf[open.at(-1) ?? ''] ?? '';
        faults.push({ ...faultAt('unclosed', { from: base + at, to: base + at + 1, text: right }, { stands: sign, key, safe: false }) });
      }
      if (half[sign] && closerOf[open.at(-1) ?? ''] !== closes) continue;
      open.pop();
      token = 'closed';
      if (open.length === 0) return relaxed ? faults : faults.filter(({ code }) => code !== 'unclosed');
    } else if (sign === ',' || (sign === ':' && /^[ \t]/.test(value.slice(at + 1)))) token = '';
    else if (/[，；、﹐]/.test(sign) && parts(value, at, token, open.at(-1), keys, relaxed)) {
      const gap = /^[\s\u3000]*/.exec(value.slice(at + 1))?.[0] ?? '';
      put('full-width-comma', at, 1 + gap.length, ', ');
      at += gap.length;
      token = '';
    } else if (/[:：∶]/.test(sign) && open.at(-1) === '{' && token.length < 80 && keyMeant(token.trim(), keys) !== undefined) {
      const gap = /^[\s\u3000\u00a0]*/.exec(value.slice(at + 1))?.[0] ?? '';
      if (sign !== ':') put('full-width-colon', at, 1 + gap.length, ': ');
      else if (gap === '' || /[^ \t]/.test(gap)) put('no-space', at, 1 + gap.length, ': ', `${token.trim()}: `);
      at += gap.length;
      token = '';
    } else token += sign;
  }
  // what is not closed keeps the text from being read: where it can be read, nothing is
  if (!relaxed) return faults.filter(({ code }) => code !== 'unclosed');
  if (open.length === 0 || next?.kind === 'inside') return faults;
  const end = (value.slice(0, at).trimEnd() || value.trimEnd()).length;
  const missing = open
    .reverse()
    .map((one) => closerOf[one] ?? '')
    .join('');
  return [...faults, unclosed(base + end, missing, value.slice(0, end), key)];
}

function unclosed(at: number, missing: string, stands: string, key: string): Fault {
  const fault = faultAt('unclosed', { from: at, to: at, text: missing }, { stands, should: missing, key, safe: false });
  return { ...fault, from: at - 1, to: at };
}

/** Whether a full-width comma parts two members: before a known key in a map, between numbers or quoted texts in a list. */
function parts(value: string, at: number, token: string, inside: string | undefined, keys: Keys, relaxed: boolean): boolean {
  if (token.length > 80) return false;
  const after = value.slice(at + 1, at + 80).trimStart();
  if (inside === '{') {
    const key = /^["']?([^\s:：,，{}[\]"']{1,30})["']?\s*[:：]/.exec(after)?.[1];
    return key !== undefined && (keyMeant(key, keys) !== undefined || (relaxed && /^[A-Za-z]\w*$/.test(key)));
  }
  if (areWords(token, after, keys)) return true;
  return /^["'”\d]$|^closed$/.test(token.trim().slice(-1)) && /^["'“{[\d０-９]/.test(after)
    ? isList(token)
    : token === 'closed' && /^[{[｛［]/.test(after);
}

/** Whether what a full-width comma stands between, up to the next sign, are two words of closed lists. */
function areWords(token: string, after: string, keys: Keys): boolean {
  const next = /^[^,，；、\]］]+/.exec(after)?.[0].trim() ?? '';
  const own = token.trim();
  if (keys?.words.has(own)) return keys.words.has(next) || looksLikeOne(next, keys);
  return keys?.words.has(next) === true && looksLikeOne(own, keys);
}

/** Whether a word differs from one of a closed list in nothing but characters that look alike. */
function looksLikeOne(word: string, { words }: Names): boolean {
  const folded = foldLookAlikes(word);
  for (const one of words) if (one.length === word.length && foldLookAlikes(one) === folded) return true;
  return false;
}

/** Numbers and what is quoted; a number inside running text is not parted. */
function isList(token: string): boolean {
  return /^\s*(?:["'“].*["'”]|[\d０-９()（）\-－—+]+)\s*$/.test(token);
}
