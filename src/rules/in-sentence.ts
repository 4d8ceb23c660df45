/** An English label inside a sentence: `Legal basis` as `legal basis`; abbreviations and Chinese stay as they are. */
export function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
