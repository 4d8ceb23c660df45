import type { Language, Said } from '../../finding/language.ts';
import { pathOf } from '../../finding/path.ts';
import { importWords } from '../../report/import/words.ts';
import { labelOf } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import type { MappedColumn, Mapping } from '../../tables/columns/mapping.ts';
import type { LeftReason } from '../../tables/importing/import.ts';
import type { TableConflict } from '../../tables/importing/several.ts';
import type { Cell, Table } from '../../tables/row.ts';
import { sayTableProblem } from '../../tables/words.ts';
import { truncate } from '../../text/width.ts';
import type { Context } from '../context.ts';

const shown = 5;

/** The cells of known columns that could not be used, counted by column and reason. */
export class LeftOver {
  private readonly groups = new Map<string, { header: string; reason: LeftReason; count: number; samples: Cell[] }>();

  add({ column, cell, reason }: { column: MappedColumn; cell: Cell; reason: LeftReason }): void {
    // columns that nobody knows are told by their headers
    if (column.field === undefined) return;
    const key = `${column.header}\n${reason}`;
    const group = this.groups.get(key) ?? { header: column.header, reason, count: 0, samples: [] };
    group.count += 1;
    if (group.samples.length < 3) group.samples.push(cell);
    this.groups.set(key, group);
  }

  lines(lang: Language): string[] {
    const words = importWords[lang];
    return [...this.groups.values()].map(({ header, reason, count, samples }) => {
      const cells = samples.map(({ address, text }) => words.sample(address, truncate(text.replace(/\s+/g, ' '), 24)));
      const few = cells.join(lang === 'zh' ? '、' : ', ') + (count > samples.length ? (lang === 'zh' ? '等' : ' …') : '');
      return lang === 'zh'
        ? `  没有比对：${words.leftCells(header, words.reasons[reason], count)}（${few}）`
        : `  Not compared: ${words.leftCells(header, words.reasons[reason], count)} (${few})`;
    });
  }
}

/** Tells what of a table was not understood: columns that nobody knows, rows that are no items, what is hidden. Nothing where all was. */
export function tellUnderstood({ lang, remark }: Context, table: Table, mapping: Mapping, left: LeftOver): void {
  const unknown = mapping.filter((column) => column.field === undefined).map((column) => column.header);
  const problems = table.problems.slice(0, shown).map((problem) => `  ${sayTableProblem(problem, lang)}`);
  const more = table.problems.length - problems.length;
  const leftLines = left.lines(lang);
  if (unknown.length + problems.length + leftLines.length === 0) return;
  const sheet = table.sheet;
  const said: Said<string[]> = {
    zh: [
      `${table.name}${sheet === undefined ? '' : `“${sheet}”`}：${table.rows.length}行，${mapping.length}列，认出${mapping.length - unknown.length}列。`,
      ...(unknown.length > 0
        ? [`  没有认出，没有比对：${unknown.join('、')}`, '  （santong diff 的 --save-mapping 写出对应表，改好后用 --mapping 指定）']
        : []),
      ...leftLines,
      ...problems,
      ...(more > 0 ? [`  其余${more}处从略`] : []),
    ],
    en: [
      `${table.name}${sheet === undefined ? '' : `, sheet "${sheet}"`}: ${table.rows.length} rows, ${mapping.length} columns, ${mapping.length - unknown.length} of them understood.`,
      ...(unknown.length > 0
        ? [
            `  Not understood and not compared: ${unknown.join(', ')}`,
            '  (--save-mapping of santong diff writes the mapping; change it, use --mapping)',
          ]
        : []),
      ...leftLines,
      ...problems,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ],
  };
  remark(said[lang].join('\n'));
}

/** Tells what several tables say otherwise of one item. */
export function tellConflicts({ lang, remark }: Context, conflicts: readonly TableConflict[], standard: Standard): void {
  if (conflicts.length === 0) return;
  const lines = conflicts.slice(0, shown).map(({ name, field, said }) => {
    const label = labelOf(standard.elements, pathOf(field))[lang];
    const cells = said.map(({ address, text }) => (lang === 'zh' ? `${address}“${text}”` : `${address} "${text}"`));
    return lang === 'zh' ? `  ${name}　${label}：${cells.join('，')}` : `  ${name}, ${label}: ${cells.join(', ')}`;
  });
  const more = conflicts.length - lines.length;
  const said: Said<string[]> = {
    zh: [`几张表的说法不一致${conflicts.length}处，请核对以哪张为准：`, ...lines, ...(more > 0 ? [`  其余${more}处从略`] : [])],
    en: [
      `The tables contradict each other in ${conflicts.length} ${conflicts.length === 1 ? 'place' : 'places'}; find out which holds:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ],
  };
  remark(said[lang].join('\n'));
}
