/** Nothing in a catalog is nested so deep; the `yaml` package calls itself for each level, and ends the program where there are thousands. */
export const deepest = 200;

/**
 * Where a text may be nested deeper than `deepest`; undefined where it surely is not. It is asked before a text is parsed, so it counts
 * what looks like nesting, rather too much than too little: lines that stand deeper than those above, marks of lists and keys one behind
 * the other, and brackets where a value may begin.
 */
export function tooDeepAt(text: string): number | undefined {
  const columns: number[] = [];
  let open = 0;
  let isMap: boolean | undefined;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const start = afterBlanks(text, from, to);
    if (start < to && text[start] !== '#') {
      const separates = text.startsWith('---', from);
      if (separates) [open, isMap, columns.length] = [0, undefined, 0];
      else isMap ??= start === from && plainKey.test(text.slice(start, Math.min(to, start + 200)));
      // below a key, brackets cannot go on in the first column
      if (isMap && start === from) open = 0;
      while ((columns.at(-1) ?? -1) >= start - from) columns.pop();
      columns.push(start - from);
      const line = scan(text, start, to, open, columns.length);
      if (line.tooDeep !== undefined) return line.tooDeep;
      open = line.open;
    }
    from = to + 1;
  }
  return undefined;
}

const plainKey = /^[^\s[\]{}"'&*!|>%@`#,?:-][^[\]{}]*?:(?:\s|$)/;

/** Goes through a line that begins at some depth, with so many brackets open. */
function scan(text: string, start: number, to: number, opened: number, above: number): { open: number; tooDeep?: number } {
  let [open, depth] = [opened, above];
  let isStart = true;
  for (let at = start; at < to; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') {
      if (open > 0 || at === start || isBlank(text, at - 1)) open++;
    } else if ((sign === ']' || sign === '}') && open > 0) open--;
    else if ((sign === ':' || sign === '-' || sign === '?') && open === 0 && isBlank(text, at + 1)) {
      // a dash is a mark only where the line or a value begins
      if (sign === ':' || isStart) depth++;
      if (depth <= deepest) continue;
    } else if ((sign === '"' || sign === "'") && begins(text, start, at, open)) at = closing(text, at, to);
    if (open + depth > deepest) return { open, tooDeep: at };
    if (!isBlank(text, at)) isStart = false;
  }
  return { open };
}

/** Whether a quoted scalar surely begins at a place. */
function begins(text: string, start: number, at: number, open: number): boolean {
  if (at === start) return open === 0;
  let before = at - 1;
  while (before >= start && isBlank(text, before)) before--;
  const sign = text[before] ?? '';
  return '[{,'.includes(sign) || (before < at - 1 && sign === ':');
}

/** Where a quoted scalar ends; its own place where it does not end on its line. */
function closing(text: string, at: number, to: number): number {
  const quote = text[at];
  for (let next = at + 1; next < to; next++) {
    if (quote === '"' && text[next] === '\\') next++;
    else if (text[next] === quote) return next;
  }
  return at;
}

function afterBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text, at)) at++;
  return at;
}

function isBlank(text: string, at: number): boolean {
  const sign = text[at];
  return sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n' || sign === undefined;
}
