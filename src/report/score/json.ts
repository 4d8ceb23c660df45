import { agencyOrder } from '../../catalog/agencies.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { toPointer } from '../../finding/path.ts';
import { reasonOf } from '../../listing/reason.ts';
import type { ItemScore } from '../../score/item-score.ts';
import { type Points, shareOf } from '../../score/points.ts';
import type { ScoreResult } from '../../score/score.ts';
import { jsonHead } from '../json-head.ts';

/** A score as JSON (schemas/score.schema.json): sums as whole points, each lost point with its place, and what was not judged. */
export function scoreJson(catalog: Catalog, result: ScoreResult, items: readonly ItemScore[]): string {
  const { card } = result;
  const order = agencyOrder(catalog);
  const report = {
    ...jsonHead(catalog),
    card: { id: card.id, title: card.title, en: card.en, about: card.about },
    total: pointsJson(result.total),
    counts: { scored: result.items.length, notApplicable: result.notApplicable, notJudged: result.notJudged.length },
    agencies: [...result.agencies]
      .sort((a, b) => order(a.agency, b.agency))
      .map((one) => ({ agency: one.agency, items: one.items, ...pointsJson(one) })),
    criteria: result.criteria.map(({ criterion, lost, points, open }) => ({
      criterion: criterion.id,
      title: criterion.title,
      lost,
      points,
      open,
    })),
    items: items.map((score) => itemJson(catalog, score)),
    notJudged: result.notJudged.map(({ key, name, agency }) => ({ key, name, agency })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function itemJson(catalog: Catalog, score: ItemScore): object {
  const { key, name, agency } = score.item;
  return {
    key,
    name,
    agency,
    ...pointsJson(score),
    lost: score.lost.map(({ criterion, misses, place }) => ({
      criterion: criterion.id,
      tier: criterion.tier,
      element: criterion.element,
      points: criterion.points,
      reason: reasonOf(misses, catalog.standard),
      file: place.file,
      path: toPointer(place.path),
      span: place.span,
      ...(place.cell ? { cell: place.cell } : {}),
    })),
    open: score.open.map(({ criterion, lacking, leaves }) => ({
      criterion: criterion.id,
      points: criterion.points,
      lacking,
      reason: reasonOf(leaves, catalog.standard),
    })),
  };
}

function pointsJson(points: Points): object {
  const share = shareOf(points);
  return { reached: points.reached, attainable: points.attainable, ...(share === undefined ? {} : { share }) };
}
