import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Said } from '../../finding/language.ts';
import { decode, isSound } from '../../standard/code.ts';
import { wordOf } from '../../standard/vocabulary.ts';
import { foldWidth } from '../../text/fold.ts';
import { foldCode } from '../../text/look-alikes.ts';
import { rule } from '../kinds.ts';
import { formWords } from './form-words.ts';
import { hasOwnCodes, type WrittenCode, writtenCodes } from './written-codes.ts';

/** What is wrong with a code, beside its credit code and what it says about the item. */
export interface FormArgs {
  stands: string;
  length: number;
  expected: number;
  /** How many zeros a spreadsheet took from the front. */
  lost?: number;
  /** A spreadsheet made it 1.14507E+17: its digits are gone. */
  scientific?: boolean;
  /** A spreadsheet made a date of it. */
  date?: boolean;
  should?: string;
  /** The segments that do not have their form, with what stands there and its place from 1. */
  segments: readonly (Said<string> & { part: string; place: number })[];
}

/** A code that is too long or too short, or a segment of it that does not have its form. */
export const codeForm = rule<FormArgs>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'code/form',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['c0109-codes', 'gbt39554'],
  needs: [],
  applies: (item, standard) => !hasOwnCodes(item, standard),
  check({ item, catalog }) {
    const codes = writtenCodes(item, catalog);
    // Stryker disable next-line all: only saves time, nearly every code is sound
    if (codes.every(({ decoded }) => isSound(decoded))) return [];
    const reported = new Set<string>();
    return codes.flatMap((code) => {
      const args = faultsOf(code, reported);
      if (!args) return [];
      const should = mended(code, item, catalog);
      const lost = should?.endsWith(code.text) ? { lost: should.length - code.text.length } : {};
      return [
        {
          path: [code.name],
          args: { ...args, ...lost, ...(should ? { should } : {}) },
          ...(should ? { fix: { value: should, safe: isSure(should, code.text, item, catalog) } } : {}),
        },
      ];
    });
  },
  words: formWords,
  examples: {
    good: [
      'name: 食品经营许可（新办）\ntype: 行政许可\ncode: "000131905001"\nimplementation: "11990101MB000303384000131905001"\n',
      'name: 农药经营许可\nhandling: "11990101MB0003121N400012090900001"\n',
    ],
    bad: [
      'name: 道路货物运输经营许可\ntype: 行政许可\ncode: "118915000"\n',
      'name: 食品经营许可（新办）\ncode: "00013190500"\n',
      'name: 食品经营许可（新办）\ncode: "0001319I5001"\n',
      'name: 食品经营许可（新办）\nimplementation: "11990101MB000303389000131905001"\n',
      'name: 用水报装\nhandling: "91990101MA0003347C499209993000000"\n',
      'name: 用水报装\nimplementation: "1.1990101E+30"\n',
      'name: 工伤认定\ntype: 行政确认\ncode: "OOO714923OOO"\n',
      'name: 工伤认定\ntype: 行政确认\ncode: 2026-03-05\n',
    ],
  },
});

/** A faulty basic code inside an implementation code is one fault: each segment is told once, where it stands first. */
function faultsOf({ text, name, decoded }: WrittenCode, reported: Set<string>): FormArgs | undefined {
  const { length, expected } = decoded;
  if (length !== expected) {
    const scientific = /^\d(?:\.\d+)?[eE]\+?\d+$/.test(text) ? { scientific: true } : {};
    const date = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^(?:\d{4}年)?\d{1,2}月\d{1,2}日$|^(?:\d{1,2}-)?[A-Z][a-z]{2}-\d{2}$/.test(text)
      ? { date: true }
      : {};
    return { stands: text, length, expected, segments: [], ...scientific, ...date };
  }
  const segments = decoded.segments.flatMap(({ name: key, segment, text: part, from, fault }) => {
    const identity = `${`${name}.${key}`.split('.').slice(-2).join('.')} ${part}`;
    if (fault?.kind !== 'pattern' || reported.has(identity)) return [];
    reported.add(identity);
    return [{ zh: segment.title, en: segment.en, part, place: from + 1 }];
  });
  return segments.length > 0 ? { stands: text, length, expected, segments } : undefined;
}

/** The code that was surely meant: widths and spaces put right, and the zeros that a spreadsheet took from a basic code. */
function mended({ name, text }: WrittenCode, item: ResolvedItem, catalog: Catalog): string | undefined {
  const plain = bare(foldWidth(text));
  // no code holds these letters: read as the digits that they look like, before a small l becomes a capital one
  const alike = bare(foldCode(text));
  for (const meant of [alike, plain]) if (meant !== text && isCode(name, meant, catalog)) return meant;
  const padded =
    name === 'code' && /^\d+$/.test(plain) ? plain.padStart(decode(catalog.standard.profile, name, plain).expected, '0') : plain;
  const { pack, profile } = catalog.standard;
  const region = decode(profile, name, padded).segments.find((segment) => segment.name === 'region');
  const isKnown = region !== undefined && Object.hasOwn(pack.codes.regions, region.text);
  return padded !== plain && isKnown && isCode(name, padded, catalog) && fitsType(name, padded, item, catalog) ? padded : undefined;
}

/**
 * A letter read as the digit that it looks like may have been another digit, and zeros put in front of a code of an item without a type are
 * not confirmed by it; unless the province has a standard item of that very code.
 */
function isSure(should: string, text: string, item: ResolvedItem, catalog: Catalog): boolean {
  const isFilled = should.length > bare(text).length && item.value.type === undefined;
  return (bare(foldCode(text)) === bare(foldWidth(text)) && !isFilled) || catalog.standards.has(should);
}

function bare(text: string): string {
  return text.replace(/[\s'-]/g, '').toUpperCase();
}

function isCode(name: string, text: string, { standard }: Catalog): boolean {
  return isSound(decode(standard.profile, name, text));
}

function fitsType(name: string, text: string, item: ResolvedItem, { standard }: Catalog): boolean {
  const type = decode(standard.profile, name, text).segments.find(({ segment }) => segment.field === 'type');
  const vocabulary = standard.pack.vocabularies['itemType'];
  const word = type && vocabulary && wordOf(vocabulary, type.text, standard.pack.dialect);
  return word !== undefined && (item.value.type === undefined || word === item.value.type);
}
