import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { type CreditCodeFault, diagnoseCreditCode } from '../../standard/credit-code.ts';
import { foldCode } from '../../text/look-alikes.ts';
import { rule } from '../kinds.ts';
import { creditCodeWords } from './credit-code-words.ts';
import { creditCodeIn, writtenCodes } from './written-codes.ts';

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
    return faultyIn(item, catalog).map(({ path, place, stands, whole, fault }) => {
      // small letters and letters that look like digits: the check digits say whether that is all
      const meant = foldCode(stands).toUpperCase();
      const isSound = meant !== stands && diagnoseCreditCode(meant) === undefined;
      const alike = isSound && meant !== stands.toUpperCase() ? { meant } : {};
      const fix = isSound ? { fix: { value: whole.replace(stands, meant), safe: true } } : {};
      return { path, args: { stands, place, fault, ...alike }, ...fix };
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

interface Faulty {
  path: Path;
  place: CreditCodeArgs['place'];
  stands: string;
  /** The value that it stands in. */
  whole: string;
  fault: CreditCodeFault;
}

/** The credit codes of an item that cannot be ones; the same in both places is told once. */
function faultyIn(item: ResolvedItem, catalog: Catalog): Faulty[] {
  const found: Faulty[] = [];
  const shown = creditCodeIn(writtenCodes(item, catalog));
  const inCode = shown && diagnoseCreditCode(shown.text);
  if (inCode) found.push({ path: [shown.code.name], place: 'implementation', stands: shown.text, whole: shown.code.text, fault: inCode });
  const own = item.document.value.agency?.code;
  if (typeof own !== 'string' || own === '' || (inCode && own === shown.text)) return found;
  const fault = diagnoseCreditCode(own);
  if (fault) found.push({ path: ['agency', 'code'], place: 'agency.code', stands: own, whole: own, fault });
  return found;
}
