import { rule } from '../kinds.ts';

interface Args {
  topics: string;
  audience: string;
  /** Whom the topics are for. */
  meant: 'person' | 'corporate';
}

/** Topics for persons on an item that only bodies may apply for, or the other way round. */
export const topicsAudience = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'topics/audience',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks', 'practice-item-lists'],
  needs: ['audience', 'topics'],
  check({ item, catalog }) {
    const { audience = [], topics = {} } = item.value;
    const terms = catalog.standard.pack.vocabularies['audience']?.terms ?? {};
    // a word that is mistyped may stand for either
    if (audience.length === 0 || !audience.every((one) => Object.hasOwn(terms, one))) return [];
    const persons = audience.includes('自然人');
    const bodies = audience.some((one) => one !== '自然人');
    const wrong = (key: 'person' | 'corporate', fits: boolean) => {
      const named = topics[key] ?? [];
      if (fits || named.length === 0) return [];
      return [{ path: ['topics', key], args: { topics: named.join('、'), audience: audience.join('、'), meant: key } }];
    };
    return [...wrong('person', persons), ...wrong('corporate', bodies)];
  },
  words: {
    zh: {
      title: '主题与服务对象不一致',
      about: '面向自然人的主题只用于自然人可以申请的事项，面向法人的主题只用于法人、组织可以申请的事项。',
      brief: ({ audience, meant }) => `服务对象是${audience}，却选了面向${meant === 'person' ? '自然人' : '法人'}的主题`,
      mark: ({ audience }) => `服务对象是${audience}`,
      should: ({ meant }) =>
        `没有面向${meant === 'person' ? '自然人' : '法人'}的主题，或者服务对象包括${meant === 'person' ? '自然人' : '法人、组织'}`,
      mend: ({ meant }) => `${meant === 'person' ? '个人' : '单位'}确实可以申请的，补全服务对象；不可以的，删去这些主题。`,
      otherwise: () => '事项出现在办不了它的人面前，真正的申请人按主题却找不到。',
      falsePositives: '没有写服务对象或者主题的不报告；地方特色主题不报告。',
    },
    en: {
      title: 'Topics for others than may apply',
      about: 'Topics for persons belong to what persons may apply for, topics for legal persons to what bodies may apply for.',
      brief: ({ audience, meant }) =>
        `served are ${audience}, yet there are topics for ${meant === 'person' ? 'persons' : 'legal persons'}`,
      mark: ({ audience }) => `served are ${audience}`,
      should: ({ meant }) => `no topics for ${meant === 'person' ? 'persons' : 'legal persons'}, or these among the served`,
      mend: ({ meant }) => `Where ${meant === 'person' ? 'persons' : 'bodies'} may apply, add them to audience; else delete the topics.`,
      otherwise: () => 'The service is shown to people who cannot use it, and not found by those who can.',
      falsePositives: 'Without audience or topics nothing is reported; local topics are left out.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\naudience: [自然人]\ntopics: { person: [婚姻登记] }\n',
      'name: 农药经营许可\naudience: [自然人, 企业法人]\ntopics: { person: [准营准办], corporate: [准营准办] }\n',
    ],
    bad: [
      'name: 建筑工程施工许可证核发\naudience: [企业法人]\ntopics: { person: [规划建设] }\n',
      'name: 结婚登记\naudience: [自然人]\ntopics: { corporate: [公安消防] }\n',
    ],
  },
});
