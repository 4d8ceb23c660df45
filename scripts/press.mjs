// Presses the shipped packs for the tests, into a folder that is called by what they are pressed from: sources that change get another.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, root } from './bundle.mjs';

const cache = join(root, 'node_modules', '.cache', 'santong-packs');
const day = 24 * 3600 * 1000;
const sources = ['standards', 'scripts/packs.ts', 'src/text', 'src/finding', 'src/yaml', 'src/standard', 'src/host'];

const { hashOfFiles } = await load('src/host/hash-files.ts');
/** The folder that the packs of now are pressed into; `press` fills it. */
export const pressedFolder = join(cache, hashOfFiles(root, sources.flatMap(filesBelow)).slice(0, 16));

/** Vitest calls it once, before all tests. */
export default async function press() {
  if (existsSync(pressedFolder)) return;
  mkdirSync(cache, { recursive: true });
  // what another run may still read stays
  for (const old of readdirSync(cache))
    if (Date.now() - statSync(join(cache, old)).mtimeMs > day) rmSync(join(cache, old), { recursive: true });
  const beside = mkdtempSync(`${pressedFolder}-`);
  try {
    const { pressPacks } = await load('scripts/packs.ts');
    pressPacks(beside);
  } catch (error) {
    // the tests of the packs say what is wrong; all others read them from their files
    console.log(`packs are not pressed: ${error.message}`);
    rmSync(beside, { recursive: true });
    return;
  }
  // two runs may press at a time: either's packs are the same
  if (existsSync(pressedFolder)) rmSync(beside, { recursive: true });
  else renameSync(beside, pressedFolder);
}

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
