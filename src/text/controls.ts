const colouring = '\u001b';

/**
 * A text in which every control character that a terminal, a log or a page would obey is seen as U+FFFD, whoever wrote it into a value;
 * tabs and line ends stay, and colours where there are some.
 */
export function withoutControls(text: string, coloured = false): string {
  return text.replace(/\p{Cc}(?:\[[0-9;]*m)?/gu, (found, at: number) => {
    const sign = found.charAt(0);
    if (sign === '\t' || sign === '\n' || sign > ' ' || (sign === '\r' && text[at + 1] === '\n')) return found;
    if (sign === colouring && found.length > 1) return coloured ? found : '\ufffd';
    return `\ufffd${found.slice(1)}`;
  });
}
