import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  parts: readonly string[];
}

/** Several documents in one line, so that nobody can say how many of each: 申请表、营业执照及身份证复印件. */
export const materialBundled = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/bundled',
  group: 'element',
  severity: 'info',
  certainty: 'V',
  clauses: ['element-table-notes'],
  needs: [],
  check: ({ item }) =>
    ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const parts = partsOf(member.name ?? '');
      return parts ? [{ path: [...path, 'name'], args: { material: member.name ?? '', parts } }] : [];
    }),
  words: {
    zh: {
      title: '几份材料写在一行里',
      about: '材料一份一行，分别写明名称、形式和数量。几份写在一起，每份要几份、哪份免提交都说不清。',
      brief: ({ parts }) => `一行里有${parts.length}份材料：${parts.join('、')}`,
      mark: ({ parts }) => `这里有${parts.length}份材料`,
      should: () => '每份材料一行',
      mend: ({ parts }) => `分成${parts.length}行：${parts.join('、')}，分别写份数。`,
      otherwise: () => '申请人漏带一份，窗口也不好核对。',
      falsePositives: '两者任选其一的（或者），书名号、括号里的，一份材料带附件、封面的，共用一个词的名称（学历、学位证书），不报告。',
    },
    en: {
      title: 'Several documents in one line',
      about:
        'Each document has a line with its name, form and number. Several in one leave open how many of each, and which may be left out.',
      brief: ({ parts }) => `${parts.length} documents in one line: ${parts.join('、')}`,
      mark: ({ parts }) => `${parts.length} documents here`,
      should: () => 'one line for each document',
      mend: ({ parts }) => `Write ${parts.length} lines, ${parts.join('、')}, each with its number.`,
      otherwise: () => 'One of them is forgotten.',
      falsePositives:
        'Alternatives (或者), what stands in brackets or title marks, a document with its annex, and names that share a word (学历、学位证书) are not reported.',
    },
  },
  examples: {
    good: [
      'name: 工伤认定\nmaterials:\n  - { name: 学历、学位证书 }\n  - { name: 居民身份证或者居民户口簿 }\n  - { name: 营业场所说明（附照片、平面图） }\n',
    ],
    bad: ['name: 工伤认定\nmaterials:\n  - { name: 工伤认定申请表、劳动合同及居民身份证 }\n'],
  },
});

/** Words that each name a document of its own, also alone. */
const documents =
  /(?:申请[书表]|登记表|承诺书|委托书|身份证|户口簿|户口本|营业执照|许可证|资格证书?|毕业证书?|学位证书?|结婚证|合同|协议书?|发票|章程|诊断证明书?|病历|不动产权证书?|房产证|验资报告|审计报告|检测报告|检验报告|照片|相片)(?:原件|复印件|原件及复印件|正本|副本)?$/;

function partsOf(name: string): string[] | undefined {
  const plain = name.replace(/（[^）]*）|\([^)]*\)|《[^》]*》/g, '');
  if (/[或/]|任选|之一|附件|封面|目录/.test(plain)) return undefined;
  const parts = plain.split(/[、，,；;]|以及|及其|(?<!以)及|和|与/).map((part) => part.trim());
  return parts.length >= 2 && parts.every((part) => documents.test(part)) && new Set(parts).size === parts.length ? parts : undefined;
}
