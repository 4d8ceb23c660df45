import type { Place } from '../../standard/element.ts';
import { formats, isDate } from '../../standard/formats.ts';
import type { Standard } from '../../standard/standard.ts';
import { termFor } from '../../standard/vocabulary.ts';
import { foldWidth } from '../../text/fold.ts';
import { formatLimit, parseLimit } from '../../text/limit.ts';
import { parsePhones } from '../../text/phone.ts';
import type { MappedColumn } from '../columns/mapping.ts';
import { splitMembers } from './split.ts';

/** Why a cell could not become the value of a field. */
export type CellFault = 'not-a-term' | 'not-a-number' | 'not-yes-or-no' | 'not-a-date' | 'not-a-limit' | 'wrong-form';

/** A value in the form of its field, or why there is none. */
export type Formed = { text: string } | { fault: CellFault };

/** What the column of a value says of how it is written. */
export type Hints = Pick<MappedColumn, 'split' | 'limitUnit'>;

/** The text of one value in the form that its field asks for: words of a vocabulary, 是 and 否, digits, `20个工作日`, `2026-03-02`. */
export function formValue(text: string, place: Place, column: Hints, standard: Standard): Formed {
  if (place.vocabulary) return termOf(text, place.vocabulary, standard, 'not-a-term');
  if (place.schema?.type === 'boolean') return termOf(text.toLowerCase(), 'yesNo', standard, 'not-yes-or-no');
  if (place.schema?.type === 'integer') {
    const digits = /^(-?\d{1,15})[次份]?$/.exec(foldWidth(text))?.[1];
    return digits === undefined ? { fault: 'not-a-number' } : { text: digits };
  }
  if (place.format === 'limit') return limitOf(text, column);
  if (place.format === 'date') return dateOf(text);
  if (place.format && !formats[place.format]?.(text)) return { fault: 'wrong-form' };
  if (place.schema?.pattern && !new RegExp(place.schema.pattern, 'u').test(text)) return { fault: 'wrong-form' };
  return { text };
}

/** The members of a list that a cell holds, each still as it is written. */
export function membersOf(text: string, place: Place, column: Hints, standard: Standard): string[] {
  const { vocabulary } = place;
  if (vocabulary === undefined && place.format === 'phone') return phonesOf(text);
  if (vocabulary === undefined || column.split !== undefined) return splitMembers(text, column.split);
  // a closed list of words shows by itself whether a comma parts them
  const finer = splitMembers(text, '|^\n、，,；;/');
  const known = finer.every((member) => 'text' in termOf(member, vocabulary, standard, 'not-a-term'));
  return known ? finer : splitMembers(text);
}

function termOf(text: string, name: string, standard: Standard, fault: CellFault): Formed {
  const vocabulary = standard.pack.vocabularies[name];
  const term =
    vocabulary && (termFor(vocabulary, text, standard.pack.dialect) ?? termFor(vocabulary, foldWidth(text), standard.pack.dialect));
  return term === undefined ? { fault } : { text: term };
}

/** A limit as it is written, in the standard's form where that says the same and no more: `30(工作日)` is 30个工作日. */
function limitOf(text: string, column: Hints): Formed {
  const bare = /^\d{1,4}$/.test(foldWidth(text).trim());
  const written = bare && column.limitUnit ? `${foldWidth(text).trim()}${column.limitUnit}` : text;
  const limit = parseLimit(written);
  if (limit.kind === 'unreadable') return { fault: 'not-a-limit' };
  const form = formatLimit(limit, 'zh');
  const same = foldWidth(written).replace(/[\s()个]/g, '') === form.replaceAll('个', '');
  return { text: same ? form : text };
}

function dateOf(text: string): Formed {
  const match = /^(\d{4})(?:[-/.年]?)(\d{1,2})(?:[-/.月]?)(\d{1,2})日?(?: 00:00(?::00)?)?$/.exec(foldWidth(text).trim());
  if (!match) return { fault: 'not-a-date' };
  const date = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isDate(date) ? { text: date } : { fault: 'not-a-date' };
}

/** Several numbers in one cell, each as it is written; a cell that says more than numbers stays whole. */
function phonesOf(text: string): string[] {
  const members = splitMembers(text, '|^\n、，,；;/');
  const pure = members.every((member) => {
    const [first, second] = parsePhones(member);
    return first !== undefined && second === undefined && first.raw === member;
  });
  return pure ? members : [text];
}
