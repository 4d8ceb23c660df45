import type { Hit } from '../../finding/rule.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  /** Both counts are nought, or neither is said. */
  which: 'nought' | 'unsaid';
}

/** A document that must be handed in, and not how many originals or copies of it. */
export const materialCountUnsaid = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/count-unsaid',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['gbt39046-table4', 'element-table-notes'],
  needs: [],
  reads: ['materials.originals', 'materials.copies'],
  check({ item }) {
    const materials = ownMembers(item, 'materials');
    // a list of names only comes from a source that says no more of any document
    const described = materials.some(
      ({ member: { type, medium, originals, copies } }) => type || medium || originals !== undefined || copies !== undefined,
    );
    if (!described) return [];
    return materials.flatMap(({ member, path }): Hit<Args>[] => {
      const { name = '', originals, copies } = member;
      const elsewhere = `${name}${member.handlingNote ?? ''}${member.usage ?? ''}${member.remark ?? ''}${member.sourceNote ?? ''}`;
      const shown = member.exempt === true || member.returned === true || member.medium === '电子' || shownOnly.test(elsewhere);
      if (name === '' || shown || member.need === '容缺后补') return [];
      if (originals === undefined && copies === undefined) return [{ path: [...path, 'name'], args: { material: name, which: 'unsaid' } }];
      if ((originals ?? 0) + (copies ?? 0) > 0) return [];
      return [{ path: [...path, 'name'], args: { material: name, which: 'nought' }, severity: 'error' }];
    });
  },
  words: {
    zh: {
      title: '材料没有写份数',
      about:
        '每份材料写明名称、形式和数量：原件几份、复印件几份。份数都是0又不是免提交、核验后退还、电子材料的，必须改正；没有写的，建议补写。',
      brief: ({ material, which }) => (which === 'nought' ? `${material}原件、复印件都是0份` : `${material}没有写份数`),
      mark: ({ which }) => (which === 'nought' ? '原件、复印件都是0份' : '没有写原件、复印件份数'),
      should: () => '原件几份、复印件几份',
      mend: ({ material }) => `写明${material}的原件份数或者复印件份数；只要出示的，写“核验后退还”；可以通过共享取得的，写“免提交”。`,
      otherwise: () => '申请人不知道要准备几份、带不带原件。',
      falsePositives: '免提交、核验后退还、电子材料、当场填写或者只要出示的，容缺后补的，整份清单只有材料名称的，不报告。',
    },
    en: {
      title: 'A document without the number of copies',
      about:
        'Each document has its name, form and number: how many originals and copies. Where both are nought and nothing explains it, it must be corrected; where neither is written, they should be added.',
      brief: ({ material, which }) => (which === 'nought' ? `${material}: no original and no copy` : `${material} does not say how many`),
      mark: ({ which }) => (which === 'nought' ? 'no original and no copy' : 'how many originals and copies?'),
      should: () => 'how many originals and how many copies',
      mend: ({ material }) =>
        `Write the originals or copies of ${material}; where it is only shown, that it is returned; where shared data replaces it, that it need not be handed in.`,
      otherwise: () => 'Applicants do not know what to bring.',
      falsePositives:
        'What need not be handed in, is returned, electronic, filled in or shown on the spot, or may follow, and a list of nothing but names, is not reported.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nmaterials:\n  - { name: 申请表, originals: 1 }\n  - { name: 营业执照, originals: 0, copies: 0, exempt: 是 }\n  - { name: 居民身份证, originals: 0, copies: 0, returned: 是 }\n',
      'name: 结婚登记\nmaterials:\n  - { name: 声明书, originals: 0, copies: 0, handlingNote: 在窗口当场填写 }\n',
    ],
    bad: [
      'name: 农药经营许可\nmaterials:\n  - { name: 申请表, originals: 0, copies: 0 }\n',
      'name: 农药经营许可\nmaterials:\n  - { name: 居民身份证, type: 原件和（或）复印件 }\n',
    ],
  },
});

const shownOnly =
  /核验|出示|查验|验原件|当场(?:填写|签署|采集|拍摄)|现场(?:填写|签署|采集|拍摄)|在线填写|网上填写|无需提交|免于提交|不需要提交/;
