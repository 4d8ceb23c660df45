import { codeOf } from '../../compare/compare.ts';
import { writeMatches } from '../../compare/matches-file.ts';
import { evidenceWords } from './evidence-words.ts';
import type { DiffReport } from './report.ts';

/** The candidates of a comparison as a file of decisions for a person to fill in. */
export function diffMatches({ compared: { catalog, comparison }, view }: DiffReport): string {
  return writeMatches(
    comparison.match,
    (item) => codeOf(catalog, item),
    ({ evidence }) => evidenceWords(evidence, view.lang),
  );
}
