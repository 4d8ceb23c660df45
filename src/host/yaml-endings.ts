/** How the names of a catalog's files end. */
export const yamlEndings = ['.yaml', '.yml'];

/** Windows hides how a name ends, and its editor adds an ending: items under such a name are told of, not passed over. */
export const misnamedEndings = yamlEndings.map((ending) => `${ending}.txt`);

/** Whether a file has a catalog's ending and, behind it, that of an editor. */
export function isMisnamed(name: string): boolean {
  return misnamedEndings.some((ending) => name.toLowerCase().endsWith(ending));
}
