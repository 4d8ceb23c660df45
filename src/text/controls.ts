/** What a terminal, a log or a page obeys instead of showing it: control characters but for tabs and line ends; one that colours is taken whole. */
const obeyed = /\u001b\[[0-9;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\r(?!\n)/g;

/** A text in which every control character is seen as U+FFFD, whoever wrote it into a value; colours stay where there are some. */
export function withoutControls(text: string, coloured = false): string {
  return text.replace(obeyed, (found) => (coloured && found.length > 1 ? found : '\ufffd'));
}
