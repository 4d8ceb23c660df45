import { parseCitations } from '../../text/citation.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';
import { rankOf } from './rank.ts';

interface Args {
  service: string;
  /** What is written, where that cannot be a ground. */
  law?: string;
}

/** An intermediary service as a condition without a law, regulation or State Council decision that requires it. */
export const basisIntermediary = rule<Args>({
  scope: 'item',
  byEntry: ['intermediary'],
  id: 'basis/intermediary',
  group: 'basis',
  severity: 'warn',
  certainty: 'V',
  clauses: ['business-43'],
  needs: ['intermediary'],
  check({ item, catalog }) {
    return ownMembers(item, 'intermediary').flatMap(({ member: { name = '', basis = '' }, path }) => {
      // 无 in the place of a service says that there is none
      if (/^(?:无|否|没有|暂无|不涉及)?$/.test(name.trim())) return [];
      if (basis === '') return [{ path: [...path, 'name'], args: { service: name } }];
      const cited = parseCitations(basis);
      const ranks = cited.map(({ title, documentNumber }) => rankOf(catalog.standard.pack, title, `${documentNumber ?? ''}${basis}`));
      const law = cited[0]?.title;
      const below = law !== undefined && ranks.every((rank) => rank === 'rule' || rank === 'document');
      return below ? [{ path: [...path, 'basis'], args: { service: name, law } }] : [];
    });
  },
  words: {
    zh: {
      title: '中介服务没有法定依据',
      about: '作为办理条件的中介服务，要有法律、法规或者国务院决定依据，部门规章和文件不行。',
      brief: ({ service, law }) => (law ? `中介服务“${service}”的依据只有《${law}》` : `中介服务“${service}”没有写依据`),
      mark: ({ law }) => (law ? '不是法律、法规或者国务院决定' : '没有写依据'),
      should: () => '要求这项中介服务的法律、法规或者国务院决定及条款',
      mend: () => '补写中介服务依据（basis），写明条款；没有的，取消这项中介服务，改由本机关办理或者委托。',
      otherwise: () => '申请人为没有依据的服务付费。',
      falsePositives: '名称看不出是哪一类依据的不报告。',
    },
    en: {
      title: 'An intermediary service without a ground',
      about:
        'An intermediary service that is a condition needs a law, regulation or State Council decision; department rules and documents do not do.',
      brief: ({ service, law }) => `the service “${service}” ${law ? `rests only on 《${law}》` : 'has no ground'}`,
      mark: ({ law }) => (law ? 'no law, regulation or State Council decision' : 'no ground'),
      should: () => 'the law, regulation or State Council decision that requires it, with article',
      mend: () => 'Write the ground in basis; where there is none, drop the service, and let the agency do or commission it.',
      otherwise: () => 'Applicants pay for what nothing requires.',
      falsePositives: 'Where the title does not tell what sort of ground it is, nothing is reported.',
    },
  },
  examples: {
    good: [
      'name: 甲\nintermediary: [{ name: 安全评价, basis: 《危险化学品安全管理条例》第二十二条 }]\n',
      'name: 甲\nintermediary: [{ name: 无 }]\n',
      'name: 甲\nintermediary: [{ name: 环境影响评价, basis: 《棠岭省环境保护条例》第三条 }]\n',
    ],
    bad: [
      'name: 甲\nintermediary: [{ name: 安全评价 }]\n',
      'name: 甲\nintermediary: [{ name: 可行性研究报告编制, basis: 《关于加强项目管理的通知》 }]\n',
    ],
  },
});
