/**
 * A list of maps without the members' parts that one of the sources never had, so that a material's situation in the catalog is not held
 * against a table that has no column for it. `lacking` is asked for fields such as `materials.situation`; the member that names the others
 * always stays. Anything else as it is.
 */
export function withoutMembers(value: unknown, field: string, lacking: (field: string) => boolean): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((member: unknown) => {
    if (typeof member !== 'object' || member === null) return member;
    return Object.fromEntries(Object.entries(member).filter(([key]) => naming.has(key) || !lacking(`${field}.${key}`)));
  });
}

const naming: ReadonlySet<string> = new Set(['name', 'law', 'text']);
