import { afterAll, beforeAll } from 'vitest';

/** Has the tests of a file keep results in a folder of theirs, and never in that of whoever runs them. */
export function keepIn(folder: string): void {
  const before = process.env['XDG_CACHE_HOME'];
  beforeAll(() => {
    process.env['XDG_CACHE_HOME'] = folder;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = before;
  });
}
