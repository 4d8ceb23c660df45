/** A path with `/` between its parts, as it stands in catalogs and reports on every machine. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
