import { ownPrefix } from '../standard/own-rule.ts';
import type { Standard } from '../standard/standard.ts';

/** Who wrote a rule: `own` the catalog itself, else the id of the pack that writes it as a predicate, else `code`. */
export function sourceOf(id: string, standard: Standard): string {
  if (id.startsWith(ownPrefix)) return 'own';
  if (!standard.rules.some((rule) => rule.id === id)) return 'code';
  const pack = standard.origin(['rules', id, 'expect'])?.pack ?? standard.pack.id;
  // a pack of one's own is named by its folder, which says nothing to anyone else
  return /^\.|[\\/]/.test(pack) ? standard.pack.id : pack;
}
