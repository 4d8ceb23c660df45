import type { Catalog } from '../../../catalog/catalog.ts';
import { takesText } from '../../../check/mend/by-hand.ts';
import type { Finding } from '../../../finding/finding.ts';
import { elementAt } from '../../../standard/element.ts';
import type { Context } from '../../context.ts';
import type { Dialogue } from './dialogue.ts';
import { fixWords } from './words.ts';

type Kind = 'fix' | 'type' | 'skip' | 'stop';

/** What a person decided: the fix that is known, to leave it, to stop, or what they typed. */
type Choice = 'fix' | 'skip' | 'stop' | { typed: string };

/** Asks until the answer is one of those that were offered; no answer any more means to stop. */
export async function choose(dialogue: Dialogue, finding: Finding, catalog: Catalog, { lang }: Context): Promise<Choice> {
  const words = fixWords[lang];
  // each choice has the same number at every place, whether all of them are offered or not
  const all: readonly [string, Kind, string, boolean][] = [
    ['1', 'fix', words.fixTo(finding.fix?.value), finding.fix !== undefined],
    ['2', 'type', words.type, takesText(finding, catalog)],
    ['3', 'skip', words.skip, true],
    ['4', 'stop', words.stop, true],
  ];
  const offered = all.filter(([, , , possible]) => possible);
  const numbers = offered.map(([number]) => number);
  dialogue.say(`\n${offered.map(([number, , text]) => `  ${number}  ${text}`).join('\n')}`);
  for (;;) {
    const answer = await dialogue.ask(words.choose(numbers));
    if (answer === undefined) return 'stop';
    const picked = offered.find(([number]) => number === answer.trim())?.[1];
    if (picked === undefined) {
      dialogue.say(words.again(numbers));
      continue;
    }
    if (picked !== 'type') return picked;
    const terms = termsOf(finding, catalog);
    if (terms.length > 0) dialogue.say(words.terms(terms));
    const typed = await dialogue.ask(words.typeHere);
    if (typed === undefined) return 'stop';
    const text = typed.trim();
    // of a closed list its number is as good as the word
    if (text !== '') return { typed: terms[Number(text) - 1] ?? text };
  }
}

/** The words that an element takes; none where it takes any text. */
function termsOf({ path }: Finding, { standard }: Catalog): string[] {
  const vocabulary = elementAt(standard.elements, path)?.vocabulary;
  return vocabulary === undefined ? [] : Object.keys(standard.pack.vocabularies[vocabulary]?.terms ?? {});
}
