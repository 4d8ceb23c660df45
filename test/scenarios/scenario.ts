/** A command-line test as a text: files, then commands with what they print and how they end. */
export interface Scenario {
  files: Map<string, string>;
  steps: Step[];
}

interface Step {
  command: string;
  args: string[];
  out: string;
  err: string;
  exit: number;
}

/**
 * Reads a scenario: `# ` remarks, `--- file <path>` with its content, `$ santong …` with standard output below it,
 * lines behind `! ` for standard error, and `exit <code>` at the end of each command.
 */
export function parseScenario(text: string): Scenario {
  const files = new Map<string, string>();
  const steps: Step[] = [];
  let file: string | undefined;
  let step: Step | undefined;
  const out: string[] = [];
  const err: string[] = [];
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    if (line.startsWith('--- file ')) {
      file = line.slice(9).trim();
      files.set(file, '');
    } else if (line.startsWith('$ santong')) {
      file = undefined;
      step = { command: line.slice(2), args: words(line.slice(9)), out: '', err: '', exit: 0 };
      out.length = 0;
      err.length = 0;
    } else if (file !== undefined) {
      files.set(file, `${files.get(file)}${line}\n`);
    } else if (step && /^exit \d+$/.test(line)) {
      steps.push({ ...step, out: out.join('\n').trimEnd(), err: err.join('\n').trimEnd(), exit: Number(line.slice(5)) });
      step = undefined;
    } else if (step) (line.startsWith('! ') ? err : out).push(line.startsWith('! ') ? line.slice(2) : line);
    else if (line.trim() !== '' && !line.startsWith('# ')) throw new Error(`a line of no part: ${line}`);
  }
  if (step) throw new Error(`no exit after: ${step.command}`);
  return { files, steps };
}

function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
