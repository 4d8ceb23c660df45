import type { Path } from '../../finding/path.ts';
import type { Hit } from '../../finding/rule.ts';
import { diagnoseCreditCode, organisationCheckDigit } from '../../standard/credit-code.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { writtenCodes } from './written-codes.ts';

interface Args {
  stands: string;
  /** The nine characters in the middle, which are the organisation code. */
  organisation: string;
  should: string;
}

/** A credit code that passes its own check digit and holds an organisation code that does not pass its. */
export const codeOrganisationDigit = rule<Args>({
  scope: 'item',
  byEntry: true,
  id: 'code/organisation-digit',
  group: 'code',
  severity: 'warn',
  certainty: 'V',
  clauses: ['gb11714', 'gb32100'],
  needs: [],
  check({ item, catalog }) {
    const hits: Hit<Args>[] = [];
    const judge = (path: Path, stands: string): void => {
      const wrong = digitIn(stands);
      if (wrong && !hits.some(({ args }) => args.stands === stands)) hits.push({ path, args: { stands, ...wrong }, words: stands });
    };
    for (const { name, decoded } of writtenCodes(item, catalog))
      for (const { segment, text } of decoded.segments) if (segment.check === 'credit-code') judge([name], text);
    const own = item.document.value.agency?.code;
    if (own) judge(['agency', 'code'], own);
    return hits;
  },
  words: {
    zh: {
      title: '信用代码里的组织机构代码不对',
      about: '信用代码第9位至第17位是组织机构代码，自己也有一位校验码。两位校验码只对上一位的，多半抄错了不止一处。',
      brief: ({ organisation, should }) => `信用代码里的组织机构代码${organisation}校验位应为${should}`,
      mark: ({ should }) => `第17位按校验应为${should}`,
      should: () => '实施主体证书上的18位统一社会信用代码',
      mend: () => '对照统一社会信用代码证书逐位核对，不要只改校验位。',
      otherwise: () => '可能是另一个单位的代码，事项归到别的主体名下。',
      falsePositives: '信用代码本身不对的，由信用代码的规则报告，这里不再报告。',
    },
    en: {
      title: 'The organisation code inside the credit code is wrong',
      about:
        'Characters 9 to 17 of a credit code are an organisation code with a check digit of its own. Where only one of the two digits fits, more than one character was miscopied.',
      brief: ({ organisation, should }) => `organisation code ${organisation} should end in ${should}`,
      mark: ({ should }) => `character 17 should be ${should}`,
      should: () => 'the 18 characters on the certificate of the agency',
      mend: () => 'Compare with the certificate one by one; do not just change the check digit.',
      otherwise: () => 'It may be the code of another body, under which the item is then filed.',
      falsePositives: 'A credit code that is itself wrong is reported by the rule on credit codes, and not here.',
    },
  },
  examples: {
    good: ['name: 农药经营许可\nagency: { code: "11990101MB0003121N" }\n', 'name: 农药经营许可\nagency: { code: "11990101MB0003121M" }\n'],
    bad: ['name: 农药经营许可\nagency: { code: "11990101MB0003122R" }\n'],
  },
});

/** The organisation code inside a credit code and the digit that it should have; undefined where that stands there, or the credit code is none. */
const digitIn = rememberingTexts((credit: string): Omit<Args, 'stands'> | undefined => {
  if (diagnoseCreditCode(credit)) return undefined;
  const organisation = credit.slice(8, 17);
  const should = organisationCheckDigit(organisation);
  return should === organisation[8] ? undefined : { organisation, should };
});
