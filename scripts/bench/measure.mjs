// Runs a program and measures it from outside: wall time, processor time with all its children, the most memory that they had at a time.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Time between two looks at the memory, in milliseconds; short runs are looked at more often. */
const look = 15;

/**
 * Runs a program to its end. Memory is the sum over its processes of what each held (RSS), looked at now and then; both it and processor time
 * come from /proc, and are not given where there is none. Returns `undefined` for a program that could not be started.
 */
export function measure(program, args, { env = process.env, cwd } = {}) {
  return new Promise((resolve) => {
    const before = childTicks();
    const start = performance.now();
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let kilobytes = 0;
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    const timer = setInterval(() => {
      kilobytes = Math.max(kilobytes, memoryBelow(child.pid));
    }, look);
    child.on('error', () => {
      clearInterval(timer);
      resolve(undefined);
    });
    child.on('close', (status) => {
      clearInterval(timer);
      const wall = performance.now() - start;
      const after = childTicks();
      resolve({
        status,
        wall,
        cpu: before === undefined || after === undefined ? undefined : (after - before) * 10,
        megabytes: kilobytes / 1000,
        findings: findingsIn(text),
      });
    });
  });
}

/** The processor time of all children that have ended, in hundredths of a second. */
function childTicks() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return undefined;
  }
}

function memoryBelow(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) + children.reduce((sum, child) => sum + memoryBelow(child), 0);
  } catch {
    return 0;
  }
}

/** The findings that the summary of `validate` counts. */
function findingsIn(text) {
  return [...text.matchAll(/(?:必须改正|建议改正|供参考)(\d+)处/g)].slice(0, 3).reduce((sum, [, number]) => sum + Number(number), 0);
}
