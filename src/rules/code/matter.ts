import type { ResolvedItem } from '../../catalog/resolve.ts';
import { decode } from '../../standard/code.ts';
import type { Standard } from '../../standard/standard.ts';
import { foldName, foldText } from '../../text/fold.ts';
import { hashOf } from '../../text/hash.ts';
import { rememberingObjects, rememberingTexts } from '../../text/remembered.ts';
import { plainName } from '../name/plain-name.ts';
import { hasOwnCodes } from './written-codes.ts';

/**
 * What makes two items one matter, as keys: with any key in common they are one. The first is body, level, type and name; the second
 * takes names that are nearly the same where conditions and documents are the same besides. None without a code, a name or a body.
 */
export function mattersOf(item: ResolvedItem, standard: Standard): string[] {
  const { name, code, type, level, agency, subName, handlingName } = item.value;
  if (!name || !code) return [];
  const parts = [item.kind, type, foldName(subName ?? ''), foldName(handlingName ?? '')];
  const body = item.kind === 'item' ? agency?.code || agency?.name : departmentIn(item, code, standard);
  if (body === undefined || body === '') return [];
  const owner = item.kind === 'item' ? [...parts, level, body] : [...parts, body];
  const content = contentOf(item);
  const keys = [JSON.stringify(['name', foldName(name), ...owner])];
  if (content !== undefined) keys.push(JSON.stringify(['content', bareName(name), content, ...owner]));
  return keys;
}

function departmentIn(item: ResolvedItem, code: string, standard: Standard): string {
  if (hasOwnCodes(item, standard)) return '';
  return decode(standard.profile, 'code', code).segments.find(({ name }) => name === 'department')?.text ?? '';
}

/** A hash of conditions and names of documents; undefined where one of them is not there, since then nothing shows that two items ask the same. */
function contentOf({ value: { conditions = [], materials = [] } }: ResolvedItem): string | undefined {
  return conditions.length > 0 && materials.length > 0 ? `${hashOfConditions(conditions)} ${hashOfMaterials(materials)}` : undefined;
}

const hashOfConditions = rememberingObjects((conditions: readonly string[]) => hashOf(conditions.map(foldText).sort().join('\n')));
const hashOfMaterials = rememberingObjects((materials: readonly { name?: string }[]) =>
  hashOf(
    materials
      .map(({ name = '' }) => foldText(name))
      .sort()
      .join('\n'),
  ),
);

/** A name without words that lists add or leave out at will. */
const bareName = rememberingTexts((name: string) => plainName(name).replace(/基本|业务|手续|事项/g, ''));
