import type { Kind } from '../../catalog/document.ts';
import { rulesOf } from '../../rules/registry.ts';
import type { Standard } from '../../standard/standard.ts';

/** The fields that a document of a kind must have or that rules look at: a table without a column for one cannot be judged there. */
export function wantedFields(standard: Standard, kind: Kind = 'item'): string[] {
  const required = standard.requirements(kind).map((requirement) => requirement.field);
  const read = [...rulesOf(standard).values()].flatMap((rule) => {
    const looks = rule.scope !== 'item' || (rule.kinds ?? ['item', 'standard']).includes(kind);
    return looks ? [...rule.needs, ...(rule.scope === 'item' ? (rule.reads ?? []) : [])] : [];
  });
  const holds = standard.pack.schema.kinds[kind]?.elements ?? 'all';
  const has = (field: string): boolean => holds === 'all' || holds.includes(field.split('.')[0] ?? '');
  return [...new Set([...required, ...read])].filter((field) => !notOfTables.test(field) && has(field));
}

/** Derived from other fields, or decided by a person for the whole table. */
const notOfTables = /^(?:facts|kind|inherits|origin)(?:\.|$)/;
