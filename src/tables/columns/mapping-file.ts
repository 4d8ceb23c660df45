import { pathOf } from '../../finding/path.ts';
import { type Element, elementAt, leavesOf } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import type { LimitUnit } from '../../text/limit.ts';
import { nearestOf } from '../../text/nearest.ts';
import { writeBlock } from '../../yaml/block.ts';
import { readDocument } from '../../yaml/document.ts';
import type { Problem } from '../../yaml/problem.ts';
import { isMap, type Value } from '../../yaml/value.ts';
import type { Table } from '../row.ts';
import type { Mapping, Recognition, WrittenColumn } from './mapping.ts';

/** What is wrong with a mapping file, and in which line. */
export interface MappingProblem {
  code: 'yaml' | 'no-columns' | 'unknown-field';
  at: string;
  nearest?: string;
  /** What is wrong with the YAML itself. */
  problem?: Problem;
  line: number;
}

/** A mapping file for a person to read and change: each header with its field; an empty field leaves the column out. */
export function writeMapping(table: Table, mapping: Mapping, standard: Standard): string {
  const columns = mapping.map(({ header, letter, field, how, split, strip, unit, limitUnit, word }) => {
    const label = field === undefined ? undefined : (elementAt(standard.elements, pathOf(field)) as Element | undefined)?.title;
    const example =
      field === undefined ? table.rows.map((row) => row.cells.get(header)?.text ?? '').find((text) => text !== '') : undefined;
    const lines: Record<string, string | undefined> = {
      column: letter,
      field: field ?? '',
      label,
      how: recognitions[how],
      split,
      strip,
      unit: unit && '是',
      limitUnit,
      word,
      example: example === undefined ? undefined : [...example].slice(0, 40).join(''),
    };
    return [header, Object.fromEntries(Object.entries(lines).filter((line): line is [string, string] => line[1] !== undefined))] as const;
  });
  const head = [
    `# ${table.name}：每一列对应哪个要素。改好field以后，用 --mapping 指定本文件再导入一次。field为空的列没有导入。`,
    '# What each column holds. Change field and import again with --mapping; a column whose field is empty is left out.',
  ];
  return `${head.join('\n')}\n${writeBlock({ columns: Object.fromEntries(columns) })}`;
}

/** Reads a mapping file: what each header holds. Headers that it does not name are recognised as without it. */
export function readMapping(text: string, standard: Standard): { columns: Map<string, WrittenColumn>; problems: MappingProblem[] } {
  const document = readDocument(text);
  const problems = document.problems.map(
    (problem): MappingProblem => ({ code: 'yaml', at: problem.code, problem, line: problem.span.start.line }),
  );
  const columns = new Map<string, WrittenColumn>();
  const written = isMap(document.value) ? document.value['columns'] : undefined;
  if (!isMap(written)) return { columns, problems: problems.length > 0 ? problems : [{ code: 'no-columns', at: '', line: 1 }] };
  for (const [header, value] of Object.entries(written)) {
    const column = columnOf(value);
    columns.set(header, column);
    if (column.field === '' || isField(column.field, standard)) continue;
    const leaves = [...leavesOf(standard.pack.schema.elements).keys()];
    const nearest = leaves.find((leaf) => leaf.startsWith(`${column.field}.`)) ?? nearestOf(column.field, leaves);
    const { line } = document.at(['columns', header, 'field']).start;
    problems.push({ code: 'unknown-field', at: column.field, line, ...(nearest === undefined ? {} : { nearest }) });
  }
  return { columns, problems };
}

/** How a column was recognised, for the person who reads the file. */
const recognitions: Record<Recognition, string> = {
  mapping: '对应表',
  pack: '标准包的列',
  key: '要素的英文名',
  national: '国家字段名',
  title: '要素名称',
  synonym: '常见表头',
  none: '没有认出',
};

function columnOf(value: Value): WrittenColumn {
  if (!isMap(value)) return { field: typeof value === 'string' ? value.trim() : '' };
  const text = (key: string): string | undefined => (typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined);
  const [split, strip, limitUnit, word] = [text('split'), text('strip'), text('limitUnit'), text('word')];
  return {
    field: text('field')?.trim() ?? '',
    ...(split === undefined ? {} : { split }),
    ...(strip === undefined ? {} : { strip }),
    ...(text('unit') === '是' ? { unit: true as const } : {}),
    ...(limitUnit === undefined ? {} : { limitUnit: limitUnit as LimitUnit }),
    ...(word === undefined ? {} : { word }),
  };
}

/** Anything that holds values of its own; a group such as 办结时限 does not. */
function isField(field: string, standard: Standard): boolean {
  if (field === 'extra' || field.startsWith('extra.')) return true;
  const place = elementAt(standard.pack.schema.elements, pathOf(field)) as Element | undefined;
  return place !== undefined && place.fields === undefined;
}
