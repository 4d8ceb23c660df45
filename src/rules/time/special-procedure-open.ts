import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  procedure: string;
  lacks: 'limit' | 'counted' | 'both';
}

/** A hearing, test or expert review of which the item does not say how long it takes, or whether that time counts. */
export const timeSpecialProcedureOpen = rule<Args>({
  scope: 'item',
  byEntry: ['specialProcedures'],
  id: 'time/special-procedure-open',
  group: 'time',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-45', 'practice-portal-guides'],
  needs: [],
  reads: ['specialProcedures.limit', 'specialProcedures.counted'],
  check: ({ item }) =>
    ownMembers(item, 'specialProcedures').flatMap(({ member, path }) => {
      const [limit, counted] = [member.limit === undefined || member.limit === '', member.counted === undefined];
      const procedure = member.name ?? '';
      if (procedure === '' || (!limit && !counted)) return [];
      return [{ path: [...path, 'name'], args: { procedure, lacks: limit && counted ? 'both' : limit ? 'limit' : 'counted' } }];
    }),
  words: {
    zh: {
      title: '特别程序没有写明时限或者是否计入时限',
      about: '听证、检验、检测、鉴定、专家评审等所需时间不计入许可期限的，要把所需时间告知申请人，所以要写明时限和是否计入。',
      brief: ({ procedure, lacks }) => `${procedure}没有写${lacking[lacks].zh}`,
      mark: ({ lacks }) => `没有写${lacking[lacks].zh}`,
      should: () => '时限，以及是否计入办结时限',
      mend: ({ procedure, lacks }) => `在“${procedure}”下补写${lacking[lacks].zh}。`,
      otherwise: () => '申请人算不出最晚哪天有结果。',
      falsePositives: '没有特别程序的事项不涉及。',
    },
    en: {
      title: 'A special procedure without its time, or without saying whether it counts',
      about:
        'Time for hearings, tests and expert reviews does not count towards the limit of a licence, and applicants are told how long it takes: so both belong to the item.',
      brief: ({ procedure, lacks }) => `${procedure} does not say ${lacking[lacks].en}`,
      mark: ({ lacks }) => `${lacking[lacks].en}?`,
      should: () => 'its time, and whether it counts towards the limit',
      mend: ({ procedure, lacks }) => `Write under “${procedure}” ${lacking[lacks].en}.`,
      otherwise: () => 'Applicants cannot tell by when at the latest they have a result.',
      falsePositives: 'Items without special procedures are not concerned.',
    },
  },
  examples: {
    good: ['name: 取水许可\nspecialProcedures:\n  - { name: 听证, limit: 20个工作日, counted: 否 }\n'],
    bad: [
      'name: 取水许可\nspecialProcedures:\n  - { name: 听证 }\n',
      'name: 取水许可\nspecialProcedures:\n  - { name: 专家评审, limit: 20个工作日 }\n  - { name: 公示, counted: 否 }\n',
    ],
  },
});

const lacking = {
  limit: { zh: '时限', en: 'how long it takes' },
  counted: { zh: '是否计入时限', en: 'whether it counts' },
  both: { zh: '时限和是否计入时限', en: 'how long it takes and whether it counts' },
} as const;
