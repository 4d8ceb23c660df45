import type { StandardsPack } from '../../standard/generated/pack.ts';
import { parseCitations } from '../../text/citation.ts';
import { rule } from '../kinds.ts';
import { type Rank, rankOf } from './rank.ts';

interface Args {
  /** The first ground of the licence, and how many there are. */
  law: string;
  count: number;
  /** Whether all of them are notices and the like. */
  documents: boolean;
}

/** A licence all of whose grounds are rules of departments or documents, which cannot create one. */
export const basisLicenceByRule = rule<Args>({
  scope: 'item',
  id: 'basis/licence-by-rule',
  group: 'basis',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-14', 'licensing-15', 'licensing-16', 'licensing-17'],
  kinds: ['item', 'entry', 'standard'],
  needs: ['type', 'basis'],
  check({ item, catalog }) {
    const { basis } = item.document.value;
    if (item.value.type !== '行政许可' || !basis || basis.length === 0) return [];
    const ranks = basis.flatMap((entry) => ranksOf(entry, catalog.standard.pack));
    if (ranks.length === 0 || ranks.some((rank) => rank !== 'rule' && rank !== 'document')) return [];
    const [first] = basis;
    const law = first?.law || parseCitations(first?.text ?? '')[0]?.title || '';
    return [{ path: ['basis'], args: { law, count: basis.length, documents: ranks.every((rank) => rank === 'document') } }];
  },
  words: {
    zh: {
      title: '行政许可只有规章、文件作依据',
      about:
        '行政许可由法律、行政法规设定，国务院决定、地方性法规和省级政府规章依法也可以设定；部门规章只能作具体规定，规范性文件一律不得设定。',
      brief: ({ law, documents }) => `依据只有${documents ? '规范性文件' : '部门规章或者文件'}，如《${bare(law)}》`,
      mark: ({ documents }) => (documents ? '规范性文件不得设定行政许可' : '部门规章不得设定行政许可'),
      should: () => '设定这项许可的法律、行政法规、国务院决定或者地方性法规及条款',
      mend: () => '在前面补写设定依据和条款，现在写的留作实施依据；查不到设定依据的，报省里调整类型或者取消。',
      otherwise: () => '没有设定依据的许可不得实施。',
      falsePositives: '按名称判断，只要有一部法律、行政法规、国务院文件、地方性法规，或者有一部看不出是哪一类，就不报告。',
    },
    en: {
      title: 'A licence that rests on rules or documents only',
      about:
        'Licences are created by laws and administrative regulations, and within limits by State Council decisions, local regulations and provincial rules. Department rules may only detail them, and documents never create one.',
      brief: ({ law, documents }) => `rests only on ${documents ? 'documents' : 'department rules or documents'}, such as 《${bare(law)}》`,
      mark: ({ documents }) => `${documents ? 'documents' : 'department rules'} cannot create a licence`,
      should: () => 'the law, administrative regulation, State Council decision or local regulation that creates it, with article',
      mend: () =>
        'Write first the ground that creates the licence, and keep these as grounds of its details; where there is none, ask the province to change the type or to cancel it.',
      otherwise: () => 'A licence that nothing creates may not be carried on.',
      falsePositives:
        'Judged by titles: with a single law, regulation, State Council text or local regulation, or one whose sort cannot be told, nothing is reported.',
    },
  },
  examples: {
    good: [
      'name: 人力资源服务许可\ntype: 行政许可\nbasis:\n  - { law: 人力资源市场暂行条例, article: 第十八条 }\n  - { law: 网络招聘服务管理规定, article: 第九条 }\n',
      'name: 甲类许可\ntype: 行政许可\nbasis: [{ law: 国务院对确需保留的行政审批项目设定行政许可的决定, number: 国务院令第412号 }]\n',
      'name: 乙类许可\ntype: 行政许可\nbasis: [{ law: 棠岭省建筑垃圾管理办法, article: 第三条 }]\n',
      'name: 困难残疾人生活补贴资格认定\ntype: 行政给付\nbasis: [{ law: 关于全面建立补贴制度的意见, number: 国发〔2015〕52号 }]\n',
    ],
    bad: [
      'name: 人力资源服务许可\ntype: 行政许可\nbasis: [{ law: 网络招聘服务管理规定, article: 第九条 }]\n',
      'name: 加油站审批\ntype: 行政许可\nbasis:\n  - text: 《关于印发行业管理工作指引的通知》（棠商发〔2020〕439号）\n',
    ],
  },
});

type Entry = { law?: string | undefined; number?: string | undefined; text?: string | undefined };

function ranksOf({ law = '', number = '', text = '' }: Entry, pack: StandardsPack): Rank[] {
  const cited = parseCitations(law === '' ? text : law);
  if (cited.length > 0)
    return cited.map(({ title, documentNumber }) => rankOf(pack, title, `${number}${documentNumber ?? ''}${law || text}`));
  return law === '' ? ['open'] : [rankOf(pack, law, number)];
}

function bare(law: string): string {
  return law.replace(/^《(.*)》$/, '$1');
}
