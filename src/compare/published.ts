import { type Element, elementAt, leavesOf } from '../standard/element.ts';
import type { Policy } from '../standard/generated/pack.ts';
import type { Standard } from '../standard/standard.ts';

/** Fields that say whose document it is, not what is published. */
const own: ReadonlySet<string> = new Set(['kind', 'inherits', 'origin', 'verified', 'secret', 'extra', 'aliases']);

/**
 * The policies by which what is published is held against the catalog: every element that the table has a column for must be the same, local
 * ones too. How two values are held against each other, and what is worse, is the pack's policy where it has one, else the element's type.
 */
export function publishedPolicies(standard: Standard, fields: ReadonlySet<string>): Record<string, Policy> {
  const { policy, elements } = standard;
  const policies: Record<string, Policy> = {};
  const add = (field: string, element: Element): void => {
    policies[field] ??= policy[field]?.compare
      ? policy[field]
      : { ...policy[field], class: policy[field]?.class ?? 'local', compare: compareBy(element) };
  };
  for (const field of ['name', 'code', ...fieldsInOrder(elements, fields)]) {
    const parts = field.split('.');
    if (own.has(parts[0] ?? '')) continue;
    // of a list of maps the list itself, then its members' parts
    const above = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
    const list = above.find((name) => (elementAt(elements, name.split('.')) as Element | undefined)?.list?.fields);
    for (const name of new Set([...(list === undefined ? [] : [list]), field])) {
      const element = elementAt(elements, name.split('.')) as Element | undefined;
      if (element && name.split('.').length - (list ?? name).split('.').length <= 1) add(name, element);
    }
  }
  return policies;
}

function fieldsInOrder(elements: Record<string, Element>, fields: ReadonlySet<string>): string[] {
  const known = [...leavesOf(elements).keys()].filter((leaf) => fields.has(leaf));
  const lists = [...fields].filter((field) => (elementAt(elements, field.split('.')) as Element | undefined)?.list !== undefined);
  return [...known, ...lists.sort()];
}

function compareBy({ format, schema, list }: Element): NonNullable<Policy['compare']> {
  if (list) return 'members';
  if (format === 'limit') return 'limit';
  if (schema?.type === 'integer') return 'number';
  return schema?.type === 'boolean' ? 'flag' : 'text';
}
