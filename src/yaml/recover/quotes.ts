import { type Fault, faultAt } from './fault.ts';
import { entryOf, type Line } from './lines.ts';
import { short } from './separator.ts';

const openers = '“”„‟＂〝';
const closers = '“”‟＂〞';
const curly = new RegExp(`^(?:([${openers}"])([^${openers}${closers}"]*)([${closers}"])|([‘’‛＇'])([^‘’＇']*)([‘’＇']))(?=\\s*(?:#.*)?$)`);

/** A value in quotation marks of running text, where YAML takes them for a part of the value. */
export function curlyQuotes(line: Line): Fault[] {
  const { key, value, valueAt } = entryOf(line);
  const found = curly.exec(value);
  if (!found) return [];
  const [whole, open = found[4] ?? '', content = found[5] ?? '', close = found[6] ?? ''] = found;
  if ('"\''.includes(open) && '"\''.includes(close)) return [];
  const from = line.from + valueAt;
  // of running text the quotation marks may be a part
  const isCode = /^[\x20-\x7e\uff01-\uff5e]+$/.test(content);
  const mixed = '"\''.includes(open) || '"\''.includes(close);
  const ends = [
    { from, to: from + 1, text: '"' },
    { from: from + whole.length - 1, to: from + whole.length, text: '"' },
  ];
  if (/["\\]/.test(content)) return [];
  const facts = { stands: `${open}${short(content)}${close}`, should: `"${short(content)}"`, key, safe: isCode || mixed };
  const fault = faultAt('curly-quotes', ends[0] as (typeof ends)[number], facts);
  return [
    { ...fault, to: from + whole.length, splices: ends.filter(({ from: at }, index) => (index === 0 ? open : close) !== '"' || at < 0) },
  ];
}

/** A quoted text that is not closed before the next entry: its end is where the line ends. */
export function unclosedQuote(line: Line, next: Line | undefined): Fault[] {
  const { key, value, valueAt } = entryOf(line);
  const quote = value[0] ?? '';
  if ((quote !== '"' && quote !== "'") || value.slice(1).includes(quote) || next?.kind === 'inside') return [];
  const end = line.from + valueAt + value.trimEnd().length;
  const wrong = /[”’＂＇]$/.test(value.trimEnd());
  const splice = { from: wrong ? end - 1 : end, to: end, text: quote };
  const facts = { stands: short(value.trimEnd()), should: `${short(value.trimEnd())}${quote}`, key, safe: false };
  const fault = faultAt('unclosed', splice, facts);
  return [{ ...fault, from: line.from + valueAt, to: line.from + valueAt + 1 }];
}

/** Plain text that YAML takes for something else: a colon inside, a reserved sign at its head. For a line that cannot be read. */
export function needsQuotes(line: Line): Fault[] {
  const { key, value, valueAt, dashes } = entryOf(line);
  const text = value.replace(/ +#.*$/, '').trimEnd();
  if (text === '' || (key === '' && dashes === '') || text.includes('"') || text.includes('\\')) return [];
  const isOdd = /^[@`%*&!|>]/.test(text) || /:(?: |$)/.test(text) || /^[[{].*[\]}].+/.test(text) || /^(["']).*\1.+/.test(text);
  if (!isOdd) return [];
  const from = line.from + valueAt;
  const splice = { from, to: from + text.length, text: `"${text}"` };
  return [faultAt('needs-quotes', splice, { stands: short(text), should: `"${short(text)}"`, key, safe: !/^[[{]/.test(text) })];
}

/** A backslash in double quotes that stands for itself, as in a path of Windows. */
export function backslashes(line: Line): Fault[] {
  const { key, value, valueAt } = entryOf(line);
  if (!/^".*"/.test(value)) return [];
  const splices = [...value.matchAll(/\\(?:["\\/]|(?:[0abtnvfre N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|(.))/g)].flatMap((match) => {
    const at = line.from + valueAt + match.index;
    return match[1] === undefined ? [] : [{ from: at, to: at, text: '\\' }];
  });
  const first = splices[0];
  if (!first) return [];
  return [{ ...faultAt('backslash', first, { stands: short(value), should: '\\\\', key }), to: first.from + 1, splices }];
}
