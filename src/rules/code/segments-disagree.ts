import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Said } from '../../finding/language.ts';
import { type Path, pathOf, valueAt } from '../../finding/path.ts';
import type { Hit } from '../../finding/rule.ts';
import { type DecodedSegment, lengthOf } from '../../standard/code.ts';
import { elementAt, labelOf } from '../../standard/element.ts';
import type { Vocabulary } from '../../standard/generated/pack.ts';
import type { Standard } from '../../standard/standard.ts';
import { digitsOf, wordOf } from '../../standard/vocabulary.ts';
import { rememberingLast, rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { segmentWords } from './segments-disagree-words.ts';
import { hasOwnCodes, writtenCodes } from './written-codes.ts';

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
  applies: (item, standard) => !hasOwnCodes(item, standard),
  check({ item, catalog }) {
    const hits: Hit<SegmentArgs>[] = [];
    for (const { name, decoded } of writtenCodes(item, catalog)) {
      for (const segment of decoded.segments) {
        const found = segment.segment.field === undefined ? undefined : disagreement(name, segment, decoded.segments, item, catalog);
        if (found) hits.push(found);
      }
    }
    return hits;
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
    ({ segment: { is }, name: outer }) => is !== undefined && name.startsWith(`${outer}.`) && valueAt(item.value, [is]) !== undefined,
  );
}

/** The field that a segment speaks of, and the words that its digits stand for; the same for every item. */
interface Field {
  path: Path;
  vocabulary?: Vocabulary | undefined;
}

const fieldsOf = rememberingLast(({ pack, elements }: Standard) =>
  rememberingTexts((field: string): Field => {
    const path = pathOf(field);
    const name = elementAt(elements, path)?.vocabulary;
    return { path, vocabulary: name === undefined ? undefined : pack.vocabularies[name] };
  }, 16),
);

function disagreement(
  code: string,
  decoded: DecodedSegment,
  segments: readonly DecodedSegment[],
  item: ResolvedItem,
  catalog: Catalog,
): Hit<SegmentArgs> | undefined {
  const { segment, text } = decoded;
  const { field = '' } = segment;
  const { pack, elements, profile } = catalog.standard;
  const { path, vocabulary } = fieldsOf(catalog.standard)(field);
  const value = valueAt(item.value, path);
  if (typeof value !== 'string' || value === '') return undefined;
  const should = vocabulary ? digitsOf(vocabulary, value, pack.dialect) : value;
  if (should === undefined || should === text || isSameBody(should, text) || isCutShort(field, value, catalog)) return undefined;
  if (isTold(decoded, segments, item) || (vocabulary && isStandardsBusiness(item, path, text, vocabulary, pack.dialect))) return undefined;
  const means = vocabulary && wordOf(vocabulary, text, pack.dialect);
  const args = {
    code,
    codeLabel: labelOf(elements, [code]),
    segment: { zh: segment.title, en: segment.en },
    stands: text,
    field,
    fieldLabel: labelOf(elements, path),
    value,
    should,
    ...(means ? { means } : {}),
  };
  const at: Path = Object.hasOwn(profile.codes, field) || item.origin(path).inherited ? [code] : path;
  // digits that stand for no word may be a province's own extension of the table
  return { path: at, args, ...(vocabulary && !means ? { severity: 'warn' as const } : {}) };
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
function isStandardsBusiness(item: ResolvedItem, path: Path, text: string, vocabulary: Vocabulary, dialect: string): boolean {
  const standards = item.standard && valueAt(item.standard.value, path);
  return typeof standards === 'string' && !item.origin(path).inherited && digitsOf(vocabulary, standards, dialect) === text;
}
