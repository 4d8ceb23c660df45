/** What parts the members of a list in tables and stands in no name. */
const sure = '|^\n';

/**
 * The members of a list that a cell holds, without the blanks around them; `separators` are single characters. Where a separator also
 * stands inside brackets, `社会保障（社会保险、社会救助）`, it parts nothing there.
 */
export function splitMembers(text: string, separators: string = sure): string[] {
  const whole = text.replace(/\r\n?/g, '\n');
  const bracketed = /[(（《)）》]/.test(whole);
  const balanced = !bracketed || depthAtEnd(whole) === 0;
  const members: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= whole.length; at += 1) {
    const character = whole.charAt(at);
    if (bracketed) depth += depthOf(character);
    const parts = separators.includes(character) && (depth === 0 || !balanced || sure.includes(character));
    if (!parts && at < whole.length) continue;
    const member = whole.slice(from, at).trim();
    if (member !== '') members.push(member);
    from = at + 1;
  }
  return members;
}

function depthOf(character: string): number {
  if ('(（《'.includes(character)) return 1;
  return ')）》'.includes(character) ? -1 : 0;
}

function depthAtEnd(text: string): number {
  let depth = 0;
  for (const character of text) {
    depth += depthOf(character);
    if (depth < 0) return depth;
  }
  return depth;
}
