import type { StandardsPack } from '../../standard/generated/pack.ts';
import { rule } from '../kinds.ts';
import { proseTexts } from '../written-texts.ts';

interface Args {
  words: string;
  should: string;
  count: number;
}

type Typos = NonNullable<NonNullable<StandardsPack['words']>['typos']>;

const none: Typos = {};

interface Found {
  at: number;
  wrong: string;
  should: string;
}

/** Misspelt words, and words that official texts now write otherwise: 其它, 登陆, 户口薄. The table stands in the pack. */
export const wordingTypo = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'wording/typo',
  group: 'wording',
  severity: 'info',
  certainty: 'C',
  clauses: ['practice-item-lists', 'practice-writing'],
  needs: [],
  check({ item, catalog }) {
    const typos = catalog.standard.pack.words?.typos ?? none;
    const any = anyOf(typos);
    return (
      proseTexts(item.document, catalog)
        .filter(({ text }) => any.test(text))
        .filter(({ path }) => !(path[0] === 'basis' && path.at(-1) !== 'number'))
        // a sub-item's name is mostly the name once more
        .filter(({ path, text }) => path[0] === 'name' || text !== item.name)
        .flatMap(({ path, text }) => {
          const found = typosIn(text, typos);
          const first = found[0];
          if (!first) return [];
          const args = { words: first.wrong, should: first.should, count: found.length };
          return [{ path, args, words: first.wrong, fix: { value: mended(text, found), safe: true } }];
        })
    );
  },
  words: {
    zh: {
      title: '错别字和旧写法',
      about: '常见的错别字（攻务、受里、户口薄），以及公文里已经改用的写法（其它、登陆、帐号）。词表在标准包的words里，可以增减。',
      brief: ({ words, should, count }, { label }) => `${label}“${words}”应为“${should}”${count > 1 ? `，共${count}处` : ''}`,
      mark: ({ should }) => `应为“${should}”`,
      should: ({ should }) => should,
      mend: ({ words, should }) => `把“${words}”改为“${should}”，可以自动改正。`,
      otherwise: () => '显得不严肃；名称、材料里写错的，还会查不到、对不上。',
      falsePositives: '书名号、引号里的原文，设定依据的法律名称和条款内容不看；“台风登陆”“登陆点”等说法不报告。',
    },
    en: {
      title: 'Misspellings and old spellings',
      about:
        'Common misspellings (攻务, 受里, 户口薄) and what official texts now write otherwise (其它, 登陆, 帐号). The table stands under words in the pack.',
      brief: ({ words, should, count }, { label }) => `${label}: “${words}” should be “${should}”${count > 1 ? `, ${count} in all` : ''}`,
      mark: ({ should }) => `should be “${should}”`,
      should: ({ should }) => should,
      mend: ({ words, should }) => `Write “${should}” for “${words}”; this can be done automatically.`,
      otherwise: () => 'It looks careless, and a misspelt name or document is not found.',
      falsePositives:
        'Words in title or quotation marks, and laws with their text, are not looked at; nor are words that rightly hold the same characters.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\nbasis: [{ law: 某办法, text: 法律规定的其它条件 }]\nnotes: [见《关于其它事项的规定》]\n',
      'name: 台风登陆预警查询\n',
    ],
    bad: [
      'name: 农药经营许可\nnotes: [请携带户口薄]\n',
      'name: 农药经营许可\nquestions: [{ q: 怎样登陆？, a: 用手机号登陆，没有帐号的先注册。 }]\n',
      'name: 农药经营许可\nplaces: [{ name: 县攻务服务中心 }]\n',
    ],
  },
});

/** The misspelt words of a text from its beginning; what stands in title or quotation marks is somebody else’s spelling. */
function typosIn(text: string, typos: Typos): Found[] {
  if (!anyOf(typos).test(text)) return [];
  const plain = text.replace(/《[^》]*》|“[^”]*”/g, (quoted) => '\0'.repeat(quoted.length));
  const found = Object.entries(typos).flatMap(([wrong, { should, except }]) => {
    if (!plain.includes(wrong)) return [];
    const left = (except ?? []).reduce((rest, right) => rest.replaceAll(right, '\0'.repeat(right.length)), plain);
    return placesOf(left, wrong).map((at) => ({ at, wrong, should }));
  });
  return found.sort((a, b) => a.at - b.at);
}

const compiled = new WeakMap<Typos, RegExp>();

/** Any of the misspelt words: most texts hold none, and are passed over at once. */
function anyOf(typos: Typos): RegExp {
  const present = compiled.get(typos);
  if (present) return present;
  const words = Object.keys(typos).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(words.join('|') || '(?!)');
  compiled.set(typos, pattern);
  return pattern;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function mended(text: string, found: readonly Found[]): string {
  return found.reduceRight((left, { at, wrong, should }) => left.slice(0, at) + should + left.slice(at + wrong.length), text);
}
