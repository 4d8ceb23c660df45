import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { type CreditCodeFault, diagnoseCreditCode } from '../../standard/credit-code.ts';
import { foldCode } from '../../text/look-alikes.ts';
import { rule } from '../kinds.ts';
import { creditCodeWords } from './credit-code-words.ts';
import { writtenCodes } from './written-codes.ts';

/** A credit code with what is wrong with it. */
export interface CreditCodeArgs {
  stands: string;
  place: 'implementation' | 'agency.code';
  fault: CreditCodeFault;
  /** The code that was meant, where letters were typed for digits that look alike. */
  meant?: string;
}

/** A unified social credit code that cannot be one, said so that it can be mended; the code of the agency is judged once an item. */
export const codeCreditCode = rule<CreditCodeArgs>({
  scope: 'item',
  id: 'code/credit-code',
  group: 'code',
  severity: 'error',
  certainty: 'V',
  clauses: ['gb32100', 'gb11714'],
  needs: [],
  check({ item, catalog }) {
    const seen = new Set<string>();
    return creditCodes(item, catalog).flatMap(({ path, place, stands, whole }) => {
      const fault = diagnoseCreditCode(stands);
      if (!fault || seen.has(stands)) return [];
      seen.add(stands);
      // small letters and letters that look like digits: the check digits say whether that is all
      const meant = foldCode(stands).toUpperCase();
      const isSound = meant !== stands && diagnoseCreditCode(meant) === undefined;
      const alike = isSound && meant !== stands.toUpperCase() ? { meant } : {};
      const fix = isSound ? { fix: { value: whole.replace(stands, meant), safe: true } } : {};
      return [{ path, args: { stands, place, fault, ...alike }, ...fix }];
    });
  },
  words: creditCodeWords,
  examples: {
    good: [
      'name: 农药经营许可\nagency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }\nimplementation: "11990101MB0003121N4000120909000"\n',
      'name: 用水报装\nagency: { name: 禾川县自来水有限公司, code: "91990101MA0003347C" }\n',
    ],
    bad: [
      'name: 农药经营许可\nimplementation: "11990101MB0003121M4000120909000"\n',
      'name: 农药经营许可\nagency: { code: "MB0003121" }\n',
      'name: 农药经营许可\nagency: { code: "11990101MB0003121" }\n',
      'name: 农药经营许可\nagency: { code: "11990101mb0003121n" }\n',
      'name: 农药经营许可\nagency: { code: "11990101MB000312ON" }\n',
      'name: 农药经营许可\nagency: { code: "222222222222222222" }\n',
      'name: 农药经营许可\nhandling: "11990101MB0003121M400012090900001"\n',
    ],
  },
});

interface Candidate {
  path: Path;
  place: CreditCodeArgs['place'];
  stands: string;
  whole: string;
}

function creditCodes(item: ResolvedItem, catalog: Catalog): Candidate[] {
  const withCredit = writtenCodes(item, catalog).flatMap(({ name, text, decoded }): Candidate[] => {
    const segment = decoded.segments.find((one) => one.segment.check === 'credit-code');
    return segment ? [{ path: [name], place: 'implementation', stands: segment.text, whole: text }] : [];
  });
  const agency = item.document.value.agency?.code;
  const own: Candidate[] =
    typeof agency === 'string' && agency !== '' ? [{ path: ['agency', 'code'], place: 'agency.code', stands: agency, whole: agency }] : [];
  // a handling code holds the implementation code: one of them is enough
  return [...withCredit.slice(0, 1), ...own];
}
