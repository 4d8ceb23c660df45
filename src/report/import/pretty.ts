import { Chalk } from 'chalk';
import type { Language } from '../../finding/language.ts';
import type { ColumnAccount } from '../../tables/importing/account.ts';
import { sayTableProblem } from '../../tables/words.ts';
import { displayWidth, padEnd, padStart, truncate, wrap } from '../../text/width.ts';
import { dateWords, packWords, columns as width } from '../view.ts';
import { fieldLabel, type Imported } from './imported.ts';
import { importWords } from './words.ts';

interface Look {
  lang: Language;
  colour: boolean;
}

/** The screen of an import: what was read, which column is what, what became of every cell, what was written, and what to do next. */
export function importPretty(imported: Imported, look: Look): string {
  const parts = [head, counts, known, unknown, leftovers, problems, lacking, written, next];
  return `${parts.flatMap((part) => part(imported, look)).join('\n')}\n`;
}

function head({ title, standard }: Imported, { lang, colour }: Look): string[] {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const heading = importWords[lang].heading(title);
  const pack = packWords({ standard }, lang);
  const gap = width - displayWidth(heading) - displayWidth(pack);
  const first = gap >= 2 ? [chalk.bold(heading) + ' '.repeat(gap) + pack] : [chalk.bold(heading), padStart(pack, width)];
  return [...first, '='.repeat(width)];
}

function counts({ table, account }: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const understood = account.columns.filter(({ column }) => column.field !== undefined).length;
  return [words.read(table.name, table.sheet ?? '', account.rows, account.columns.length, understood), ...words.cells(account), ''];
}

function known(imported: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const rows = imported.account.columns
    .filter(({ column }) => column.field !== undefined)
    .map((account) => {
      const { letter, header, how } = account.column;
      return [letter, header, label(account, imported, lang), words.how[how], account.left === 0 ? '' : String(account.left)];
    });
  if (rows.length === 0) return [];
  const widths = [5, 24, 27, 14];
  const line = (cells: readonly string[]): string => {
    const start = cells.slice(0, 4).map((cell, index) => padEnd(truncate(cell, (widths[index] ?? 0) - 2), widths[index] ?? 0));
    return (start.join('') + padStart(cells[4] ?? '', width - 70)).trimEnd();
  };
  return [line(words.known), ...rows.map(line), ''];
}

function unknown({ account }: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const left = account.columns.filter(({ column }) => column.field === undefined);
  if (left.length === 0) return [words.allKnown, ''];
  const list = left.map(({ column, filled }) => words.unknownColumn(column.header, filled)).join(lang === 'zh' ? '、' : ', ');
  return [...wrap(words.unknown(left.length), width), ...indented(list), ''];
}

function leftovers(imported: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const lines = imported.account.columns
    .filter(({ column }) => column.field !== undefined)
    .flatMap((account) =>
      account.leftovers.flatMap(({ reason, count, samples }) => [
        `  ${words.leftCells(label(account, imported, lang), words.reasons[reason], count)}`,
        ...samples.map(({ address, text }) => `    ${truncate(words.sample(address, text.replace(/\s+/g, ' ')), width - 4)}`),
      ]),
    );
  return lines.length === 0 ? [] : [words.left, ...lines, ''];
}

function problems({ table }: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const shown = table.problems.slice(0, 3).flatMap((problem) => indented(sayTableProblem(problem, lang)));
  const rest = table.problems.length - 3;
  if (shown.length === 0) return [];
  return [words.odd(table.problems.length), ...shown, ...(rest > 0 ? [`  ${words.more(rest)}`] : []), ''];
}

function lacking({ lacks, kind, standard }: Imported, { lang }: Look): string[] {
  if (lacks.length === 0) return [];
  // rules look at many elements that few tables hold: named are those that an item must have
  const required = standard.requirements(kind).map(({ field }) => field);
  const must = lacks.filter((field) => required.some((one) => one === field || one.startsWith(`${field}.`)));
  const labels = [...new Set(must.map((field) => fieldLabel(field, standard, lang)))];
  return [...wrap(importWords[lang].lacks(labels, lacks.length - must.length), width), ''];
}

function written({ folder, files, account }: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const items = files.filter((file) => file.startsWith('items/')).length;
  const mapping = files.find((file) => file.endsWith('.mapping.yaml')) ?? '';
  const rows: [string, string][] = [
    [`${folder}/santong.yaml`, words.settings],
    [`${folder}/${mapping}`, words.mapping],
    [`${folder}/items/`, words.items(items, account.rows)],
  ];
  const first = Math.max(...rows.map(([path]) => displayWidth(path))) + 2;
  return [words.written, ...rows.map(([path, about]) => `  ${padEnd(path, first)}${about}`), ''];
}

function next({ folder, files, source, flags, asOf }: Imported, { lang }: Look): string[] {
  const words = importWords[lang];
  const mapping = files.find((file) => file.endsWith('.mapping.yaml')) ?? '';
  const again = ['santong', 'import', source, '--to', folder, ...flags, '--mapping', `${folder}/${mapping}`];
  const rows: [string, string][] = [
    [words.validate, commandOf(['santong', 'validate', folder])],
    [words.remap, commandOf(again)],
  ];
  const first = Math.max(...rows.map(([about]) => displayWidth(about))) + 2;
  const lines = rows.flatMap(([about, command]) =>
    2 + first + displayWidth(command) <= width ? [`  ${padEnd(about, first)}${command}`] : [`  ${about}`, `    ${command}`],
  );
  return [words.next, ...lines, words.asOf(dateWords(asOf, lang))];
}

/** As a person would type it: what holds a space stands in quotes. */
function commandOf(words: readonly string[]): string {
  return words.map((word) => (/[\s"']/.test(word) ? `"${word}"` : word)).join(' ');
}

function label({ column }: ColumnAccount, { standard }: Imported, lang: Language): string {
  const text = fieldLabel(column.field ?? '', standard, lang);
  if (column.word !== undefined) return lang === 'zh' ? `${text}：${column.word}` : `${text}: ${column.word}`;
  return column.unit ? importWords[lang].unitOf(text) : text;
}

function indented(text: string): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}
