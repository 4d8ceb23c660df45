import { jsonHead } from '../json-head.ts';
import type { SyncReport } from './report.ts';

/** The JSON of `santong sync`, as `schemas/sync.schema.json` describes it. */
export function syncJson({ catalog, table, done, left, texts, unwritten, dry }: SyncReport): string {
  const about = ({ pair, field, member, file, span, ours, theirs, address }: SyncReport['done'][number]['difference']) => ({
    item: { key: pair.item.key, name: pair.item.name, agency: pair.item.agency },
    field,
    ...(member === undefined ? {} : { member }),
    file,
    line: span.start.line,
    ours,
    theirs,
    address,
  });
  const result = {
    ...jsonHead(catalog),
    table,
    written: !dry,
    files: [...texts.keys()].sort(),
    unwritten,
    done: done.map(({ difference }) => about(difference)),
    left: left.map(({ difference, reason, base }) => ({ ...about(difference), reason, ...(base === undefined ? {} : { base }) })),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
