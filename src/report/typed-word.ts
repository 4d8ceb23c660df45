/** A word as it is typed after a command: in quotes where it holds a space or what a shell would take apart. */
export function typedWord(word: string): string {
  return /[\s"'()&|<>;$`\\*?!#]/.test(word) ? `"${word.replaceAll('"', '')}"` : word;
}
