import { type Citation, parseCitations } from './citation.ts';
import { rememberingTexts } from './remembered.ts';

/**
 * The citations that a text is made of: at its beginning, at the beginning of a sentence or of a numbered line, or joined to another. What
 * is cited inside a sentence or in quotation marks is what the wording speaks of, not the ground. Never throws.
 */
export const leadingCitations: (text: string) => readonly Citation[] = rememberingTexts((text: string) => {
  let end = -1;
  return parseCitations(text).filter(({ span }) => {
    const before = text.slice(0, span.index);
    const leads = opening.test(before.slice(-12)) || (end >= 0 && joining.test(text.slice(end, span.index)));
    if (!leads || isOpen(before)) return false;
    end = span.index + span.length;
    return true;
  });
});

/** The law and the articles of a text that says nothing else, `《森林法》第五十七条、第五十八条`, as they are written. */
export function bareCitation(text: string): { law: string; article: string } | undefined {
  const citations = parseCitations(text);
  const [first] = citations;
  const last = citations.at(-1);
  if (!first?.marked || !last || first.span.index > 0 || citations.some(({ title, place }) => title !== first.title || place === ''))
    return undefined;
  const law = `《${first.title}》`;
  const whole = first.documentNumber === undefined && last.span.index + last.span.length === text.length;
  return whole && text.startsWith(`${law}第`) ? { law, article: text.slice(law.length) } : undefined;
}

const number = '(?:\\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[）)、]|[①-⑳])';
const opening = new RegExp(`(?:^|[。；;\\n])\\s*(?:${number})?\\s*(?:根据|依据|依照|按照|参照)?原?\\s*$`);
const joining = /^\s*(?:[、，,；;。]|和|及|以及|与)?\s*(?:根据|依据|依照|按照)?原?\s*$/;

function isOpen(before: string): boolean {
  return before.split('“').length > before.split('”').length;
}
