import { rulesOf } from '../rules/registry.ts';
import type { Standard } from '../standard/standard.ts';

/** The fields that an item must have or that rules look at: a table without a column for one cannot be judged there. */
export function wantedFields(standard: Standard): string[] {
  const required = standard.requirements('item').map((requirement) => requirement.field);
  const read = [...rulesOf(standard).values()].flatMap((rule) => [...rule.needs, ...(rule.scope === 'item' ? (rule.reads ?? []) : [])]);
  return [...new Set([...required, ...read])].filter((field) => !notOfTables.test(field));
}

/** Derived from other fields, or decided by a person for the whole table. */
const notOfTables = /^(?:facts|kind|inherits|origin)(?:\.|$)/;
