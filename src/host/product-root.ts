import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the installed product: the nearest folder above this file that holds the shipped packs. */
export const productRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'standards', 'national')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();
