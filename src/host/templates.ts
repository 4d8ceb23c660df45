import { join } from 'node:path';
import { decode } from '../text/encoding.ts';
import { kindOf, listFiles, readBytes } from './files.ts';
import { productRoot } from './product-root.ts';

/**
 * The templates of the pages by file name (`guide.hbs`, `partials/value.hbs`, `site.css`): those that ship, single ones replaced by files of
 * the same name in a `templates` folder beside the catalog's settings. @throws FileError
 */
export function readTemplates(root?: string): Record<string, string> {
  const own = root === undefined ? undefined : join(root, 'templates');
  return { ...readFolder(join(productRoot, 'templates')), ...(own && kindOf(own) === 'folder' ? readFolder(own) : {}) };
}

function readFolder(folder: string): Record<string, string> {
  const files = listFiles(folder, ['.hbs', '.css', '.js']);
  return Object.fromEntries(
    files.flatMap((file) => {
      const decoded = decode(readBytes(join(folder, file)));
      return decoded.binary ? [] : [[file, decoded.text.replace(/\r\n/g, '\n')]];
    }),
  );
}
