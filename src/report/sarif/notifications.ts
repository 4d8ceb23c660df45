import type { NotJudged } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { itemsNotJudged } from '../../finding/not-judged.ts';
import type { ValidateReport } from '../validate/report.ts';
import { standingLines } from '../validate/standing.ts';
import { standingWords } from '../validate/standing-words.ts';
import { countWords } from '../validate/totals.ts';

/** What a run tells besides its results: the counts, and what could not be judged, by rule and reason. */
export function notificationsOf(report: ValidateReport, ids: readonly string[]): object[] {
  const { lang } = report.view;
  const groups = grouped(report.checked.result.notJudged, ({ rule, reason, fields }) => JSON.stringify([rule, reason, fields]));
  const told = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group as [NotJudged];
      const count = itemsNotJudged(group);
      const title = report.checked.rules.get(first.rule)?.words[lang].title ?? first.rule;
      return [
        {
          level: 'note',
          message: { text: standingWords[lang].notJudged(title, count, first.reason, first.fields) },
          associatedRule: { id: first.rule, index: ids.indexOf(first.rule) },
          properties: { reason: first.reason, fields: first.fields, count },
        },
      ];
    });
  const said = [countWords(report), ...standingLines(report)].map((text) => ({ level: 'none', message: { text } }));
  return [...said, ...told];
}
