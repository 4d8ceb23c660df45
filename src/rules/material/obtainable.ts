import { foldText } from '../../text/fold.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  /** The agency's own document, or one that departments share. */
  why: 'own' | 'shared';
}

/** A document that the agency itself issued or can look up, and still has the applicant hand in. */
export const materialObtainable = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/obtainable',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['online-7', 'zhejiang-7', 'guangdong-29'],
  needs: ['materials'],
  reads: ['materials.originals', 'materials.copies'],
  params: {
    shared:
      '居民身份证、身份证、居民户口簿、户口簿、户口本、结婚证、离婚证、营业执照、残疾人证、社会保障卡、出生医学证明、居住证、低保证、最低生活保障证、机动车驾驶证、机动车行驶证、无犯罪记录证明、社会保险参保证明、完税证明',
  },
  check({ item, param }) {
    const shared = wordsOf(param('shared'));
    return ownMembers(item, 'materials').flatMap(({ member, path }) => {
      const { name = '', issuer = '', originals = 0, copies = 0 } = member;
      const kept = copies > 0 || (originals > 0 && member.returned !== true);
      if (!kept || member.need !== '必要' || member.exempt === true || /免提交|免于提交|共享|联网核[验查]|电子证照/.test(notesOf(member)))
        return [];
      const body = foldText(issuer);
      const own = body !== '' && member.source !== '申请人自备' && body === foldText(item.agency);
      const plain = foldText(name).replace(/（?(?:原件|复印件|原件及复印件|原件和复印件)）?$/, '');
      if (!own && !shared.has(plain)) return [];
      return [{ path: [...path, 'name'], args: { material: name, why: own ? ('own' as const) : ('shared' as const) } }];
    });
  },
  words: {
    zh: {
      title: '可以共享取得的材料，仍要申请人提交',
      about: '本机关核发的、能够通过政务服务平台共享取得的证照，不得要求申请人重复提交。核验身份只看原件、当场退还的，不在此列。',
      brief: ({ material, why }) => (why === 'own' ? `${material}由本机关出具，仍要提交` : `${material}可以共享取得，仍要提交`),
      mark: ({ why }) => (why === 'own' ? '本机关自己出具的' : '可以共享取得'),
      should: () => '免提交，由窗口核对',
      mend: ({ why }) =>
        why === 'own'
          ? '改为“免提交”，由承办人员查询本机关的档案或者系统。'
          : '已经联通共享数据、电子证照的，改为“免提交”；只核对身份的，改为“核验后退还”，不留复印件；还不能共享的，在来源渠道说明中写明。',
      otherwise: () => '申请人多跑一次去取证、复印。',
      falsePositives:
        '只看必要的材料；核验后退还、不留复印件的，说明里写了共享、联网核验的，不报告；哪些证照能够共享，可以用参数shared增减。',
    },
    en: {
      title: 'A document that can be looked up, and still must be handed in',
      about:
        'What the agency issued itself, or can obtain from other departments through the platform, may not be asked of the applicant again. An original that is only shown and returned is not meant.',
      brief: ({ material, why }) =>
        why === 'own'
          ? `${material} comes from this agency and must still be handed in`
          : `${material} can be shared and must still be handed in`,
      mark: ({ why }) => (why === 'own' ? 'issued by this agency' : 'can be shared'),
      should: () => 'not handed in but looked up at the window',
      mend: ({ why }) =>
        why === 'own'
          ? 'Write that it need not be handed in, and look it up in the agency’s own records.'
          : 'Where shared data or electronic certificates are connected, it need not be handed in; where it only proves identity, it is returned and no copy kept; where it cannot be shared yet, say so in the note of its source.',
      otherwise: () => 'Applicants make a journey for it, or copies.',
      falsePositives:
        'Required documents only; what is returned without a copy, or is said to be shared or checked online, is not reported. The parameter shared names what can be shared.',
    },
  },
  examples: {
    good: [
      'name: 居住证申领\nmaterials:\n  - { name: 居民身份证, need: 必要, originals: 1, copies: 0, returned: 是 }\n  - { name: 营业执照, need: 必要, originals: 0, copies: 0, exempt: 是 }\n  - { name: 结婚证, need: 非必要, copies: 1 }\n',
    ],
    bad: [
      'name: 残疾人两项补贴资格认定\nmaterials:\n  - { name: 残疾人证, need: 必要, originals: 1, copies: 1 }\n',
      'name: 旅馆业特种行业许可证核发\nagency: { name: 汀溪县公安局 }\nmaterials:\n  - { name: 法定代表人无违法记录证明, need: 必要, originals: 1, issuer: 汀溪县公安局, source: 政府部门核发 }\n',
    ],
  },
});

function notesOf(material: { sourceNote?: string; usage?: string; handlingNote?: string; remark?: string }): string {
  return [material.sourceNote, material.usage, material.handlingNote, material.remark].join('');
}

const wordsOf = rememberingTexts((words: string): ReadonlySet<string> => new Set(words.split('、')));
