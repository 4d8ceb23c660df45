import { itemsInScope } from '../../catalog/scope.ts';
import { adopt } from '../../compare/sync/adopt.ts';
import { writeMended, writtenOf } from '../../host/mended-files.ts';
import { mendDiff } from '../../report/mend/diff.ts';
import { nextCommand } from '../../report/next-command.ts';
import { adoptJson } from '../../report/sync/adopt-json.ts';
import { adoptPretty } from '../../report/sync/adopt-pretty.ts';
import type { View } from '../../report/view.ts';
import { type Context, exit, type Options } from '../context.ts';
import { itemsAsked } from '../opening/no-item.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { viewOf } from '../view-of.ts';

/** `santong adopt [path]`: full items inherit their standard item and say only what is their own. */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const opened = open(context, path, options);
  const { catalog, only, root, display } = opened;
  const dry = options['dryRun'] === true;
  const items = itemsAsked(options, itemsInScope(catalog, only));
  const planned = adopt(catalog, items, catalog.standards);
  const unwritten = dry ? [] : [...writeMended(root, planned.texts, catalog.textOf).keys()];
  const texts = writtenOf(planned.texts, unwritten);
  const adopted = { ...planned, texts, adoptions: planned.adoptions.filter(({ item }) => texts.has(item.document.file)) };
  const view = viewOf(context, display, path);
  const told = (one: View): string => adoptPretty(catalog, adopted, dry, unwritten, nextCommand('adopt', [], view), one);
  if (options['format'] === 'json') context.result(adoptJson(catalog, adopted, dry, unwritten));
  else if (dry) {
    context.result(mendDiff(catalog, adopted, view));
    context.remark(told({ ...view, colour: false }));
  } else context.result(told(view));
  if (tellUnread(context, opened) > 0 || unwritten.length > 0) return exit.unreadable;
  return adopted.not.some(({ reason }) => reason === 'refused') ? exit.findings : exit.clean;
}
