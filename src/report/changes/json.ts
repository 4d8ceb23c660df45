import { jsonHead } from '../json-head.ts';
import { type ChangesReport, countChanges, followers, sentenceOf } from './report.ts';

/** The JSON of `santong changes`, as `schemas/changes.schema.json` describes it: every change, also those that only follow a standard item. */
export function changesJson(report: ChangesReport): string {
  const { catalog, from, to, day, changes, unused } = report;
  const { classes, items, undecided, unreviewed } = countChanges(report);
  const result = {
    ...jsonHead(catalog),
    from,
    to,
    day,
    counts: { ...classes, items, undecided, unreviewed },
    changes: changes.map((change) => {
      const { kind, class: sort, item, field, member, before, after, file, span, follows, decision } = change;
      return {
        kind,
        class: sort,
        item,
        ...(field === '' ? {} : { field }),
        ...(member === undefined ? {} : { member }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        sentence: sentenceOf(change, report),
        file,
        line: span.start.line,
        ...(follows === undefined ? {} : { follows }),
        ...(item.kind === 'item' ? {} : { followers: followers(report, change) }),
        ...(decision === undefined ? {} : { decision }),
      };
    }),
    unusedDecisions: unused,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
