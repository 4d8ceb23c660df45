import { pathOf, valueAt } from '../../finding/path.ts';
import { deviation, membersOf } from '../../standard/direction.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import type { Standard } from '../../standard/standard.ts';
import { withoutMembers } from '../without-members.ts';
import type { Group } from './group.ts';

/** Sources (by their places) that say one value, or have one list member. */
export interface Variant {
  text: string;
  sources: readonly number[];
}

/** An element of which the sources of a group do not say the same. */
export interface Differing {
  field: string;
  /** Of a list: each member that some have and others have not; else the values, the commonest first. */
  list: boolean;
  variants: readonly Variant[];
  /** Sources that say the element at all. */
  said: readonly number[];
}

/**
 * What differs in a group, element by element in the order of the policy; an element that fewer than two sources state is not compared.
 * `situations` says of each source whether it tells when a material is asked for: beside one that never does, materials are names.
 */
export function differingIn({ members }: Group, standard: Standard, situations: readonly boolean[]): Differing[] {
  const sources = [...new Set(members.map(({ source }) => source))];
  const lacking = (field: string): boolean => field === 'materials.situation' && sources.some((source) => !situations[source]);
  const policies = Object.entries(standard.policy).filter(
    ([field, { class: ruled }]) => ruled !== 'local' && field !== 'name' && field !== 'code',
  );
  return policies.flatMap(([field, policy]): Differing[] => {
    const list = field.includes('.') ? valueAt(members[0]?.row.value, pathOf(field.slice(0, field.lastIndexOf('.')))) : undefined;
    if (Array.isArray(list)) return [];
    const values = sources.flatMap((source) => {
      const own = members.find((member) => member.source === source);
      const value = withoutMembers(valueAt(own?.row.value, pathOf(field)), field, lacking);
      return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [{ source, value }];
    });
    if (values.length < 2) return [];
    const said = values.map(({ source }) => source);
    const isList = values.some(({ value }) => Array.isArray(value));
    const variants = isList ? ofMembers(values, policy, said.length) : ofValues(values, policy);
    return variants.length === 0 ? [] : [{ field, list: isList, variants, said }];
  });
}

interface Said {
  source: number;
  value: unknown;
}

function ofMembers(values: readonly Said[], policy: Policy, count: number): Variant[] {
  const found = new Map<string, { text: string; sources: number[] }>();
  for (const { source, value } of values) {
    for (const { key, text } of membersOf(policy, value)) {
      const one = found.get(key) ?? { text, sources: [] };
      if (!one.sources.includes(source)) one.sources.push(source);
      if (key !== '') found.set(key, one);
    }
  }
  return [...found.values()].filter(({ sources }) => sources.length < count);
}

function ofValues(values: readonly Said[], policy: Policy): Variant[] {
  const found: { value: unknown; sources: number[] }[] = [];
  for (const { source, value } of values) {
    const same = found.find((one) => deviation(policy, one.value, value, { licence: false }) === undefined);
    if (same) same.sources.push(source);
    else found.push({ value, sources: [source] });
  }
  if (found.length < 2) return [];
  const text = (value: unknown): string => (typeof value === 'boolean' ? (value ? '是' : '否') : String(value));
  return found.map(({ value, sources }) => ({ text: text(value), sources })).sort((a, b) => b.sources.length - a.sources.length);
}
