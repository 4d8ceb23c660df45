import { createInterface } from 'node:readline';

/** A talk with a person: what is said to them, and what they answer; undefined once they answer no more. */
export interface Dialogue {
  say(text: string): void;
  ask(question: string): Promise<string | undefined>;
}

/** A talk over standard input, typed or piped; what is said goes to standard error, for the result is not part of it. */
export function terminal(): Dialogue & { close(): void } {
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: process.stdin.isTTY === true && process.stderr.isTTY === true,
  });
  const answers = lines[Symbol.asyncIterator]();
  return {
    say: (text) => process.stderr.write(`${text}\n`),
    ask: async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const answer = await answers.next();
      return answer.done ? undefined : String(answer.value);
    },
    close: () => lines.close(),
  };
}
