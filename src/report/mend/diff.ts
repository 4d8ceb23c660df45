import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Mended } from '../../check/mend/mend.ts';
import type { View } from '../view.ts';

/** What mending changes in each file, as a unified diff that `git apply` and `patch -p1` take; a file that only changes its encoding has none. */
export function mendDiff(before: Catalog, { texts }: Pick<Mended, 'texts'>, view: View): string {
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([file, text]) => before.textOf(file) !== text)
    .map(([file, text]) => {
      const name = view.display(file);
      const hunks = createTwoFilesPatch('', '', before.textOf(file), text, undefined, undefined, {
        context: 3,
        headerOptions: OMIT_HEADERS,
      });
      // the library would write Chinese names as octal numbers
      return `--- a/${name}\n+++ b/${name}\n${hunks}`;
    })
    .join('');
}
