import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  name: string;
}

/** A proof asked of the applicant for which no ground is written (证明事项). */
export const basisProofWithoutBasis = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'basis/proof-without-basis',
  group: 'basis',
  severity: 'info',
  certainty: 'V',
  clauses: ['business-44'],
  needs: ['materials'],
  reads: ['materials.basis'],
  check({ item }) {
    return ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const { name = '', basis = '', issuer = '', exempt, need } = member;
      // of a committee that cannot know the fact, material/odd-certificate says more
      if (/村民?委|居民?委|社区|村（居）/.test(name + issuer)) return [];
      // what is not asked for by default, or not asked of the applicant, is not to be given up
      if (basis !== '' || exempt === true || need === '非必要' || !isProof(name)) return [];
      return [{ path: [...path, 'name'], words: '证明', args: { name } }];
    });
  },
  words: {
    zh: {
      title: '证明没有写依据',
      about: '要申请人开具的证明，应当有法律、法规或者国务院决定依据；能用证照、承诺、核查核验代替的，不得要求。',
      brief: ({ name }) => `要“${name}”，没有写依据`,
      mark: () => '要求开具证明，没有写依据',
      should: () => '规定要这份证明的法律、法规或者国务院决定及条款',
      mend: () => '在这份材料下补写要求提供材料的依据（basis）；没有依据，或者可以内部核查、由申请人承诺的，删去这份材料。',
      otherwise: () => '没有依据的证明应当取消，申请人却还在跑。',
      falsePositives:
        '身份证明、资格证明、学历证明、出生医学证明、完税证明、权属证明等本身就是证照的，免提交和非必要的材料，村（居）委会出具的（另有规则），不报告。',
    },
    en: {
      title: 'A proof without a ground',
      about:
        'A proof that applicants must obtain needs a law, regulation or State Council decision, and may not be asked for where papers, a commitment or a check replace it.',
      brief: ({ name }) => `asks for “${name}” and names no ground`,
      mark: () => 'asks for a proof, and no ground is written',
      should: () => 'the article that requires it, in basis',
      mend: () =>
        'Write the ground in basis of this document; where there is none, or the agency can check or the applicant declare it, delete the document.',
      otherwise: () => 'Applicants still fetch a proof that should have been abolished.',
      falsePositives:
        'Proofs that are papers of their own (identity, qualification, degree, birth, tax, ownership), documents that are exempt or not required, and those of village committees (another rule has these), are not reported.',
    },
  },
  examples: {
    good: [
      'name: 律师执业许可\nmaterials:\n  - { name: 律师事务所同意接收的证明, basis: 律师法第六条 }\n  - { name: 居民身份证明 }\n',
      'name: 出生登记\nmaterials: [{ name: 出生医学证明 }]\n',
      'name: 旅馆业特种行业许可证核发\nmaterials: [{ name: 无犯罪记录证明, exempt: 是 }]\n',
    ],
    bad: [
      'name: 最低生活保障对象认定\nmaterials: [{ name: 单位开具的收入证明, need: 必要 }]\n',
      'name: 旅馆业特种行业许可证核发\nmaterials: [{ name: 无犯罪记录证明 }]\n',
    ],
  },
});

function isProof(name: string): boolean {
  return /证明(?:信|函|书)?(?:（[^（）]*）)?$/.test(name) && !papers.test(name);
}

const papers =
  /(?:身份|法人|法定代表人|资格|职务|职称|学历|学位|学籍|毕业|资质|权属|产权|使用权|所有权|完税|纳税|缴费|缴款|登记|注册|备案|验资|出生医学|医学|诊断|鉴定|婚姻状况|婚育|残疾|退役|专利|授权|合格|检验|检疫)(?:的)?证明/;
