import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  lacks: 'type' | 'medium' | 'both';
}

/** A document without its type (original or copy) or medium (paper or electronic), where others of the item are described. */
export const materialKindUnsaid = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/kind-unsaid',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['c0109-elements', 'element-table-notes'],
  needs: [],
  reads: ['materials.type', 'materials.medium'],
  check({ item }) {
    const materials = ownMembers(item, 'materials');
    const described = materials.some(
      ({ member: { type, medium, originals, copies } }) => type || medium || originals !== undefined || copies !== undefined,
    );
    if (!described) return [];
    return materials.flatMap(({ member: { name = '', type, medium }, path }) => {
      if (name === '' || (type && medium)) return [];
      return [
        {
          path: [...path, 'name'],
          args: { material: name, lacks: type ? ('medium' as const) : medium ? ('type' as const) : ('both' as const) },
        },
      ];
    });
  },
  words: {
    zh: {
      title: '材料没有写类型或者形式',
      about: '每份材料写明要原件还是复印件、要纸质还是电子，申请人才能一次备齐。',
      brief: ({ material, lacks }) => `${material}没有写${lacking[lacks].zh}`,
      mark: ({ lacks }) => `没有写${lacking[lacks].zh}`,
      should: () => '类型（原件、复印件）和形式（纸质、电子）',
      mend: ({ material, lacks }) => `给${material}补写${lacking[lacks].zh}；免提交的，写窗口调取的类型和形式。`,
      otherwise: () => '申请人带了复印件才知道要原件，或者网上传不了。',
      falsePositives: '整份清单只有材料名称的，说明来源没有这些内容，不在这里报告。',
    },
    en: {
      title: 'A document without type or medium',
      about: 'Each document says whether the original or a copy is wanted, on paper or electronic, so that applicants bring the right one.',
      brief: ({ material, lacks }) => `${material} has no ${lacking[lacks].en}`,
      mark: ({ lacks }) => `no ${lacking[lacks].en}`,
      should: () => 'a type (原件, 复印件) and a medium (纸质, 电子)',
      mend: ({ material, lacks }) =>
        `Add the ${lacking[lacks].en} of ${material}; where it need not be handed in, that in which the window obtains it.`,
      otherwise: () => 'Applicants bring a copy where the original is wanted, or cannot upload it.',
      falsePositives: 'A list of nothing but names comes from a source without these and is not reported here.',
    },
  },
  examples: {
    good: [
      'name: 工伤认定\nmaterials:\n  - { name: 申请表, type: 原件, medium: 纸质/电子, originals: 1 }\n',
      'name: 工伤认定\nmaterials:\n  - { name: 申请表 }\n',
    ],
    bad: [
      'name: 工伤认定\nmaterials:\n  - { name: 申请表, type: 原件, medium: 纸质, originals: 1 }\n  - { name: 诊断证明, type: 原件, originals: 1 }\n',
    ],
  },
});

const lacking = {
  type: { zh: '类型', en: 'type' },
  medium: { zh: '形式', en: 'medium' },
  both: { zh: '类型和形式', en: 'type and medium' },
} as const;
