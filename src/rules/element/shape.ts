/** What stands where something else was wanted. */
export type Shape = 'text' | 'list' | 'map' | 'other';

/** The shape of a value as an editor sees it. */
export function shapeOf(value: unknown): Shape {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : 'other';
}

/** A value as text, as it stands in the file: lists and maps in YAML's short form. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(', ')}]`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${key}: ${textOf(member)}`)
    .join(', ')} }`;
}
