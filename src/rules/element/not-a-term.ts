import { distance } from 'fastest-levenshtein';
import { fromPointer } from '../../finding/path.ts';
import { elementAt } from '../../standard/element.ts';
import { termFor } from '../../standard/vocabulary.ts';
import { foldLookAlikes } from '../../text/look-alikes.ts';
import { rule } from '../kinds.ts';
import { textOf } from './shape.ts';

interface Args {
  stands: string;
  /** The word of the list that was probably meant. */
  nearest?: string;
  terms: readonly string[];
  /** Whether `nearest` is surely the same word in another spelling. */
  same: boolean;
  /** Whether it only differs in characters that look alike, such as 己 and 已. */
  alike?: boolean;
}

/** A word outside the closed list of its element; another spelling of a word on it can be mended without asking. */
export const elementNotATerm = rule<Args>({
  scope: 'schema',
  keywords: ['enum'],
  id: 'element/not-a-term',
  group: 'element',
  severity: 'error',
  certainty: 'V',
  clauses: ['gbt39046-a'],
  needs: [],
  hit(error, _, catalog) {
    const path = fromPointer(error.instancePath);
    const stands = textOf(error.data);
    const terms = (error.params['allowedValues'] as readonly unknown[]).map(String);
    const place = elementAt(catalog.standard.elements, path);
    const vocabulary = place?.vocabulary === undefined ? undefined : catalog.standard.pack.vocabularies[place.vocabulary];
    const same = vocabulary && termFor(vocabulary, stands, catalog.standard.pack.dialect);
    const alike = same === undefined ? lookAlike(stands, terms) : undefined;
    const term = same ?? alike;
    const nearest = term ?? nearestOf(stands, terms);
    return {
      path,
      args: {
        stands,
        terms,
        same: term !== undefined,
        ...(alike === undefined ? {} : { alike: true }),
        ...(nearest === undefined ? {} : { nearest }),
      },
      // a word that is only near is shown before it is put there
      ...(nearest === undefined ? {} : { fix: { value: nearest, safe: term !== undefined } }),
    };
  },
  words: {
    zh: {
      title: '不是规定的用词',
      about: '事项类型、办件类型等要素只能用标准规定的词，写别的词，比对和清单都认不出来。',
      brief: ({ stands }, { label }) => `${label}写成“${stands}”`,
      mark: ({ nearest }) => (nearest ? `应为${nearest}` : '不是规定的用词'),
      should: ({ nearest, terms }) => nearest ?? oneOf(terms, '、', '等'),
      mend: ({ nearest, same, alike, terms }) => {
        if (nearest && alike) return `字形相近的字打错了，改为“${nearest}”，可以自动改正。`;
        if (nearest && same) return `改为“${nearest}”，意思相同，可以自动改正。`;
        const choice = `从规定的用词中选一个：${oneOf(terms, '、', '等')}。`;
        return nearest ? `是否想写“${nearest}”。${choice}` : choice;
      },
      otherwise: (_, { label }) => `${label}不能和省里的清单比对，事项可能进不了应进的清单。`,
      falsePositives: '常见的别称（例如“许可”）只报告写法，可以自动改为规定的用词。',
    },
    en: {
      title: 'Not a word of the list',
      about: 'Elements such as the type of an item take the words of the standard only; others cannot be compared or sorted into lists.',
      brief: ({ stands }, { label }) => `${label} says “${stands}”`,
      mark: ({ nearest }) => (nearest ? `should be ${nearest}` : 'not a word of the list'),
      should: ({ nearest, terms }) => nearest ?? oneOf(terms, ', ', ' …'),
      mend: ({ nearest, same, alike, terms }) => {
        if (nearest && alike) return `A character that looks alike was typed. Change it to “${nearest}”; this can be done automatically.`;
        if (nearest && same) return `Change it to “${nearest}”, which means the same; this can be done automatically.`;
        const choice = `Choose one of the list: ${oneOf(terms, ', ', ' …')}.`;
        return nearest ? `Perhaps “${nearest}” was meant. ${choice}` : choice;
      },
      otherwise: (_, { label }) =>
        `${label} cannot be compared with the province’s list, and the item may miss the lists that it belongs on.`,
      falsePositives: 'Usual other names, such as 许可, are reported as spellings only and can be changed automatically.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ntype: 行政确认\nprocessing: 承诺件\n'],
    bad: ['name: 工伤认定\ntype: 确认\n', 'name: 工伤认定\nprocessing: 承诺建\n', 'name: 工伤认定\naudience: [自然人, 单位]\n'],
  },
});

function oneOf(terms: readonly string[], join: string, rest: string): string {
  return terms.length > 12 ? terms.slice(0, 12).join(join) + rest : terms.join(join);
}

/** The only word that differs in nothing but characters that look alike. */
function lookAlike(stands: string, terms: readonly string[]): string | undefined {
  const folded = foldLookAlikes(stands.trim());
  const found = terms.filter((term) => foldLookAlikes(term) === folded);
  return found.length === 1 ? found[0] : undefined;
}

/** The word that is nearest in spelling, where it shares at least half of its characters in place. */
function nearestOf(stands: string, terms: readonly string[]): string | undefined {
  const near = terms.map((term) => ({ term, away: distance(stands, term) })).sort((a, b) => a.away - b.away);
  const best = near[0];
  return best && best.away * 2 <= best.term.length ? best.term : undefined;
}
