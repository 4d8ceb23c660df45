import type { FaultCode } from '../../src/yaml/recover/fault.ts';

/** A fault of typing put into a text: on which line, and what it is to be called. */
export interface Injected {
  kind: string;
  text: string;
  line: number;
  codes: readonly FaultCode[];
}

/** Puts a fault into a line: the line as it then stands; undefined where the line has no room for it. */
type Put = (line: string) => string | undefined;

interface Kind {
  codes: readonly FaultCode[];
  put: Put;
  /** Puts it into the lines that follow on the same level, too. */
  block?: true;
}

const entry = /^( *(?:- )?)([a-z]\w*): (.+)$/;

function change(pattern: RegExp, to: string | ((...parts: string[]) => string)): Put {
  return (line) => {
    const changed = line.replace(pattern, to as string);
    return changed === line || line.trimStart().startsWith('#') ? undefined : changed;
  };
}

/** Each way in which a file is mistyped. */
export const kinds: Readonly<Record<string, Kind>> = {
  'full-width colon': { codes: ['full-width-colon'], put: change(entry, '$1$2：$3') },
  'full-width colon and a space': { codes: ['full-width-colon'], put: change(entry, '$1$2： $3') },
  'full-width colon, nothing behind': { codes: ['full-width-colon'], put: change(/^( *(?:- )?)([a-z]\w*):$/, '$1$2：') },
  'full-width colon in brackets': { codes: ['full-width-colon'], put: change(/([{,] )([a-z]\w*): /, '$1$2：') },
  'no space behind the colon': { codes: ['no-space'], put: change(entry, '$1$2:$3') },
  'no space in brackets': { codes: ['no-space'], put: change(/([{,] )([a-z]\w*): /, '$1$2:') },
  'full-width space behind the colon': { codes: ['no-space'], put: change(entry, '$1$2:　$3') },
  'no-break space behind the colon': { codes: ['no-space', 'invisible'], put: change(entry, '$1$2:\u00a0$3') },
  'no colon': { codes: ['missing-colon'], put: change(/^( *(?:- )?)([a-z]\w*): ([^[{|>"].*)$/, '$1$2 $3') },
  'semicolon for the colon': { codes: ['missing-colon'], put: change(entry, '$1$2；$3') },
  'tab as indentation': { codes: ['odd-indent'], put: change(/^(?: {2})+(?=\S)/, (spaces) => '\t'.repeat(spaces.length / 2)), block: true },
  'full-width spaces as indentation': {
    codes: ['odd-indent'],
    put: change(/^(?: {2})+(?=\S)/, (spaces) => '　'.repeat(spaces.length / 2)),
  },
  'block in full-width spaces': {
    codes: ['odd-indent'],
    put: change(/^(?: {2})+(?=\S)/, (spaces) => '　'.repeat(spaces.length / 2)),
    block: true,
  },
  'no-break spaces as indentation': { codes: ['odd-indent'], put: change(/^ +(?=\S)/, (spaces) => '\u00a0'.repeat(spaces.length)) },
  'curly quotes': { codes: ['curly-quotes'], put: change(/^( *(?:- )?[a-z]\w*: )"([^"]+)"/, '$1“$2”') },
  'curly quote at the end': { codes: ['curly-quotes'], put: change(/^( *(?:- )?[a-z]\w*: )"([^"]+)"/, '$1"$2”') },
  'curly quotes in brackets': { codes: ['curly-quotes'], put: change(/([[ ])"([^"]+)"(?=[,\]} ])/, '$1“$2”') },
  'full-width comma in a map': { codes: ['full-width-comma'], put: change(/^(.*\{.*), ([a-z]\w*: )/, '$1，$2') },
  'full-width comma in a list': {
    codes: ['full-width-comma'],
    put: change(/^( *(?:- )?(?:audience|channels|levels|fourWays|delivery): \[[^\],]+), /, '$1，'),
  },
  'full-width brackets': { codes: ['full-width-bracket'], put: change(/^( *(?:- )?(?:[a-z]\w*: ))\[(.*)\]$/, '$1［$2］') },
  'full-width closing bracket': { codes: ['full-width-bracket'], put: change(/^( *(?:- )?(?:[a-z]\w*: )\[.*)\]$/, '$1］') },
  'full-width braces': { codes: ['full-width-bracket'], put: change(/^( *(?:- )?(?:[a-z]\w*: ))\{(.*)\}$/, '$1｛$2｝') },
  'full-width letters in a key': {
    codes: ['full-width-sign'],
    put: change(
      /^( *(?:- )?)([a-z])(\w*: )/,
      (_, start, letter, rest) => `${start}${String.fromCharCode((letter ?? '').charCodeAt(0) + 0xfee0)}${rest}`,
    ),
  },
  'full-width dash': { codes: ['full-width-sign'], put: change(/^( +)- /, '$1－ ') },
  'no space behind the dash': { codes: ['no-space'], put: change(/^( +)- (?=[a-z]\w*:)/, '$1-') },
  'zero-width space in a value': { codes: ['invisible'], put: change(/(\p{Script=Han})(\p{Script=Han})/u, '$1\u200b$2') },
  'no-break space in a value': { codes: ['invisible'], put: change(/(\p{Script=Han})(\p{Script=Han})/u, '$1\u00a0$2') },
  'zero-width space in a key': { codes: ['invisible'], put: change(/^( *(?:- )?[a-z])(\w*: )/, '$1\u200b$2') },
  'byte order mark in mid-file': { codes: ['invisible'], put: change(/^(?=[a-z])/, '\ufeff') },
  'full-width space at the end': { codes: ['invisible'], put: change(/([^\s"\]}|>:])$/, '$1　') },
  'quote not closed': { codes: ['unclosed'], put: change(/^( *(?:- )?[a-z]\w*: "[^"]+)"$/, '$1') },
  'bracket not closed': { codes: ['unclosed'], put: change(/^( *(?:- )?[a-z]\w*: \[.*)\]$/, '$1') },
  'brace not closed': { codes: ['unclosed'], put: change(/^( *(?:- )?[a-z]\w*: \{.*[^ ]) ?\}$/, '$1') },
  'one space too many': { codes: ['uneven-indent'], put: change(/^( +)(?=[a-z]\w*: )/, '$1 ') },
};

/** Every line of a text that has room for a fault, with the fault in it; block texts are left alone. */
export function injected(text: string, name: string): Injected[] {
  const { codes, put, block } = kinds[name] as Kind;
  const lines = text.split('\n');
  return lines.flatMap((line, index): Injected[] => {
    const changed = index === 0 ? undefined : put(line);
    if (changed === undefined) return [];
    const level = indentOf(line);
    const faulty = [...lines];
    faulty[index] = changed;
    for (let at = index + 1; block && at < lines.length && indentOf(lines[at] ?? '') >= level; at += 1)
      faulty[at] = put(lines[at] ?? '') ?? (lines[at] as string);
    return [{ kind: name, text: faulty.join('\n'), line: index + 1, codes }];
  });
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
