import type { ResolvedItem } from '../../catalog/resolve.ts';
import { itemsInScope } from '../../catalog/scope.ts';
import type { OpenCatalog } from '../../host/catalog.ts';
import { hiddenIn } from '../../listing/hidden.ts';
import { type Listed, type ListResult, listItems } from '../../listing/list.ts';
import { listsCsv } from '../../report/lists/csv.ts';
import { listsItem } from '../../report/lists/item.ts';
import { listsJson } from '../../report/lists/json.ts';
import { listPretty, listsPretty } from '../../report/lists/pretty.ts';
import { foldName } from '../../text/fold.ts';
import { type Context, exit, type Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { itemsNamed } from '../opening/no-item.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { viewOf } from '../view-of.ts';

/** `santong lists [path]`: sorts the items into 马上办, 网上办 and their relatives. */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const opened = open(context, path, options);
  const { catalog, only, display } = opened;
  const view = viewOf(context, display, path);
  const chosen = options['item'] === undefined ? undefined : itemsOf(opened, String(options['item']));
  const results = listsOf(listItems(catalog, only), options['list']).map((result) => (chosen ? narrowed(result, chosen) : result));
  const items = chosen ? chosen.length : itemsInScope(catalog, only).length;
  const [one] = results;
  if (options['format'] === 'json') context.result(listsJson(catalog, results, items));
  else if (options['format'] === 'csv') context.result(listsCsv(catalog, results, view));
  else if (chosen) context.result(listsItem(catalog, results, chosen, view));
  else if (options['list'] !== undefined && one) context.result(listPretty(catalog, one, items, view));
  else context.result(listsPretty(catalog, results, items, view));
  return tellUnread(context, opened) > 0 ? exit.unreadable : exit.clean;
}

/** A secret item is not found, whoever asks. */
function itemsOf({ catalog, only }: OpenCatalog, word: string): readonly ResolvedItem[] {
  const isHidden = hiddenIn(catalog);
  return itemsNamed(
    word,
    itemsInScope(catalog, only).filter((item) => !isHidden(item)),
  );
}

function listsOf(results: readonly ListResult[], asked: Options[string]): readonly ListResult[] {
  if (asked === undefined) return results;
  const name = foldName(String(asked)).toLowerCase();
  const found = results.filter(({ list }) => [list.id, list.title, list.en].some((one) => foldName(one).toLowerCase() === name));
  if (found.length > 0) return found;
  throw new UsageError({
    zh: `没有“${String(asked)}”这张清单。可以写：${results.map(({ list }) => list.title).join('、')}。`,
    en: `There is no list "${String(asked)}". It may be: ${results.map(({ list }) => list.id).join(', ')}.`,
  });
}

function narrowed(result: ListResult, chosen: readonly ResolvedItem[]): ListResult {
  const own = (listed: readonly Listed[]): Listed[] => listed.filter((one) => chosen.includes(one.item));
  const excluded = own(result.excluded);
  return { list: result.list, judged: own(result.judged), excluded, notApplicable: excluded.length };
}
