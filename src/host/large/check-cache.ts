import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeFile } from '../files.ts';

/**
 * Results of checks, kept between runs: plain data below the user's own folder for such things, never in a checkout and never executed.
 * Whatever is wrong with it (damaged, denied, gone) it is as if nothing had been kept.
 */
export interface CheckCache {
  get(key: string): Buffer | undefined;
  put(key: string, kept: string | Uint8Array): void;
  /** Notes what another thread took or kept. */
  use(key: string): void;
  /** Leaves at most `mostBytes` of what was kept for the catalog, what this run used last of all. */
  prune(): void;
}

/** Bytes that are kept for one catalog. */
const mostBytes = 512 << 20;

/** What is kept for the catalog at a place; undefined where the machine has no folder for such things. */
export function checkCache(root: string): CheckCache | undefined {
  const folder = cacheFolder();
  if (folder === undefined) return undefined;
  const own = join(folder, createHash('sha1').update(root).digest('hex').slice(0, 16));
  const used = new Set<string>();
  return {
    get: (key) => {
      const bytes = quietly(() => readFileSync(join(own, `${key}.json`))) ?? Buffer.alloc(0);
      const end = bytes.indexOf('\n');
      const kept = bytes.subarray(end + 1);
      if (end < 0 || bytes.toString('latin1', 0, end) !== headOf(key, kept)) return undefined;
      used.add(`${key}.json`);
      return kept;
    },
    put: (key, kept) => {
      used.add(`${key}.json`);
      quietly(() => {
        mkdirSync(own, { recursive: true, mode: 0o700 });
        const head = Buffer.from(`${headOf(key, kept)}\n`, 'latin1');
        writeFile(join(own, `${key}.json`), Buffer.concat([head, typeof kept === 'string' ? Buffer.from(kept) : kept]));
      });
    },
    use: (key) => used.add(`${key}.json`),
    prune: () => quietly(() => prune(own, used)),
  };
}

/** What stands above what is kept, so that nothing damaged is taken for it. */
function headOf(key: string, kept: string | Uint8Array): string {
  return `${key} ${createHash('sha1').update(kept).digest('hex')}`;
}

function prune(folder: string, used: ReadonlySet<string>): void {
  const files = readdirSync(folder).map((name) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return { name, size, at: used.has(name) ? Number.MAX_SAFE_INTEGER : mtimeMs };
  });
  let left = files.reduce((sum, { size }) => sum + size, 0);
  for (const { name, size } of files.toSorted((a, b) => a.at - b.at)) {
    if (left <= mostBytes) return;
    unlinkSync(join(folder, name));
    left -= size;
  }
}

function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = process.env;
  if (xdg) return join(xdg, 'santong');
  if (process.platform === 'win32') return local ? join(local, 'santong', 'cache') : undefined;
  const home = quietly(homedir);
  if (!home) return undefined;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'santong') : join(home, '.cache', 'santong');
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
