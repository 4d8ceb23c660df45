// Bundles TypeScript with esbuild: the product into dist/, and one-off scripts into a file that is run at once.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { keepCompiled } from './keep-compiled.mjs';
import { apart, asLoaded, loadedLate, noteLicences, writeLarge } from './libraries.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  absWorkingDir: root,
  logLevel: 'warning',
};

const product = {
  ...shared,
  packages: 'bundle',
  external: apart,
  plugins: [loadedLate],
  define: { SANTONG_PRESSED: JSON.stringify('dist/packs') },
  // names stay: whoever reports a bug shows them
  minifySyntax: true,
  minifyWhitespace: true,
  // what Node prints of a fault nobody foresaw is a line, not the program
  lineLimit: 160,
  sourcemap: true,
  metafile: true,
};

/**
 * Builds the command line into dist/: one file, of which a run compiles only what it uses, and beside it what is loaded apart. One file and
 * the code that was compiled of it start twice as fast as a file for each command.
 */
export async function buildProduct() {
  // built beside and swapped in, so that a command that runs meanwhile finds the old product or the new one
  const beside = mkdtempSync(join(root, '.dist-'));
  const { metafile } = await build({
    ...product,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(beside, 'santong.cjs'),
    format: 'cjs',
    // so it is read without being decoded
    charset: 'ascii',
    supported: { 'dynamic-import': false },
    define: { ...product.define, 'import.meta.url': 'moduleUrl' },
    banner: { js: `${asLoaded.banner.js}const moduleUrl = require('node:url').pathToFileURL(__filename).href;` },
    footer: asLoaded.footer,
  });
  escapeRest(join(beside, 'santong.cjs'));
  await build({
    ...product,
    entryPoints: ['src/host/large/worker.ts'],
    outdir: beside,
    charset: 'utf8',
    // a library that is CommonJS asks for parts of Node by these names, and what is loaded apart lies beside
    banner: {
      js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);const __dirname = import.meta.dirname;",
    },
  });
  noteLicences(beside, metafile);
  await writeLarge(beside);
  const { pressPacks } = await load('scripts/packs.ts');
  pressPacks(join(beside, 'packs'));
  const target = join(root, 'dist');
  const old = `${beside}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(beside, target);
  rmSync(old, { recursive: true, force: true });
  keepCompiled(join(target, 'santong.cjs'));
}

/** esbuild escapes texts and leaves regular expressions as they are: read without being decoded, those would match nothing. */
function escapeRest(file) {
  const escaped = readFileSync(file, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(file, escaped);
}

/** Bundles a TypeScript script, imports it and returns its exports. */
export async function load(script) {
  const parent = join(root, 'node_modules', '.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'santong-'));
  const outfile = join(folder, 'script.mjs');
  try {
    await build({ ...shared, entryPoints: [script], outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
