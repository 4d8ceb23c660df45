import { jsonHead } from '../json-head.ts';
import { addressOf } from './place.ts';
import { type AlignReport, outliersOf } from './report.ts';

/** The JSON of `santong align`, as `schemas/align.schema.json` describes it. */
export function alignJson(report: AlignReport): string {
  const { alignment, about } = report;
  const result = {
    ...jsonHead(about),
    sources: alignment.sources,
    groups: alignment.groups.map((group) => ({
      by: group.by,
      score: Math.round(group.score * 1000) / 1000,
      ...(group.code ? { code: group.code } : {}),
      name: group.name,
      names: group.names,
      codes: group.codes,
      members: group.members.map(({ source, row }) => ({ source, code: row.code, name: row.name, place: addressOf(row) })),
      differing: group.differing,
      outliers: outliersOf(group, report),
    })),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
