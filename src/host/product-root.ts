import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of pressed packs below the root of the product: named by whoever bundles or tests it, and nowhere where packs are pressed. */
declare const SANTONG_PRESSED: string | undefined;

/** The root of the installed product: the nearest folder above this file that holds the shipped packs. */
export const productRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'standards', 'national')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

/** The folder of pressed packs; undefined in what runs unbundled. */
export const pressedRoot = typeof SANTONG_PRESSED === 'undefined' ? undefined : resolve(productRoot, SANTONG_PRESSED);
