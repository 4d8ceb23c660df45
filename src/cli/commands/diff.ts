import { itemsInScope } from '../../catalog/scope.ts';
import { codeOf, compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/difference.ts';
import { narrow } from '../../compare/narrow.ts';
import type { OpenCatalog } from '../../host/catalog.ts';
import { diffFormats, formatDiff } from '../../report/diff/formats.ts';
import type { Compared } from '../../report/diff/head.ts';
import type { DiffReport } from '../../report/diff/report.ts';
import { columns } from '../../report/view.ts';
import type { Context, Options } from '../context.ts';
import { exitOf } from '../exit-of.ts';
import { givenText } from '../given.ts';
import { knowledgeOf } from '../opening/knowledge.ts';
import { itemsNamed } from '../opening/no-item.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { openUpstream, sidesOf } from '../opening/upstream.ts';
import { outputsOf, writeOutputs } from '../outputs.ts';
import { viewOf } from '../view-of.ts';

/** `santong diff <table…> [path]`: holds a catalog against official tables, or against another catalog. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const outputs = outputsOf(options, diffFormats);
  const { tables, path } = sidesOf(args);
  const opened = open(context, path, options);
  const { catalog, only } = opened;
  const upstream = await openUpstream(context, tables, catalog.standard, options);
  const mode = options['as'] === 'published' ? 'published' : 'standard';
  const whole = compare(catalog, itemsInScope(catalog, only), upstream, { mode, ...knowledgeOf(opened, options) });
  const comparison = choose(opened, whole, options);
  const { name, sheet, asked } = upstream;
  const compared: Compared = { catalog, comparison, table: { name, ...(sheet === undefined ? {} : { sheet }), asked } };
  const view = viewOf(context, opened.display, path);
  const report: DiffReport = {
    compared,
    view,
    narrowed: comparison !== whole,
    all: options['all'] === true,
    width: options['output'] === undefined ? terminalWidth() : columns,
  };
  await writeOutputs(context, outputs, formatDiff, report, { width: columns });
  return exitOf(tellUnread(context, opened), [...comparison.differences, ...comparison.fates], options);
}

/** A pipe has no columns of its own; COLUMNS may tell what reads it. */
function terminalWidth(): number {
  const told = Number(process.env['COLUMNS'] ?? '');
  return process.stdout.columns ?? (Number.isInteger(told) && told > 0 ? told : columns);
}

/** @throws UsageError for an item that there is not */
function choose({ catalog, only }: OpenCatalog, whole: Comparison, options: Options): Comparison {
  const word = givenText(options, 'item');
  return word === undefined ? whole : narrow(whole, itemsNamed(word, itemsInScope(catalog, only)), (item) => codeOf(catalog, item));
}
