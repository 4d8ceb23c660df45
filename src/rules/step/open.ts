import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  step: string;
  lacks: readonly ('limit' | 'by')[];
}

/** A step that does not say how long it takes, or who takes it. */
export const stepOpen = rule<Args>({
  scope: 'item',
  id: 'step/open',
  group: 'element',
  severity: 'info',
  certainty: 'V',
  clauses: ['c0109-elements', 'practice-city-checks'],
  needs: [],
  reads: ['steps.limit', 'steps.agency', 'steps.post'],
  check({ item }) {
    if (item.value.processing === '即办件') return [];
    return ownMembers(item, 'steps').flatMap(({ member: { name = '', limit, agency, post, counted }, path }) => {
      const lacks: Args['lacks'] = [...(limit || counted === false ? [] : ['limit' as const]), ...(agency || post ? [] : ['by' as const])];
      return lacks.length === 0 || name === '' ? [] : [{ path: [...path, 'name'], args: { step: name, lacks } }];
    });
  },
  words: {
    zh: {
      title: '办理环节没有写时限或者由谁办理',
      about: '每个环节写明办理部门或者岗位和时限，申请人能查进度，也能核对合计是否超过承诺办结时限。',
      brief: ({ step, lacks }) => `${step}没有写${lacks.map((lack) => lacking[lack].zh).join('、')}`,
      mark: ({ lacks }) => `没有写${lacks.map((lack) => lacking[lack].zh).join('、')}`,
      should: () => '办理部门或者岗位、时限',
      mend: ({ step, lacks }) => `在“${step}”下补写${lacks.map((lack) => lacking[lack].zh).join('、')}；岗位写名称，不写个人姓名。`,
      otherwise: () => '环节时限加不起来，超期了也不知道在哪一步。',
      falsePositives: '即办件不要求分环节写时限；注明不计入承诺时限的环节可以不写时限。',
    },
    en: {
      title: 'A step without its limit, or without who takes it',
      about: 'Each step names the office or post and its limit, so that progress can be followed and the sum be compared with the promise.',
      brief: ({ step, lacks }) => `${step} does not say ${lacks.map((lack) => lacking[lack].en).join(' or ')}`,
      mark: ({ lacks }) => `${lacks.map((lack) => lacking[lack].en).join(', ')}?`,
      should: () => 'an office or post, and a limit',
      mend: ({ step, lacks }) =>
        `Write under “${step}” ${lacks.map((lack) => lacking[lack].en).join(' and ')}; a post by its title, no person by name.`,
      otherwise: () => 'The steps cannot be added up, and where a case got stuck cannot be found out.',
      falsePositives: 'Items decided on the spot need no limits for their steps, nor does a step that does not count.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\nsteps: [{ name: 受理, post: 受理岗, limit: 1个工作日 }, { name: 送达, post: 送达岗, counted: 否 }]\n'],
    bad: ['name: 农药经营许可\nsteps: [{ name: 受理, post: 受理岗 }, { name: 审查, limit: 3个工作日 }]\n'],
  },
});

const lacking = {
  limit: { zh: '时限', en: 'how long it takes' },
  by: { zh: '办理部门或者岗位', en: 'who takes it' },
} as const;
