import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  source: string;
}

/** A document that a department or an intermediary issues, without saying which or how it is had. */
export const materialSourceUnsaid = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/source-unsaid',
  group: 'element',
  severity: 'info',
  certainty: 'V',
  clauses: ['gbt39046-table4'],
  needs: [],
  reads: ['materials.issuer', 'materials.sourceNote'],
  check: ({ item }) =>
    ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const { name = '', source, issuer, sourceNote } = member;
      // a certificate tells by its name who issues it
      if (/(?:证|证书|执照|簿|本|卡)(?:[（(].*)?$/.test(name)) return [];
      if ((source !== '政府部门核发' && source !== '中介机构出具') || issuer || sourceNote || member.exempt === true) return [];
      return [{ path: [...path, 'source'], args: { material: name, source } }];
    }),
  words: {
    zh: {
      title: '材料由别的单位出具，没有写是哪里',
      about: '由政府部门核发、中介机构出具的材料，要写明出具机构或者怎样取得，申请人才知道去哪里办。',
      brief: ({ material, source }) => `${material}是${source}，没有写由谁出具`,
      mark: () => '没有写出具机构，也没有来源渠道说明',
      should: ({ source }) => (source === '中介机构出具' ? '具备什么资质的机构' : '出具的部门'),
      mend: ({ source }) =>
        source === '中介机构出具'
          ? '在来源渠道说明中写明机构应当具备的资质，不指定某一家。'
          : '写明出具的部门；本机关能够查到的，改为免提交。',
      otherwise: () => '申请人不知道到哪里取这份材料。',
      falsePositives: '免提交的材料不要求；居民身份证、营业执照等证照看名称就知道由谁核发的，已经写了出具机构或者来源渠道说明的，不报告。',
    },
    en: {
      title: 'A document from another body, and not which',
      about: 'Of a document that a department or an intermediary issues, the item says which body, or how it is had.',
      brief: ({ material, source }) => `${material} is ${source}, and not by whom`,
      mark: () => 'neither issuer nor note',
      should: ({ source }) => (source === '中介机构出具' ? 'the qualification that the body needs' : 'the department'),
      mend: ({ source }) =>
        source === '中介机构出具'
          ? 'Write the qualification that the body needs, without naming one firm.'
          : 'Name the department; what the agency can look up need not be handed in.',
      otherwise: () => 'Applicants do not know where to get it.',
      falsePositives:
        'Documents that need not be handed in, certificates whose name tells the issuer, and those with an issuer or a note are not reported.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nmaterials:\n  - { name: 营业执照, source: 政府部门核发, issuer: 市场监督管理部门 }\n  - { name: 申请表, source: 申请人自备 }\n',
    ],
    bad: [
      'name: 农药经营许可\nmaterials:\n  - { name: 环境影响评价批复文件, source: 政府部门核发 }\n  - { name: 水质检测报告, source: 中介机构出具 }\n',
    ],
  },
});
