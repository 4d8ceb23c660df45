import { pathOf } from '../finding/path.ts';
import { type Element, elementAt } from '../standard/element.ts';
import type { Approval } from './approval.ts';
import { titlesOf } from './element-titles.ts';
import { type RecordProblem, readRecords } from './record-file.ts';

/**
 * Reads a file of approved deviations: under `approvals` of which item (code, key or name) and which element (English key or Chinese label),
 * with document number, reason, approver and last day. `file` is the file as reports are to name it.
 */
export function readApprovals(
  text: string,
  file: string,
  elements: Record<string, Element>,
): { approvals: readonly Approval[]; problems: readonly RecordProblem[] } {
  const required = ['item', 'field', 'document', 'reason', 'approver', 'until'] as const;
  const { records, problems } = readRecords(text, { list: 'approvals', required, dates: ['until'] });
  const titles = titlesOf(elements);
  const approvals = records.map(({ values, line }): Approval => {
    const { item = '', field = '', document = '', reason = '', approver = '', until = '' } = values;
    const known = elementAt(elements, pathOf(field)) ? field : titles.get(field);
    if (field !== '' && known === undefined) problems.push({ code: 'wrong', at: field, known: ['limit.promised', '承诺办结时限'], line });
    return { item, field: known ?? field, document, reason, approver, until, file, line };
  });
  return { approvals, problems };
}
