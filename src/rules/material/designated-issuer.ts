import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  /** The body that is named. */
  firm: string;
}

/** A report that only one named firm may write, where any qualified one would do. */
export const materialDesignatedIssuer = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/designated-issuer',
  group: 'demands',
  severity: 'warn',
  certainty: 'V',
  clauses: ['business-43', 'licensing-27'],
  needs: [],
  check: ({ item }) =>
    ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const { name = '', issuer = '', sourceNote = '', handlingNote = '', standard = '', remark = '' } = member;
      if (!report.test(name)) return [];
      const texts: { text: string; path: Path }[] = [
        { text: name, path: [...path, 'name'] },
        { text: issuer, path: [...path, 'issuer'] },
        ...(['source', 'sourceNote', 'handlingNote', 'standard', 'remark'] as const).map((field) => ({
          text: member[field] ?? '',
          path: [...path, field],
        })),
      ];
      if (free.test(`${name}${issuer}${sourceNote}${handlingNote}${standard}${remark}`)) return [];
      const hits = texts.flatMap(({ text, path: at }) => {
        const firm = at.at(-1) === 'issuer' ? named.exec(text)?.[0] : by.exec(text)?.groups?.['firm'];
        // the applicant's own bank, employer or hospital is not chosen by the agency
        if (!firm || !/^.{2,}/.test(firm) || /申请人|本单位|所在|用人单位|开户/.test(firm)) return [];
        return [{ path: at, args: { material: name, firm }, words: firm }];
      });
      return hits.slice(0, 1);
    }),
  words: {
    zh: {
      title: '指定由某一家机构出具材料',
      about: '行政机关不得指定或者变相指定中介服务机构。检测、评估等报告由哪家出具，申请人可以在有资质的机构中自主选择。',
      brief: ({ material, firm }) => `${material}指定由${firm}出具`,
      mark: () => '只指定一家',
      should: () => '具备相应资质的任意一家机构',
      mend: () => '改为“由具备相应资质的机构出具”，写明是什么资质；不写机构名称。',
      otherwise: () => '申请人没有选择，费用由一家说了算，属于违法指定中介。',
      falsePositives:
        '写明“有资质的机构”“任意一家”的，由申请人所在单位、医疗机构、公证处、银行出具的，不报告；只看检测、评估、设计这类报告。',
    },
    en: {
      title: 'One named firm must write a document',
      about: 'An agency may not designate an intermediary, openly or in effect: applicants choose among those that are qualified.',
      brief: ({ material, firm }) => `${material} must come from ${firm}`,
      mark: () => 'only one is named',
      should: () => 'any body with the qualification',
      mend: () => 'Write that any qualified body may issue it and which qualification is meant, without a name.',
      otherwise: () => 'Applicants have no choice and one firm sets the price: an unlawful designation.',
      falsePositives:
        'Where “qualified” or “any” is said, or the applicant’s own employer, hospital, notary or bank issues it, nothing is reported; only reports of tests, assessments, designs and the like are looked at.',
    },
  },
  examples: {
    good: [
      'name: 城镇污水排入排水管网许可\nmaterials:\n  - { name: 水质检测报告, source: 中介机构出具, sourceNote: 由具备资质的任意一家检测机构出具 }\n  - { name: 用水合同, issuer: 禾川县自来水有限公司 }\n',
    ],
    bad: [
      'name: 城镇污水排入排水管网许可\nmaterials:\n  - { name: 水质检测报告, source: 中介机构出具, sourceNote: 由汀溪县某检测公司出具 }\n',
      'name: 城镇污水排入排水管网许可\nmaterials:\n  - { name: 水质检测报告, source: 中介机构出具, issuer: 汀溪县清源检测有限公司 }\n',
    ],
  },
});

const firms = '(?:有限责任公司|有限公司|公司|事务所|检测中心|检验中心|评估所|测绘院|设计院|检测站|检测所)';
const named = new RegExp(`^(?!.*(?:各|等|或者|或))[^，。；、]{2,24}${firms}$`);
const by = new RegExp(
  `(?:由|须由|委托|到|向)(?<firm>[^，。；、由]{2,24}${firms})(?:统一)?(?:出具|编制|办理|检测|评估|测绘|设计|开具|提供)`,
);
const free = /资质|资格|任意|任一|任何|自主选择|自行选择|自行委托|均可|有能力|符合条件的|第三方|各/;
const report = /报告|评价|评估|检测|检验|鉴定|测绘|图纸|设计|论证|方案|审计|验资/;
