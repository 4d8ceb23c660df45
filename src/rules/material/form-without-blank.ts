import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
}

/** A form of the agency's that applicants cannot get: neither a blank nor a sample, and no word of where it is had. */
export const materialFormWithoutBlank = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/form-without-blank',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-30', 'licensing-29', 'seed-shaoxing', 'census-sites'],
  needs: [],
  reads: ['materials.blank', 'materials.sample'],
  check: ({ item }) =>
    ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const { name = '' } = member;
      const said = [member.sourceNote, member.fill, member.handlingNote, member.usage, member.remark].join('');
      const own =
        /申请(?:书|表|单)(?:$|[（(])|(?:登记|申报|审批|备案|报名|告知|信息采集)表(?:$|[（(])|(?:承诺书|声明书|授权委托书)(?:$|[（(])/;
      if (!own.test(name) || member.blank || member.sample || member.exempt === true) return [];
      if (/领取|下载|窗口|在线填写|网上填写|直接填写|当场|现场|自行拟|自拟|格式|系统|打印/.test(said)) return [];
      return [{ path: [...path, 'name'], args: { material: name } }];
    }),
  words: {
    zh: {
      title: '要填的表格没有空白表和样表',
      about: '申请书、登记表等格式文本由机关提供，办事指南要能下载空白表格和填写样表。',
      brief: ({ material }) => `${material}没有空白表格，也没有样表`,
      mark: () => '没有空白表格，也没有样表',
      should: () => '空白表格和示例样表的文件或者地址',
      mend: () => '补写空白表格（blank）和示例样表（sample）的文件或者网址；只在窗口领取、网上填写的，在来源渠道说明中写明。',
      otherwise: () => '申请人要先跑一次取表，填错了再跑一次。',
      falsePositives:
        '说明里写了在哪里领取、下载、在线填写、当场签署，或者由申请人自拟的，不报告；只看申请书、登记表、承诺书等机关制作的表格。',
    },
    en: {
      title: 'A form that applicants cannot get',
      about: 'Application and registration forms come from the agency, and the guide offers a blank and a filled sample.',
      brief: ({ material }) => `${material} has neither a blank nor a sample`,
      mark: () => 'neither a blank nor a sample',
      should: () => 'a file or address of the blank form and of a filled sample',
      mend: () =>
        'Name the blank form under blank and a filled one under sample; where it is had at the window or filled in online only, say so in the note of its source.',
      otherwise: () => 'Applicants come once for the form, and again when it is filled in wrongly.',
      falsePositives:
        'Where a note says where it is had, filled in online or on the spot, or that applicants write it themselves, nothing is reported; only forms that an agency makes are meant.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nmaterials:\n  - { name: 农药经营许可证申请表, blank: forms/申请表.docx }\n  - { name: 用水申请表, sourceNote: 空白表格可以在窗口领取 }\n  - { name: 营业场所照片 }\n',
    ],
    bad: [
      'name: 农药经营许可\nmaterials:\n  - { name: 农药经营许可证申请表 }\n',
      'name: 结婚登记\nmaterials:\n  - { name: 申请结婚登记声明书, originals: 2 }\n',
    ],
  },
});
