import { pathOf } from '../../finding/path.ts';
import { type Element, elementAt } from '../../standard/element.ts';
import { isDate } from '../../standard/formats.ts';
import { titlesOf } from '../element-titles.ts';
import { type RecordProblem, readRecords } from '../record-file.ts';
import type { Decision } from './decision.ts';

/** The three steps of a decision in their order: 提出, 审核, 合法性审查. */
const steps = ['proposed', 'reviewed', 'legality'] as const;

/**
 * Reads a file of decisions: under `decisions` of which item (code, key or name) and which element (English key or Chinese label), with document
 * number, reason and the days of its three steps. Steps out of order and days after `asOf` (`YYYY-MM-DD`) are faults: what is still to come allows nothing yet.
 */
export function readDecisions(
  text: string,
  file: string,
  elements: Record<string, Element>,
  asOf: string,
): { decisions: readonly Decision[]; problems: readonly RecordProblem[] } {
  const required = ['item', 'field', 'document', 'reason', ...steps] as const;
  const { records, problems } = readRecords(text, { list: 'decisions', required, dates: steps });
  const titles = titlesOf(elements);
  const decisions = records.map(({ values, line }): Decision => {
    const { item = '', field = '', document = '', reason = '', proposed = '', reviewed = '', legality = '' } = values;
    const known = elementAt(elements, pathOf(field)) ? field : titles.get(field);
    if (field !== '' && known === undefined) problems.push({ code: 'wrong', at: field, known: ['limit.promised', '承诺办结时限'], line });
    const days = [proposed, reviewed, legality];
    for (const [index, day] of days.entries()) {
      const earliest = days[index - 1] ?? '';
      if (day !== '' && day < earliest) problems.push({ code: 'too-early', at: day, known: [earliest], line });
      if (day > asOf && isDate(day)) problems.push({ code: 'too-late', at: day, known: [asOf], line });
    }
    return { item, field: known ?? field, document, reason, proposed, reviewed, legality, file, line };
  });
  return { decisions, problems };
}
