import { rule } from '../kinds.ts';

interface Args {
  name: string;
  type: string;
  should: string;
}

/** A result whose name is that of a certificate and whose type is not, or the other way round. */
export const resultTypeDisagrees = rule<Args>({
  scope: 'item',
  id: 'result/type-disagrees',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks'],
  needs: ['result.name', 'result.type'],
  check({ item }) {
    const { name = '', type = '' } = item.document.value.result ?? item.value.result ?? {};
    if (item.origin(['result', 'name']).inherited) return [];
    const plain = name.replace(/[（(《〈].*[）)》〉]$|[》〉]$/g, '');
    const should = /^(?:无|没有|无结果)$/.test(plain)
      ? '其他'
      : /(?:许可证|资格证书?|执照|结婚证|离婚证|居住证|身份证|登记证书?|执业证书?|注册证书?|不动产权证书|残疾人证|优待证|通行证|行驶证|驾驶证|合格证书?)$/.test(
            plain,
          )
        ? '证照'
        : /(?:批复|批文|批准文件|决定书|意见书|通知书|函)$/.test(plain)
          ? '批文'
          : undefined;
    const wrong = should === '证照' ? type === '批文' : should === '批文' ? type === '证照' : should === '其他' && type !== '其他';
    return should && wrong ? [{ path: ['result', 'type'], args: { name, type, should } }] : [];
  },
  words: {
    zh: {
      title: '结果类型与结果名称不一致',
      about: '结果是许可证、证书的，类型是证照；是批复、决定书的，类型是批文；没有结果的，不写证照、批文。',
      brief: ({ name, type }) => `办理结果${name}，结果类型写${type}`,
      mark: ({ should }) => `看名称是${should}`,
      should: ({ should }) => should,
      mend: ({ should, name }) => `核对实际发给申请人的是什么：是${name}的，结果类型改为“${should}”；名称写错的，改正名称。`,
      otherwise: () => '电子证照关联不上，统计证照数量也不准。',
      falsePositives: '只看名称结尾明确的；类型写“其他”的不报告；证明、报告等不判断。',
    },
    en: {
      title: 'The type of the result and its name disagree',
      about: 'A licence or certificate is 证照, a reply or decision 批文, and where there is no result it is neither.',
      brief: ({ name, type }) => `the result is ${name}, its type ${type}`,
      mark: ({ should }) => `by its name ${should}`,
      should: ({ should }) => should,
      mend: ({ should, name }) => `See what applicants really receive: where it is ${name}, the type is ${should}; else correct the name.`,
      otherwise: () => 'It cannot be linked to an electronic certificate, and certificates are miscounted.',
      falsePositives:
        'Only names with a plain ending; the type 其他 is never reported, and certificates of fact or reports are not judged.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\nresult: { name: 结婚证, type: 证照 }\n',
      'name: 用水报装\nresult: { name: 供用水合同, type: 其他 }\n',
      'name: 高龄津贴给付\nresult: { name: 高龄津贴给付决定书, type: 批文 }\n',
    ],
    bad: ['name: 农药经营许可\nresult: { name: 农药经营许可证, type: 批文 }\n', 'name: 政策咨询\nresult: { name: 无, type: 证照 }\n'],
  },
});
