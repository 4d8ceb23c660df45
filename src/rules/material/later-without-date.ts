import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
}

/** A document that may follow later (容缺后补), without saying until when. */
export const materialLaterWithoutDate = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/later-without-date',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['zhejiang-11', 'guangdong-32'],
  needs: [],
  check: ({ item }) => {
    const later = ownMembers(item, 'materials').filter(({ member }) => member.need === '容缺后补');
    if (later.length === 0) return [];
    const general = (item.value.notes ?? []).filter((text) => /容缺|后补|补交|补齐/.test(text)).join('');
    return later.flatMap(({ member, path }) => {
      const said = [member.handlingNote, member.remark, member.situation, member.sourceNote, member.usage, member.issuedWhen, general].join(
        '',
      );
      if (/[0-9０-９一二两三四五六七八九十]个?(?:工作日|日|天|月)|(?:领取|领证|取证|办结|发证|决定)(?:之)?(?:时|前)/.test(said)) return [];
      return [{ path: [...path, 'need'], args: { material: member.name ?? '' } }];
    });
  },
  words: {
    zh: {
      title: '可以容缺后补的材料没有写补交期限',
      about: '容缺受理要写明哪些材料可以后补、什么时候补齐，申请人才能决定先交还是后补。',
      brief: ({ material }) => `${material}可以容缺后补，没有写补交期限`,
      mark: () => '没有写什么时候补齐',
      should: () => '补交期限，例如“受理后5个工作日内补齐”',
      mend: () => '在材料办理说明中写明补交期限和补交方式；不能后补的，必要性改为“必要”。',
      otherwise: () => '申请人不知道最晚哪天补齐，逾期会被退件。',
      falsePositives: '材料各项说明、注意事项中已经写明补交期限，或者写明领取结果时补齐的，不报告。',
    },
    en: {
      title: 'A document that may follow, without saying until when',
      about: 'Where an application is accepted incomplete, the item says what may follow and by when.',
      brief: ({ material }) => `${material} may follow, and not by when`,
      mark: () => 'by when?',
      should: () => 'a time, such as within 5 working days of acceptance',
      mend: () => 'Write in the note of the document by when and how it follows; where it may not, its need is 必要.',
      otherwise: () => 'Applicants do not know the last day, and the application is sent back.',
      falsePositives: 'Where a note of the document or of the item says until when, nothing is reported.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\nmaterials:\n  - { name: 照片, need: 容缺后补, handlingNote: 受理后5个工作日内补齐 }\n'],
    bad: ['name: 农药经营许可\nmaterials:\n  - { name: 申请表, need: 必要 }\n  - { name: 照片, need: 容缺后补 }\n'],
  },
});
