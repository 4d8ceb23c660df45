import type { Evidence } from '../../compare/candidates.ts';
import type { Language, Said } from '../../finding/language.ts';

interface Words {
  name: (share: string) => string;
  same: string;
  basis: (share: string) => string;
  materials: (share: string) => string;
  agency: Record<'true' | 'false', string>;
  and: string;
}

const words: Said<Words> = {
  zh: {
    name: (share) => `名称相近${share}`,
    same: '名称相同',
    basis: (share) => `依据相同${share}`,
    materials: (share) => `材料相同${share}`,
    agency: { true: '同类部门', false: '部门不同类' },
    and: '，',
  },
  en: {
    name: (share) => `names alike ${share}`,
    same: 'same name',
    basis: (share) => `basis in common ${share}`,
    materials: (share) => `materials in common ${share}`,
    agency: { true: 'agencies of one kind', false: 'agencies of two kinds' },
    and: ', ',
  },
};

/** Why two may be one matter: 名称相近90%，依据相同100%，同类部门. */
export function evidenceWords({ name, basis, materials, agency }: Evidence, lang: Language): string {
  const own = words[lang];
  const share = (part: number): string => `${Math.floor(part * 100)}%`;
  return [
    name === 1 ? own.same : own.name(share(name)),
    ...(basis === undefined ? [] : [own.basis(share(basis))]),
    ...(materials === undefined ? [] : [own.materials(share(materials))]),
    ...(agency === undefined ? [] : [own.agency[agency ? 'true' : 'false']]),
  ].join(own.and);
}
