import type { Catalog } from '../../catalog/catalog.ts';
import type { Aligned, Alignment } from '../../compare/align/align.ts';
import type { Differing } from '../../compare/align/matrix.ts';
import { pathOf } from '../../finding/path.ts';
import { labelOf } from '../../standard/element.ts';
import { formatValue } from '../value-words.ts';
import type { View } from '../view.ts';
import { alignWords } from './words.ts';

/** What a format of `santong align` makes its text of. */
export interface AlignReport {
  alignment: Alignment;
  /** The pack that labels the elements, and the notice of the first catalog among the sources. */
  about: Pick<Catalog, 'config' | 'standard' | 'asOf'>;
  all: boolean;
  view: View;
  command: string;
}

/** The groups of more than one source, those in most sources and with most that differs first. */
export function sharedGroups({ alignment }: AlignReport): Aligned[] {
  const shared = alignment.groups.filter(({ by }) => by !== 'alone');
  const weight = (group: Aligned): number => group.differing.length + group.names.length + group.codes.length - 2;
  return shared
    .map((group, index) => ({ group, index }))
    .sort((a, b) => weight(b.group) - weight(a.group) || a.index - b.index)
    .map(({ group }) => group);
}

/** Items that stand in one source only. */
export function loneGroups({ alignment }: AlignReport): Aligned[] {
  return alignment.groups.filter(({ by }) => by === 'alone');
}

/** What the sources of a group do not say alike, in sentences that name who is alone in it. */
export function outliersOf(group: Aligned, report: AlignReport): string[] {
  return group.differing.flatMap((one) => sentences(one, report));
}

function sentences({ field, list, variants, said }: Differing, { alignment, about, view }: AlignReport): string[] {
  const words = alignWords[view.lang];
  const label = labelOf(about.standard.elements, pathOf(field))[view.lang];
  const nameOf = (source: number): string => alignment.sources[source]?.name ?? '';
  const who = (sources: readonly number[]): string => (sources.length <= 3 ? words.few(sources.map(nameOf)) : words.many(sources.length));
  if (!list) {
    const parts = variants.map(({ text, sources }, index) =>
      words.part(index === 0 && variants.length > 1 && sources.length > 3 ? words.many(sources.length) : who(sources), text),
    );
    return [words.value(label, parts)];
  }
  return variants.map(({ text: whole, sources }) => {
    const text = formatValue(whole, view.lang);
    const others = said.filter((source) => !sources.includes(source));
    const rest = (side: readonly number[]): string => (side.length === 1 ? nameOf(side[0] ?? 0) : words.rest);
    // whoever is in the minority is named
    return sources.length <= others.length
      ? words.asked(who(sources), label, text, rest(others))
      : words.notAsked(who(others), label, text, rest(sources));
  });
}
