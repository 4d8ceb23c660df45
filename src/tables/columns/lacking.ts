import { pathOf } from '../../finding/path.ts';
import { type Element, elementAt } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import type { Mapping } from './mapping.ts';

/**
 * The fields of `wanted` that a table has no column for, sorted. Where a whole group or list lacks, it stands for what lies in it. A column
 * of materials brings their names, a column of implementation codes brings handling codes too.
 */
export function lackedFields(mapping: Mapping, wanted: readonly string[], standard: Standard): string[] {
  const brought = mapping.flatMap(({ field }) => (field === undefined ? [] : fieldsBrought(field, standard)));
  const has = (field: string): boolean => brought.some((one) => one === field || one.startsWith(`${field}.`));
  const widest = (field: string): string => {
    const above = pathOf(field).map((_, index, parts) => parts.slice(0, index + 1).join('.'));
    const stands = (part: string): boolean => wanted.includes(part) || isList(part, standard);
    return above.find((part) => stands(part) && !has(part)) ?? field;
  };
  return [...new Set(wanted.filter((field) => !has(field)).map(widest))].sort();
}

function fieldsBrought(field: string, standard: Standard): string[] {
  const place = elementAt(standard.elements, pathOf(field)) as Element | undefined;
  if (field === 'implementation' || field === 'handling') return ['implementation', 'handling'];
  // lists of main items and sub-items name no item otherwise
  if (field === 'mainName' || field === 'subName') return [field, 'name'];
  if (field === 'basis') return [field, 'basis.law', 'basis.text'];
  return place?.list?.fields ? [field, `${field}.${place.identity ?? Object.keys(place.list.fields)[0]}`] : [field];
}

function isList(field: string, standard: Standard): boolean {
  return (elementAt(standard.elements, pathOf(field)) as Element | undefined)?.list !== undefined;
}
