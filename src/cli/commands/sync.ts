import { itemsInScope } from '../../catalog/scope.ts';
import { compare } from '../../compare/compare.ts';
import { applyPlan } from '../../compare/sync/apply.ts';
import { baseFrom, planSync } from '../../compare/sync/plan.ts';
import { writeMended, writtenOf } from '../../host/mended-files.ts';
import { mendDiff } from '../../report/mend/diff.ts';
import { syncJson } from '../../report/sync/json.ts';
import { syncPretty } from '../../report/sync/pretty.ts';
import type { SyncReport } from '../../report/sync/report.ts';
import { typedWord } from '../../report/typed-word.ts';
import { type Context, exit, type Options } from '../context.ts';
import { givenFlags } from '../given.ts';
import { knowledgeOf } from '../opening/knowledge.ts';
import { itemsAsked } from '../opening/no-item.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { openUpstream, sidesOf } from '../opening/upstream.ts';
import { viewOf } from '../view-of.ts';

/** `santong sync <table…> [path]`: takes over what the province decides, by the smallest edits. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const { tables, path } = sidesOf(args);
  const opened = open(context, path, options);
  const { catalog, only, root, display } = opened;
  const dry = options['dryRun'] === true;
  const upstream = await openUpstream(context, tables, catalog.standard, options);
  const items = itemsAsked(options, itemsInScope(catalog, only));
  const known = knowledgeOf(opened, options);
  const base = options['base'];
  const older =
    typeof base === 'string' ? await openUpstream(context, [base], catalog.standard, { ...options, saveMapping: undefined }) : undefined;
  const baseOf = older && baseFrom(compare(catalog, items, older, known));
  const comparison = compare(catalog, items, upstream, known);
  const plan = planSync(catalog, comparison, baseOf);
  const { texts, done, left } = applyPlan(catalog, plan.planned);
  const view = viewOf(context, display, path);
  const unwritten = dry ? [] : [...writeMended(root, texts, catalog.textOf).keys()];
  const failed = new Set(unwritten);
  const report: SyncReport = {
    catalog,
    table: { name: upstream.name, rows: upstream.rows.length },
    pairs: comparison.match.pairs.length,
    done: done.filter(({ steps, difference }) => !failed.has(steps[0]?.document.file ?? difference.file)),
    left: [...plan.left, ...left],
    texts: writtenOf(texts, unwritten),
    unwritten,
    dry,
    view,
    command: commandOf(upstream.asked, path, options),
  };
  if (options['format'] === 'json') context.result(syncJson(report));
  else if (dry) {
    context.result(mendDiff(catalog, { texts }, view));
    context.remark(syncPretty({ ...report, view: { ...view, colour: false } }));
  } else context.result(syncPretty(report));
  if (tellUnread(context, opened) > 0 || unwritten.length > 0) return exit.unreadable;
  return report.left.some(({ reason }) => reason === 'conflict' || reason === 'refused') ? exit.findings : exit.clean;
}

function commandOf(asked: string, path: string | undefined, options: Options): string {
  const flags = givenFlags(options, ['sheet', 'mapping', 'base', 'item']).map(typedWord);
  return ['santong', 'sync', asked, ...(path === undefined ? [] : [typedWord(path)]), ...flags].join(' ');
}
