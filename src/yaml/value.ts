/** A YAML value with every scalar as the text that stands there (YAML's failsafe schema). */
export type Value = string | Value[] | { [key: string]: Value };

/** Whether a value is a map (and not text or a list). */
export function isMap(value: unknown): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
