import type { NotJudged } from '../finding/finding.ts';

/** What a rule could not judge for one reason, and of which items, by their numbers. */
export interface NotJudgedOf {
  rule: string;
  reason: NotJudged['reason'];
  fields: readonly string[];
  items: number[];
}

/** Adds items to what was not judged by the same rule for the same reason. */
export function addTo(
  groups: Map<string, NotJudgedOf>,
  { rule, reason, fields }: Pick<NotJudged, 'rule' | 'reason' | 'fields'>,
  items: readonly number[],
  before: number,
): void {
  const key = `${rule} ${reason} ${fields.join(' ')}`;
  const group = groups.get(key) ?? { rule, reason, fields, items: [] };
  groups.set(key, group);
  for (const item of items) group.items.push(before + item);
}
