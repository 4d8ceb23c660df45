import { foldText } from '../../text/fold.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  material: string;
  /** The earlier one as it is written. */
  first: string;
  /** Its number in the list, from 1. */
  number: number;
}

/** One document asked for twice in one item, under one name or two; documents for different cases are not compared. */
export const materialTwice = rule<Args>({
  scope: 'item',
  byEntry: ['materials'],
  id: 'material/twice',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['zhejiang-7', 'seed-heilongjiang'],
  needs: [],
  params: {
    same: '居民身份证=身份证=二代身份证=第二代居民身份证=本人身份证、居民户口簿=户口簿=户口本=居民户口本、营业执照=企业营业执照=工商营业执照',
  },
  check({ item, param }) {
    const names = namesOf(param('same'));
    const seen = new Map<string, { first: string; number: number }>();
    return ownMembers(item, 'materials').flatMap(({ member, path }, index) => {
      const { name = '', situation = '' } = member;
      const plain = foldText(name).replace(/（?(?:原件|复印件|原件及复印件|原件和复印件)）?$/, '');
      const key = `${names.get(plain) ?? plain}|${foldText(situation)}|${foldText(member.issuer ?? '')}`;
      const earlier = seen.get(key);
      if (plain === '') return [];
      if (earlier) return [{ path: [...path, 'name'], args: { material: name, ...earlier } }];
      seen.set(key, { first: name, number: index + 1 });
      return [];
    });
  },
  words: {
    zh: {
      title: '同一份材料要了两次',
      about: '一个事项里同一份材料只列一次；名称不同、其实是同一份的（身份证和居民身份证），统一用规范名称。',
      brief: ({ material, number, first }) =>
        material === first ? `${material}与第${number}份材料重复` : `${material}与第${number}份材料“${first}”是同一份`,
      mark: ({ number }) => `与第${number}份材料重复`,
      should: ({ first }) => `${first}只列一次`,
      mend: ({ number }) =>
        `与第${number}份合成一份，写明总份数；确实用在不同情形的，在适用情形中分别写明；不是同一份的，把名称写得能够区分。`,
      otherwise: () => '申请人多准备一份，窗口也多收一份。',
      falsePositives: '适用情形或者出具机构不同的不算重复；哪些名称是同一份材料，可以用参数same增减。',
    },
    en: {
      title: 'One document asked for twice',
      about: 'An item lists each document once; where two names mean one document, such as 身份证 and 居民身份证, the regular one is used.',
      brief: ({ material, number, first }) =>
        material === first ? `${material} repeats document ${number}` : `${material} is the same as document ${number}, “${first}”`,
      mark: ({ number }) => `the same as document ${number}`,
      should: ({ first }) => `${first} once`,
      mend: ({ number }) =>
        `Join it with document ${number} and give the number in all; where they belong to different cases, name the cases; where they are not the same, name them apart.`,
      otherwise: () => 'Applicants prepare one document too many.',
      falsePositives:
        'Documents for different cases or from different issuers are not compared; the parameter same names what counts as one document.',
    },
  },
  examples: {
    good: [
      'name: 居住证申领\nmaterials:\n  - { name: 就业证明, situation: 在本地就业的 }\n  - { name: 就业证明, situation: 配偶在本地就业的 }\n  - { name: 居民身份证 }\n',
    ],
    bad: [
      'name: 居住证申领\nmaterials:\n  - { name: 居民身份证 }\n  - { name: 相片 }\n  - { name: 身份证 }\n',
      'name: 工伤认定\nmaterials:\n  - { name: 工伤认定申请表 }\n  - { name: "2.工伤认定申请表（原件）" }\n',
    ],
  },
});

/** Each name with the first of those that mean the same. */
const namesOf = rememberingTexts(
  (same: string): ReadonlyMap<string, string> =>
    new Map(same.split('、').flatMap((group) => group.split('=').map((name, _, all) => [name, all[0] ?? name] as const))),
);
