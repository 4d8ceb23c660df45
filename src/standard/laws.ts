import { foldWidth } from '../text/fold.ts';
import { rememberingLast, rememberingTexts } from '../text/remembered.ts';
import type { StandardsPack } from './generated/pack.ts';

/** What the registry of a pack knows of a law. */
export interface KnownLaw {
  /** As the registry writes it, without 中华人民共和国 before it. */
  title: string;
  /** 法律, 行政法规, or what a pack adds; missing where only its repeal is known. */
  kind?: string;
  /** When its newest version was passed, `YYYY-MM-DD`. */
  date?: string;
  /** The number of articles, or the most that any version of it had; missing where it is not known for certain. */
  articles?: number;
  /** Marked as no longer in force by the source, without a date. */
  lapsed: boolean;
  repealed?: { on: string; by: string; clause?: string };
}

/** The law of that title, with or without title marks, 中华人民共和国 and the year of a version; undefined where the registry has none. */
export function lawNamed({ laws }: StandardsPack, written: string): KnownLaw | undefined {
  return laws && namedIn(laws)(lawTitle(written));
}

type Laws = NonNullable<StandardsPack['laws']>;

const namedIn = rememberingLast((laws: Laws) => rememberingTexts((title) => lookUp(laws, title)));

function lookUp(laws: Laws, title: string): KnownLaw | undefined {
  const repealed = laws.repealed && Object.hasOwn(laws.repealed, title) ? laws.repealed[title] : undefined;
  for (const [kind, known] of Object.entries(laws.registry.known)) {
    if (!Object.hasOwn(known, title)) continue;
    const [date = unknown, ...more] = (known[title] ?? '').split(' ');
    const articles = more.find((part) => /^\d+$/.test(part));
    return {
      title,
      kind,
      ...(date === unknown ? {} : { date }),
      ...(articles === undefined ? {} : { articles: Number(articles) }),
      lapsed: more.includes('失效'),
      ...(repealed ? { repealed } : {}),
    };
  }
  return repealed && { title, lapsed: true, repealed };
}

/** Every title that the registry of a pack knows, of the kinds given or of all. */
export function knownTitles({ laws }: StandardsPack, kinds?: readonly string[]): string[] {
  const known = Object.entries(laws?.registry.known ?? {});
  return known.flatMap(([kind, titles]) => (kinds === undefined || kinds.includes(kind) ? Object.keys(titles) : []));
}

/** The day up to which the registry of a pack knows laws, `YYYY-MM-DD`; undefined where the pack has none. */
export function registryDate({ laws }: StandardsPack): string | undefined {
  return laws?.registry.date;
}

/** Where the registry has no date. */
const unknown = '未详';

/** The title of a law in the form of the registry: without the marks around it, 中华人民共和国, blanks, and the year of a version behind it. */
export const lawTitle: (written: string) => string = rememberingTexts((written: string) =>
  foldWidth(written)
    .replace(/\s+/g, '')
    .replaceAll('〈', '《')
    .replaceAll('〉', '》')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/（(?:\d{4}年?)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:第.次)?(?:修正|修订|修改|公布|发布|版)[本版]?）$/, '')
    .replace(/^《((?:[^《》]|《[^《》]*》)+)》$/, '$1')
    .replace(/(^|《)中华人民共和国(?=.)/g, '$1'),
);
