import type { Path } from '../../finding/path.ts';
import { parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  stands: string;
}

/** A time limit that nobody can count: 尽快办理, 视情况而定, 按规定办理. */
export const timeVague = rule<Args>({
  scope: 'item',
  byEntry: ['limit', 'steps', 'specialProcedures'],
  id: 'time/vague',
  group: 'time',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-30', 'business-36'],
  needs: [],
  check({ item }) {
    const { limit } = item.document.value;
    const places: { text: string | undefined; path: Path }[] = [
      { text: limit?.statutory, path: ['limit', 'statutory'] },
      { text: limit?.promised, path: ['limit', 'promised'] },
      ...ownMembers(item, 'steps').map(({ member, path }) => ({ text: member.limit, path: [...path, 'limit'] })),
      ...ownMembers(item, 'specialProcedures').map(({ member, path }) => ({ text: member.limit, path: [...path, 'limit'] })),
    ];
    return places.flatMap(({ text, path }) => (text && parseLimit(text).kind === 'vague' ? [{ path, args: { stands: text } }] : []));
  },
  words: {
    zh: {
      title: '时限没有写明',
      about: '时限要写明数和单位。“尽快”“及时”“视情况”“按规定”这样的写法，申请人不知道要等多久，超期也无从认定。',
      brief: ({ stands }, { label }) => `${label}写“${stands}”`,
      mark: () => '没有数，也没有单位',
      should: () => '数和单位，例如“5个工作日”；当场办结的写“当场办结”',
      mend: (_, { label }) => `把${label}改为实际能够做到的时限，写明数和单位；法律没有规定法定时限的，写“无法定期限”。`,
      otherwise: () => '申请人不知道要等多久，也无法投诉超期。',
      falsePositives: '“当场办结”“无法定期限”是明确的写法，不报告；只看时限要素，不看说明文字。',
    },
    en: {
      title: 'A limit that cannot be counted',
      about: 'A limit is a number and a unit. With “as soon as possible” or “as the case may be” nobody can tell when it has passed.',
      brief: ({ stands }, { label }) => `${label} says “${stands}”`,
      mark: () => 'neither a number nor a unit',
      should: () => 'a number and a unit, such as 5个工作日, or 当场办结',
      mend: (_, { label }) => `Write a limit that is really kept as ${label}; where the law sets none, the statutory limit is 无法定期限.`,
      otherwise: () => 'Applicants cannot know how long it takes, or complain that it took too long.',
      falsePositives: '当场办结 and 无法定期限 are definite; notes in words are not looked at.',
    },
  },
  examples: {
    good: [
      'name: 见义勇为人员奖励\nlimit: { statutory: 无法定期限, promised: 60个工作日 }\n',
      'name: 结婚登记\nlimit: { promised: 当场办结 }\n',
    ],
    bad: [
      'name: 见义勇为人员奖励\nlimit: { promised: 尽快办理 }\n',
      'name: 见义勇为人员奖励\nlimit: { promised: 视情况而定 }\nsteps:\n  - { name: 审查, limit: 按规定办理 }\n',
    ],
  },
});
