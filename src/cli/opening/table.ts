import { basename } from 'node:path';
import type { Said } from '../../finding/language.ts';
import { FileError, kindOf, readBytes, readText } from '../../host/files.ts';
import type { Standard } from '../../standard/standard.ts';
import { knownHeaders, recogniseColumns } from '../../tables/columns/header.ts';
import type { Mapping } from '../../tables/columns/mapping.ts';
import { type MappingProblem, readMapping } from '../../tables/columns/mapping-file.ts';
import { TableError } from '../../tables/error.ts';
import { carriedRows, carryProblems } from '../../tables/importing/carry.ts';
import { readTable } from '../../tables/reading/read.ts';
import type { Table } from '../../tables/row.ts';
import { append } from '../../text/append.ts';
import type { Encoding } from '../../text/encoding.ts';
import type { Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { withNear } from '../failures/near-words.ts';
import { yamlWords } from '../failures/yaml-words.ts';

/** Reads the table that a command was given, with its `--sheet` and `--encoding`; the standard's names tell the header. @throws FileError, TableError */
export async function openTable(path: string, options: Options, standard: Standard): Promise<Table> {
  const { sheet, encoding } = options;
  if (kindOf(path) === 'folder') throw new FileError('is-a-folder', path);
  const table = await readTable(basename(path), readBytes(path), {
    isKnown: knownHeaders(standard),
    ...(typeof sheet === 'string' ? { sheet } : {}),
    ...(typeof encoding === 'string' ? { encoding: encoding as Encoding } : {}),
  });
  if (table.rows.length === 0) throw new TableError({ code: 'no-rows', args: { name: table.name } });
  return table;
}

/** Says what the columns of a table hold, with the command's `--mapping`. @throws FileError, UsageError for a faulty mapping file */
export function mapTable(table: Table, standard: Standard, options: Options): Mapping {
  const mapping = mappingOf(table, standard, options);
  refuseLost(table, mapping);
  append(table.problems, carryProblems(table, carriedRows(table, mapping)));
  return mapping;
}

/** An error or a formula without a result in a column that is used: what stands there is lost, and nothing is guessed. @throws TableError */
function refuseLost({ name, problems }: Table, mapping: Mapping): void {
  const used = new Set(mapping.filter((column) => column.field !== undefined).map((column) => column.header));
  const cells = problems.flatMap((problem) => (problem.code === 'lost-cell' && used.has(problem.header) ? [problem] : []));
  if (cells.length === 0) return;
  const few = cells.slice(0, 3).map(({ address, text, lost }) => ({ address, text, lost }));
  throw new TableError({ code: 'lost-cells', args: { name, cells: few, count: cells.length } });
}

function mappingOf(table: Table, standard: Standard, options: Options): Mapping {
  const file = options['mapping'];
  if (typeof file !== 'string') return recogniseColumns(table, standard);
  const { columns, problems } = readMapping(readText(file), standard);
  if (problems.length > 0) throw new UsageError(mappingWords(file, problems));
  return recogniseColumns(table, standard, columns);
}

function mappingWords(file: string, problems: readonly MappingProblem[]): Said<string> {
  const lines = problems.slice(0, 10).map(problemWords);
  return {
    zh: `对应表有错：${file}\n${lines.map((line) => `  ${line.zh}`).join('\n')}`,
    en: `Faults in the mapping: ${file}\n${lines.map((line) => `  ${line.en}`).join('\n')}`,
  };
}

function problemWords({ code, at, nearest, line, problem }: MappingProblem): Said<string> {
  if (code === 'no-columns')
    return { zh: '没有columns。请用导入时写出的对应表修改。', en: 'there is no "columns". Start from the mapping that an import writes.' };
  if (problem) return { zh: `第${line}行：${yamlWords(problem).zh}`, en: `line ${line}: ${yamlWords(problem).en}` };
  return withNear({ zh: `第${line}行：没有“${at}”这个要素`, en: `line ${line}: no element "${at}"` }, nearest, {
    zh: '。不导入的列，field写""。',
    en: '. For a column to be left out, write "".',
  });
}
