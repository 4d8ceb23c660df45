import type { Catalog } from '../../catalog/catalog.ts';
import { type Adopted, type Disagreement, isDoubtful } from '../../compare/sync/adopt.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Language } from '../../finding/language.ts';
import { wrap } from '../../text/width.ts';
import { fieldLabel } from '../diff/brief.ts';
import { indented } from '../hanging.ts';
import { head } from '../head.ts';
import { validateWords } from '../validate/words.ts';
import { formatValue } from '../value-words.ts';
import { columns, type View } from '../view.ts';
import { syncWords } from './words.ts';

/** So many items are told one by one. */
const most = 20;

/** The screen of `santong adopt`: which items inherit now and what they no longer repeat, what does not agree, and which items adopt nothing. */
export function adoptPretty(
  catalog: Catalog,
  { adoptions, not, texts }: Adopted,
  dry: boolean,
  unwritten: readonly string[],
  command: string,
  view: View,
): string {
  const words = syncWords[view.lang];
  const { lang } = view;
  const elements = adoptions.reduce((sum, { dropped }) => sum + dropped.length, 0);
  const differing = adoptions.filter(({ disagreements }) => disagreements.some(isDoubtful));
  const places = differing.flatMap(({ disagreements }) => disagreements.filter(isDoubtful)).length;
  const label = (field: string): string => fieldLabel(field, catalog, lang);
  const lines = [
    ...head(catalog, words.adoptHeading(catalog.config.title ?? validateWords[lang].untitled), view),
    ...(adoptions.length === 0
      ? unwritten.length > 0
        ? []
        : [words.nothingToAdopt]
      : wrap(words.adopted(adoptions.length, elements, texts.size, dry), columns)),
    ...adoptions
      .slice(0, most)
      .flatMap(({ item, dropped }) => [
        ...indented(`- ${[item.name, item.agency].filter((part) => part !== '').join('　')}`, 2),
        ...(dropped.length === 0 ? [] : indented(words.dropped(dropped.length, [...new Set(dropped.map(label))].join(words.and)), 4)),
      ]),
    ...(adoptions.length > most ? [words.more(adoptions.length - most)] : []),
    ...(adoptions.length > 0 ? wrap(words.fromNowOn(dry), columns) : []),
    ...unwritten.flatMap((file) => wrap(words.unwritten(view.display(file)), columns)),
    ...(differing.length === 0 ? [] : ['', ...wrap(words.disagree(differing.length, places), columns)]),
    ...differing.flatMap(({ item, disagreements }) => [
      ...indented(`- ${item.name}`, 2),
      ...disagreements.filter(isDoubtful).flatMap((one) => indented(disagreementText(one, label(one.field), lang), 4)),
    ]),
    ...(not.length === 0 ? [] : ['']),
    ...[...grouped(not, ({ reason }) => reason)].flatMap(([reason, own]) => wrap(words.not[reason](own.length), columns)),
    ...(dry && texts.size > 0 ? ['', words.next(command)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function disagreementText({ ours, theirs, deviation }: Disagreement, label: string, lang: Language): string {
  const words = syncWords[lang];
  if (!Array.isArray(ours) && !Array.isArray(theirs)) return words.disagreement(label, formatValue(ours, lang), formatValue(theirs, lang));
  if (!deviation) return words.sameNames(label);
  return words.otherMembers(label, deviation.added.join(words.and), deviation.removed.join(words.and));
}
