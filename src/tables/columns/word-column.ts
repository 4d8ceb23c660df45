import { pathOf } from '../../finding/path.ts';
import { type Element, elementAt } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import { termFor } from '../../standard/vocabulary.ts';
import type { Table } from '../row.ts';

/** What a mark in a column of one value says; undefined where the text is no mark. */
export function isMarked(text: string): boolean | undefined {
  const folded = text.trim().toLowerCase();
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : undefined;
}

const yes: ReadonlySet<string> = new Set(['√', '✓', '✔', '☑', '●', '■', '★', '是', '有', '1', 'y', 'yes', 'true', '对', 'ü']);
const no: ReadonlySet<string> = new Set(['×', '✗', '✘', '☐', '□', '否', '无', '0', 'n', 'no', 'false', '—', '－', '-', '/', 'x']);

/**
 * The list and its word that a column of marks stands for: by the group that it is in (服务对象, 自然人), else by the word alone where only
 * one list of the schema has it (是否马上办). Undefined where other things than marks stand below the header.
 */
export function wordOfColumn(
  table: Table,
  header: string,
  parts: readonly string[],
  standard: Standard,
  fieldOf: (text: string) => string | undefined,
): { field: string; word: string } | undefined {
  const spelling = (parts.at(-1) ?? '').replace(/^是否(?:支持|属于|可)?/, '').trim();
  const field = parts
    .slice(0, -1)
    .reverse()
    .map(fieldOf)
    .find((each) => each !== undefined);
  const fields = field === undefined ? wordLists(standard) : [field];
  const found = fields.flatMap((each) => {
    const word = wordIn(each, spelling, standard);
    return word === undefined ? [] : [{ field: each, word }];
  });
  return found.length === 1 && onlyMarks(table, header, field !== undefined) ? found[0] : undefined;
}

function wordIn(field: string, spelling: string, standard: Standard): string | undefined {
  const place = elementAt(standard.elements, pathOf(field)) as Element | undefined;
  const vocabulary = standard.pack.vocabularies[place?.list?.vocabulary ?? ''];
  // digits are no header
  return vocabulary && !/^\d*$/.test(spelling) ? termFor(vocabulary, spelling, standard.pack.dialect) : undefined;
}

/** The lists of words of an item, outside lists of maps. */
function wordLists(standard: Standard): string[] {
  const walk = (fields: Record<string, Element>, above: string): string[] =>
    Object.entries(fields).flatMap(([key, element]) => {
      if (element.fields) return walk(element.fields, `${above}${key}.`);
      return element.list?.vocabulary ? [above + key] : [];
    });
  return walk(standard.pack.schema.elements, '');
}

function onlyMarks(table: Table, header: string, inGroup: boolean): boolean {
  const filled = table.rows.map((row) => row.cells.get(header)?.text ?? '').filter((text) => text !== '');
  return (filled.length > 0 || inGroup) && filled.every((text) => isMarked(text) !== undefined);
}
