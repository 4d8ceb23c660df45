import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Said } from '../../finding/language.ts';
import { type Path, pathOf, valueAt } from '../../finding/path.ts';
import type { Hit } from '../../finding/rule.ts';
import { type DecodedSegment, lengthOf } from '../../standard/code.ts';
import { elementAt, labelOf } from '../../standard/element.ts';
import { digitsOf, wordOf } from '../../standard/vocabulary.ts';
import { rule } from '../kinds.ts';
import { segmentWords } from './segments-disagree-words.ts';
import { writtenCodes } from './written-codes.ts';

/** A segment of a code and the element that says something else. */
export interface SegmentArgs {
  code: string;
  codeLabel: Said<string>;
  segment: Said<string>;
  /** What stands in the code, and the word that it stands for where it is a word's digits. */
  stands: string;
  means?: string;
  field: string;
  fieldLabel: Said<string>;
  value: string;
  /** The digits of the value. */
  should: string;
}

/** A code that says another type, level, agency or basic code than the item does. */
export const codeSegmentsDisagree = rule<SegmentArgs>({
  scope: 'item',
  kinds: ['item', 'entry', 'standard'],
  id: 'code/segments-disagree',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['c0109-codes'],
  needs: [],
  check({ item, catalog }) {
    return writtenCodes(item, catalog).flatMap(({ name, decoded }) =>
      decoded.segments
        .filter((segment) => segment.segment.field !== undefined && !isTold(segment, decoded.segments, item))
        .flatMap((segment) => disagreement(name, segment, item, catalog)),
    );
  },
  words: segmentWords,
  examples: {
    good: [
      'name: 食品经营许可（新办）\ntype: 行政许可\nlevel: 县级\ncode: "000131905001"\nagency: { code: "11990101MB00030338" }\nimplementation: "11990101MB000303384000131905001"\n',
      'name: 用水报装\ntype: 公共服务\ncode: "992099930000"\n',
      'name: 道路货物运输经营许可\ncode: "118915000"\nimplementation: "11990101MB000313XE4000118915000"\n',
    ],
    bad: [
      'name: 仅销售预包装食品备案\ntype: 行政许可\ncode: "001031906000"\n',
      'name: 食品经营许可（新办）\nlevel: 市级\nimplementation: "11990101MB000303384000131905001"\n',
      'name: 食品经营许可（新办）\ncode: "000131905002"\nimplementation: "11990101MB000303384000131905001"\n',
      'name: 食品经营许可（新办）\nagency: { code: "11990102MB00040367" }\nimplementation: "11990101MB000303384000131905001"\n',
      'name: 食品经营许可（新办）\ntype: 公共服务\nhandling: "11990101MB00030338400013190500101"\n',
    ],
  },
});

/** What stands inside a code that the item also writes by itself is judged there. */
function isTold({ name }: DecodedSegment, segments: readonly DecodedSegment[], item: ResolvedItem): boolean {
  return segments.some(
    (outer) => outer.segment.is !== undefined && name.startsWith(`${outer.name}.`) && valueAt(item.value, [outer.segment.is]) !== undefined,
  );
}

function disagreement(code: string, { segment, text }: DecodedSegment, item: ResolvedItem, catalog: Catalog): Hit<SegmentArgs>[] {
  const { field } = segment;
  if (field === undefined) return [];
  const value = valueAt(item.value, pathOf(field));
  if (typeof value !== 'string' || value === '' || isCutShort(field, value, catalog)) return [];
  const { pack, elements } = catalog.standard;
  const place = elementAt(elements, pathOf(field));
  const vocabulary = place?.vocabulary === undefined ? undefined : pack.vocabularies[place.vocabulary];
  const should = vocabulary ? digitsOf(vocabulary, value, pack.dialect) : value;
  if (should === undefined || should === text || isSameBody(should, text) || isStandardsBusiness(item, pathOf(field), text, catalog))
    return [];
  const means = vocabulary && wordOf(vocabulary, text, pack.dialect);
  const args = {
    code,
    codeLabel: labelOf(elements, [code]),
    segment: { zh: segment.title, en: segment.en },
    stands: text,
    field,
    fieldLabel: labelOf(elements, pathOf(field)),
    value,
    should,
    ...(means ? { means } : {}),
  };
  const path: Path = Object.hasOwn(catalog.standard.profile.codes, field) || item.origin(pathOf(field)).inherited ? [code] : pathOf(field);
  // digits that stand for no word may be a province's own extension of the table
  return [{ path, args, ...(vocabulary && !means ? { severity: 'warn' as const } : {}) }];
}

/** A code that lost characters (a spreadsheet takes leading zeros away) is one fault, and `code/form` tells it. */
function isCutShort(field: string, code: string, { standard: { profile } }: Catalog): boolean {
  return Object.hasOwn(profile.codes, field) && code.length !== lengthOf(profile, field);
}

/** An old organisation code stands inside the credit code of the same body: `code/credit-code` says what is wrong with it. */
function isSameBody(code: string, credit: string): boolean {
  return credit.length === 18 && code.replace('-', '') === credit.slice(8, 17);
}

/** Where the standard item agrees with the code, the local value deviates from it, and a rule on inheritance says so. */
function isStandardsBusiness(item: ResolvedItem, path: Path, text: string, { standard: { pack, elements } }: Catalog): boolean {
  const standards = item.standard && valueAt(item.standard.value, path);
  if (typeof standards !== 'string' || item.origin(path).inherited) return false;
  const name = elementAt(elements, path)?.vocabulary;
  const vocabulary = name === undefined ? undefined : pack.vocabularies[name];
  return vocabulary !== undefined && digitsOf(vocabulary, standards, pack.dialect) === text;
}
