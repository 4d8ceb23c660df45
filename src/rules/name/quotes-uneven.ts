import { catalogRule, type ItemRef } from '../kinds.ts';

interface Args {
  /** What some names quote and this one does not. */
  phrase: string;
  quoted: number;
  plain: number;
}

/** A phrase that some names of the catalog put in quotation marks and others do not: “一件事”, 一件事. */
export const nameQuotesUneven = catalogRule<Args, true>({
  scope: 'catalog',
  id: 'name/quotes-uneven',
  group: 'wording',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-writing', 'seed-heilongjiang'],
  needs: [],
  record: (item) => (item.document.value.name ? true : undefined),
  check(records) {
    const named = records.map(({ item }) => item);
    const phrases = new Set<string>();
    for (const { name } of named) {
      // most names quote nothing
      if (name.includes('“')) for (const match of name.matchAll(/“([^“”]{2,8})”/g)) phrases.add(match[1] ?? '');
    }
    return [...phrases].sort().flatMap((phrase) => {
      const quoting = named.filter((item) => item.name.includes(`“${phrase}”`));
      const plain = named.filter((item) => isPlain(item, phrase));
      const args = { phrase, quoted: quoting.length, plain: plain.length };
      return plain.map((item) => ({ item, path: ['name'], words: phrase, args }));
    });
  },
  words: {
    zh: {
      title: '同一说法有的加引号有的不加',
      about: '同一目录里，同一说法的写法要一致，名称才能查得到、比得上。',
      brief: ({ phrase, quoted }) => `“${phrase}”没有加引号，另有${quoted}项加了`,
      mark: ({ phrase }) => `别的名称写“${phrase}”`,
      should: ({ phrase }) => `与省目录一致；目录里${phrase}加引号的，写“${phrase}”`,
      mend: ({ phrase }) => `对照省事项目录统一：名称里的${phrase}，要加引号的都加，不加的都不加。`,
      otherwise: () => '按名称查找、比对时对不上。',
      falsePositives: '只在同一目录里有的名称加了引号时报告；名称照省目录的，不用改。',
    },
    en: {
      title: 'A phrase quoted in some names and not in others',
      about: 'Within a catalog a phrase is written in one way, so that names can be found and compared.',
      brief: ({ phrase, quoted }) => `${phrase} stands without the quotation marks that ${quoted} other names have`,
      mark: ({ phrase }) => `other names write “${phrase}”`,
      should: ({ phrase }) => `as in the province’s directory: “${phrase}” where that quotes it`,
      mend: ({ phrase }) => `Compare with the directory, and quote ${phrase} in every name or in none.`,
      otherwise: () => 'By name the item is not found and does not match.',
      falsePositives: 'Reported only where names of the same catalog quote the phrase; a name as in the directory needs no change.',
    },
  },
  examples: {
    good: ['name: 结婚落户“一件事”\n---\nname: 就医费用报销“一件事”\n', 'name: 农村建房一件事\n---\nname: 就医一件事\n'],
    bad: ['name: 结婚落户“一件事”\n---\nname: 就医一件事\n'],
  },
});

/** Whether a name says the phrase, and nowhere in quotation marks of any sort. */
function isPlain(item: ItemRef, phrase: string): boolean {
  const at = item.name.indexOf(phrase);
  return at >= 0 && !/[“”"「『《‘]/.test(item.name.charAt(at - 1)) && !item.name.includes(`“${phrase}”`);
}
