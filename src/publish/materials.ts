import type { Path } from '../finding/path.ts';
import type { Reader } from './reader.ts';
import { type Entry, present, type Value } from './value.ts';

/** One material; `situation` where only that situation asks for it. */
export interface Material extends Entry {
  situation?: Value;
}

/** The materials that one situation asks for; those that are always asked for have none. */
export interface MaterialGroup {
  /** Empty where there is only this group. */
  title: string;
  situation?: { id: string; text: string };
  materials: Material[];
}

/** The materials of an item as a checklist: unconditional ones first, then by situation in the order in which situations appear. */
export interface Materials {
  groups: MaterialGroup[];
  /** What a chooser offers; empty where there is nothing to choose between. */
  situations: { id: string; text: string }[];
  /** How many there are, or that there are none, or that the item does not say. */
  count?: string;
  missing?: Value;
}

/** The checklist of an item's materials. */
export function materialsOf(reader: Reader): Materials {
  const { words } = reader;
  const materials = reader.members(['materials']).map((path) => materialOf(reader, path));
  if (materials.length === 0) {
    const missing = reader.isMissing(['materials']) ? reader.value(['materials']) : undefined;
    const none = Array.isArray(reader.data(['materials'])) ? words.noMaterials : undefined;
    return { groups: [], situations: [], ...(missing ? { missing } : {}), ...(none ? { count: none } : {}) };
  }
  const texts = [...new Set(materials.flatMap(({ situation }) => (situation ? [situation.text] : [])))];
  const situations = texts.map((text, index) => ({ id: `situation-${index + 1}`, text }));
  const always = materials.filter(({ situation }) => !situation);
  const groups: MaterialGroup[] = [
    ...(always.length > 0 ? [{ title: texts.length > 0 ? words.always : '', materials: always }] : []),
    ...situations.map((situation) => ({
      title: words.forSituation(situation.text),
      situation,
      materials: materials.filter((material) => material.situation?.text === situation.text),
    })),
  ];
  const exempt = reader.members(['materials']).filter((path) => reader.data([...path, 'exempt']) === true).length;
  return { groups, situations: situations.length > 1 ? situations : [], count: words.materialsCount(materials.length, exempt) };
}

function materialOf(reader: Reader, path: Path): Material {
  const at = (key: string): Path => [...path, key];
  const situation = reader.value(at('situation'));
  const name = reader.value(at('name'));
  return {
    position: Number(path.at(-1)),
    ...(name ? { name } : {}),
    tags: present(
      reader.value(at('need')),
      reader.data(at('exempt')) === true ? reader.value(at('exempt'), reader.words.exempt) : undefined,
    ),
    line: present(...formOf(reader, path), reader.value(at('medium')), reader.value(at('source'))),
    rows: reader.others(path, 'name', 'need', 'exempt', 'type', 'originals', 'copies', 'returned', 'medium', 'source', 'situation'),
    ...(situation ? { situation } : {}),
  };
}

/** 原件1份、复印件2份：zero left out, and 原件 not said twice. */
function formOf(reader: Reader, path: Path): (Value | undefined)[] {
  const { words } = reader;
  const count = (key: string): number => Number(reader.data([...path, key]) ?? 0);
  const [originals, copies] = [count('originals'), count('copies')];
  const type = reader.value([...path, 'type']);
  const asked = reader.data([...path, 'type']);
  const alone = (asked === '原件' && originals > 0 && !(copies > 0)) || (asked === '复印件' && copies > 0 && !(originals > 0));
  const say = (key: 'originals' | 'copies', number: number): Value | undefined => {
    if (!(number > 0)) return undefined;
    const value = reader.value([...path, key], alone ? words.pieces(number) : words[key](number));
    return value && { ...value, ...(alone ? { before: '' } : {}) };
  };
  const returned = reader.data([...path, 'returned']) === true ? reader.value([...path, 'returned'], words.returned) : undefined;
  return [type, say('originals', originals), say('copies', copies), returned];
}
