import { type Difference, isBetter } from '../../compare/difference.ts';
import { fateKinds, isAlone } from '../../compare/fate.ts';
import type { Direction } from '../../standard/direction.ts';
import { displayWidth, padEnd, padStart, truncate, wrap } from '../../text/width.ts';
import { indented } from '../hanging.ts';
import { typedWord } from '../typed-word.ts';
import { validateWords } from '../validate/words.ts';
import { columns, dateWords, shortAgency, type View } from '../view.ts';
import { diffBrief, fieldLabel } from './brief.ts';
import { fateWords } from './fate-words.ts';
import { type Compared, diffCommand, diffHead, nameOf } from './head.ts';
import { diffItems } from './items.ts';
import type { DiffReport } from './report.ts';
import { type DiffLine, type DiffTally, tallyDiff } from './tally.ts';
import { diffWords } from './words.ts';

const directions: readonly Direction[] = ['adverse', 'favourable', 'neutral', 'unknown'];

/** The screens of `santong diff`: the summary, or every difference. */
export function diffPretty({ compared, view, narrowed, all, width }: DiffReport): string {
  return all || narrowed ? diffItems(compared, view, !narrowed, width) : diffSummary(compared, view);
}

/** The screen of `santong diff`: what asks more of applicants first, then the differences by element and agency, then what stands on one side only. */
export function diffSummary(compared: Compared, view: View): string {
  const numbers = tallyDiff(compared.catalog, compared.comparison);
  const errors = errorsOf(compared);
  const lines = [
    ...diffHead(compared.catalog, view, compared.comparison.mode),
    ...counts(compared, numbers, view),
    ...first(compared, errors, view),
    ...fates(compared, view),
    ...tables(compared, numbers, view),
    ...oneSide(compared, numbers, view),
    ...next(compared, errors, view),
    ...notes(compared, view),
  ];
  return `${lines.join('\n')}\n`;
}

function counts({ comparison, table }: Compared, numbers: DiffTally, view: View): string[] {
  const words = diffWords[view.lang];
  const { error, warn, info } = numbers.counts;
  return [
    words.table(nameOf(table), comparison.rows.length),
    words.matched(comparison.items.length, numbers.pairedItems, numbers.pairedRows, comparison.match.onlyItems.length),
    error + warn + info > 0 ? words.counts(error, warn, info, numbers.notCompared) : numbers.pairedItems > 0 ? words.same : words.unmatched,
    '',
  ];
}

function first(compared: Compared, errors: readonly Difference[], view: View): string[] {
  const { catalog, comparison } = compared;
  const words = diffWords[view.lang];
  if (comparison.differences.length === 0) return [];
  if (errors.length === 0) return [words.noErrors, ''];
  const shown = errors.slice(0, 5);
  const lines = shown.flatMap((difference, index) => {
    const { name, agency } = difference.pair.item;
    const who = shortAgency(agency, catalog);
    const start = `  ${index + 1}. ${truncate(name, columns - 8 - displayWidth(who))}${who === '' ? '' : `　${who}`}`;
    return [start, `     ${truncate(diffBrief(difference, catalog, view.lang), columns - 5)}`];
  });
  const rest = errors.length - shown.length;
  const items = new Set(errors.map((difference) => difference.pair.item)).size;
  const adverse = errors.filter((difference) => difference.direction === 'adverse').length;
  return [
    words.first(errors.length, items, adverse),
    ...lines,
    ...(rest > 0 ? [words.more(rest, diffCommand(compared, view, '--all'))] : []),
    '',
  ];
}

/** What is true of whole items, apart from what stands on one side only. */
function fates({ comparison }: Compared, view: View): string[] {
  const words = diffWords[view.lang];
  const approved = comparison.differences.filter(({ approval }) => approval);
  const expired = approved.filter(({ approval }) => approval?.expired).length;
  const lines = fateKinds.flatMap((kind) => {
    const own = comparison.fates.filter((fate) => fate.kind === kind);
    const [worst] = own;
    if (isAlone(kind) || !worst) return [];
    const first = worst.items[0]?.name ?? worst.rows[0]?.name ?? '';
    const told = words.fates(fateWords[view.lang][kind], own.length, first);
    return [truncate(`[${validateWords[view.lang].severity[worst.severity]}] ${told}`, columns)];
  });
  const borne = approved.length > 0 ? indented(words.approvals(approved.length - expired, expired), 0) : [];
  return lines.length + borne.length > 0 ? [...lines, ...borne, ''] : [];
}

/** What must be mended: what asks more of applicants first, then in the order of the policy. */
function errorsOf({ catalog, comparison }: Compared): Difference[] {
  const fields = Object.keys(catalog.standard.policy);
  const rank = ({ direction, field }: Difference): number => (direction === 'adverse' ? 0 : fields.length) + fields.indexOf(field);
  return comparison.differences.filter((difference) => difference.severity === 'error').sort((a, b) => rank(a) - rank(b));
}

function tables({ catalog, comparison }: Compared, { fields, agencies }: DiffTally, view: View): string[] {
  if (comparison.differences.length === 0) return [];
  const words = diffWords[view.lang];
  const praised = comparison.differences.filter(isBetter).length;
  const top = agencies.length <= 6 ? agencies : heaviest(agencies, 5);
  const rest = agencies.filter((line) => !top.includes(line));
  return [
    row(
      words.elements,
      directions.map((direction) => words.short[direction]),
    ),
    ...fields.map((line) => numbersOf(fieldLabel(line.name, catalog, view.lang), [line])),
    '',
    row(
      words.agency,
      directions.map((direction) => words.short[direction]),
    ),
    ...top.map((line) => numbersOf(line.name === '' ? words.noAgency : shortAgency(line.name, catalog), [line])),
    ...(rest.length > 0 ? [numbersOf(words.restAgencies(rest.length), rest)] : []),
    '',
    ...(praised > 0 ? [words.praised(praised), ''] : []),
  ];
}

/** The agencies with the most that asks more, in the order in which they stood. */
function heaviest(lines: readonly DiffLine[], count: number): DiffLine[] {
  const weight = ({ directions: own }: DiffLine): number => own.adverse * 1e6 + own.favourable + own.neutral + own.unknown;
  const chosen = [...lines].sort((a, b) => weight(b) - weight(a)).slice(0, count);
  return lines.filter((line) => chosen.includes(line));
}

function numbersOf(name: string, lines: readonly DiffLine[]): string {
  return row(
    name,
    directions.map((direction) => String(lines.reduce((sum, line) => sum + line.directions[direction], 0))),
  );
}

function row(name: string, cells: readonly string[]): string {
  return padEnd(truncate(name, 36), 36) + cells.map((cell) => padStart(cell, 10)).join('');
}

function oneSide({ comparison }: Compared, { otherName }: DiffTally, view: View): string[] {
  const words = diffWords[view.lang];
  const { onlyItems, onlyRows, candidates, codes } = comparison.match;
  const lines = [
    ...(onlyItems.length > 0 ? [words.onlyItems(onlyItems.length, codes.onlyItems, otherName)] : []),
    ...(onlyRows.length > 0 ? [words.onlyRows(onlyRows.length, codes.onlyRows)] : []),
    ...(candidates.length > 0 ? [words.candidates(candidates.length)] : []),
  ];
  return lines.length === 0 ? [] : [words.only, ...[...lines, words.partial].flatMap((line) => indented(line, 2)), ''];
}

function next(compared: Compared, errors: readonly Difference[], view: View): string[] {
  const { differences } = compared.comparison;
  const words = diffWords[view.lang];
  const worst = errors[0] ?? differences[0];
  if (!worst) return [];
  const line = (label: string, flags: string): string => `  ${padEnd(label, 20)}${diffCommand(compared, view, flags)}`;
  return [
    words.next,
    line(words.seeItem, `--item ${typedWord(worst.pair.item.name)}`),
    line(words.seeAll, '--all'),
    ...(compared.comparison.match.candidates.length > 0 ? [line(words.propose, '--format matches=待核对.yaml')] : []),
    line(words.asJson, '--format json'),
  ];
}

function notes({ catalog, comparison }: Compared, view: View): string[] {
  const words = diffWords[view.lang];
  const reasons = [...new Set(comparison.notCompared.map((one) => one.reason))];
  const lines = reasons.map((reason) => {
    const fields = comparison.notCompared.filter((one) => one.reason === reason);
    return words.notCompared[reason](fields.map((one) => fieldLabel(one.field, catalog, view.lang)).join(words.and));
  });
  return [...wrap(words.asOf(dateWords(catalog.asOf, view.lang)), columns), ...lines.flatMap((line) => indented(line, 6))];
}
