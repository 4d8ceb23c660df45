import { scoreItems } from '../../report/score/items.ts';
import { scoreJson } from '../../report/score/json.ts';
import { scorePretty } from '../../report/score/pretty.ts';
import type { ItemScore } from '../../score/item-score.ts';
import { type ScoreResult, scoreCatalog } from '../../score/score.ts';
import type { CompiledScorecard, Standard } from '../../standard/standard.ts';
import { type Context, exit, type Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { itemsNamed } from '../opening/no-item.ts';
import { open } from '../opening/open.ts';
import { tellUnread } from '../opening/unread.ts';
import { viewOf } from '../view-of.ts';

/** `santong score [path]`: scores a catalog by a scorecard of its pack. */
export function run(context: Context, [path]: readonly string[], options: Options): number {
  const opened = open(context, path, options);
  const { catalog, only, display } = opened;
  const view = viewOf(context, display, path);
  const result = scoreCatalog(catalog, cardOf(catalog.standard, options['card']), only);
  const chosen = options['item'] === undefined ? result.items : itemsOf(result, String(options['item']));
  const every = options['item'] !== undefined || options['all'] === true;
  if (options['format'] === 'json') context.result(scoreJson(catalog, result, chosen));
  else if (every) context.result(scoreItems(catalog, result, chosen, view));
  else context.result(scorePretty(catalog, result, view));
  return tellUnread(context, opened) > 0 ? exit.unreadable : exit.clean;
}

function cardOf({ scorecards }: Standard, asked: Options[string]): CompiledScorecard {
  const name = String(asked ?? '');
  const card = scorecards.find(({ id, title, en }) => [id, title, en].includes(name));
  if (card) return card;
  throw new UsageError({
    zh: `标准包里没有“${name}”这张考核细则。可以写：${scorecards.map(({ id, title }) => `${id}（${title}）`).join('、')}。`,
    en: `The pack has no scorecard "${name}". It may be: ${scorecards.map(({ id }) => id).join(', ')}.`,
  });
}

/** Only scored items are searched: what a card does not apply to has no points to show, and a secret item is never named. */
function itemsOf(result: ScoreResult, word: string): ItemScore[] {
  const found = itemsNamed(
    word,
    result.items.map((score) => score.item),
  );
  return result.items.filter((score) => found.includes(score.item));
}
