import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  issuer: string;
}

/** A certificate of what its issuer cannot know: a village committee on work, property or crimes. */
export const materialOddCertificate = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/odd-certificate',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['business-44'],
  needs: [],
  params: {
    issuers: '村民委员会、居民委员会、村委会、居委会、村（居）委会、村（居）民委员会、社区居委会、村、社区',
    facts:
      '无业、失业、未就业、就业状况、无工作、收入、无收入、财产、无房、无违法、无犯罪、违法犯罪记录、未婚、单身、婚姻状况、无婚姻、亲属关系、健在、生存、死亡、疾病状况、残疾状况、同一人、身份信息、个人档案',
  },
  check({ item, param }) {
    const facts = factsOf(param('facts'));
    return ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const { name = '', issuer = '', sourceNote = '' } = member;
      const words = facts.exec(name)?.[0];
      if (words === undefined) return [];
      const told = `${name}。${sourceNote}`;
      const issuers = param('issuers').split('、');
      const by = issuers.find((body) => issuer.endsWith(body) || told.includes(`${body}出具`) || told.includes(`${body}开具`));
      return by ? [{ path: [...path, 'name'], args: { material: name, issuer: by }, words }] : [];
    });
  },
  words: {
    zh: {
      title: '要开具单位无法核实的证明',
      about:
        '证明事项要有法律、法规或者国务院决定依据；开具单位无法调查核实的，不得要求申请人提供。村（居）委会无法核实就业、财产、婚姻、犯罪记录等情况。',
      brief: ({ material, issuer }) => `${material}由${issuer}出具，${issuer}无法核实`,
      mark: ({ issuer }) => `${issuer}无法核实`,
      should: () => '由办理机关调查、向有关部门核实，或者由申请人书面承诺',
      mend: () =>
        '取消这项证明，改为办理机关核实、部门间核查或者告知承诺；有法律、法规或者国务院决定依据的，写明条款，并改由能够核实的机关出具。',
      otherwise: () => '申请人开不到证明，或者开来的证明没有用处。',
      falsePositives:
        '只在证明内容和出具机构同时属于所列范围时报告；范围可以用参数facts、issuers增减。由医疗机构、用人单位、公安机关出具的不报告。',
    },
    en: {
      title: 'A certificate of what its issuer cannot know',
      about:
        'A certificate may be asked only on the ground of a law, regulation or State Council decision, and not of a body that cannot find out the fact: a village or residents’ committee cannot know work, property, marriage or convictions.',
      brief: ({ material, issuer }) => `${material} by ${issuer}, which cannot know it`,
      mark: ({ issuer }) => `${issuer} cannot know this`,
      should: () => 'an inquiry by the agency, word from the department that knows, or a written commitment',
      mend: () =>
        'Drop the certificate: let the agency inquire, ask the department that knows, or accept a commitment. Where a law asks for it, name the article and an issuer that can know.',
      otherwise: () => 'Applicants cannot get the certificate, or get one that proves nothing.',
      falsePositives:
        'Reported only where both the fact and the issuer are among those listed; the parameters facts and issuers change the lists. Certificates of hospitals, employers and the police are not reported.',
    },
  },
  examples: {
    good: [
      'name: 最低生活保障对象认定\nmaterials:\n  - { name: 诊断证明, issuer: 医疗机构 }\n  - { name: 收入证明, issuer: 用人单位 }\n  - { name: 律师事务所同意接收证明 }\n',
    ],
    bad: [
      'name: 最低生活保障对象认定\nmaterials:\n  - { name: 村民委员会出具的无业证明 }\n',
      'name: 最低生活保障对象认定\nmaterials:\n  - { name: 亲属关系证明, issuer: 户籍所在地居民委员会 }\n',
    ],
  },
});

const factsOf = rememberingTexts((facts: string) => new RegExp(`(?:${facts.split('、').join('|')}).{0,6}证明`));
