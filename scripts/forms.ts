// The forms of the example: for every material that is a form, a blank docx and a filled sample, under the names that the items give.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogItems } from './forms/catalog-items.ts';
import { formFields } from './forms/fields.ts';
import { formOf } from './forms/form.ts';
import { writeWhereChanged } from './forms/write.ts';

const catalog = join(process.cwd(), 'catalog');

/** Writes every form of the example catalog that is not there as it should be. Returns the files written, relative to the catalog. */
export async function writeForms(): Promise<string[]> {
  const fields = formFields(readFileSync(join(process.cwd(), 'scripts', 'forms', 'fields.yaml'), 'utf8'));
  const written: string[] = [];
  const done = new Set<string>();
  for (const { item, material } of readCatalogItems(catalog)) {
    for (const [file, filled] of [
      [material.blank, false],
      [material.sample, true],
    ] as const) {
      if (file === undefined || done.has(file)) continue;
      done.add(file);
      const bytes = await formOf({ item, material, filled, fields: fields(material.name ?? '') });
      if (writeWhereChanged(join(catalog, file), bytes)) written.push(file);
    }
  }
  return written.sort();
}
