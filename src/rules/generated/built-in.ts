// Generated from the files of src/rules by `npm run generate`. Do not edit.
import { agencyTwoAddresses } from '../agency/two-addresses.ts';
import { agencyTwoCodes } from '../agency/two-codes.ts';
import { basisArticleBeyond } from '../basis/article-beyond.ts';
import { basisArticleMissing } from '../basis/article-missing.ts';
import { basisIntermediary } from '../basis/intermediary.ts';
import { basisLawUnknown } from '../basis/law-unknown.ts';
import { basisLicenceByRule } from '../basis/licence-by-rule.ts';
import { basisProofWithoutBasis } from '../basis/proof-without-basis.ts';
import { basisRepealed } from '../basis/repealed.ts';
import { basisTitleMarks } from '../basis/title-marks.ts';
import { basisUnnamed } from '../basis/unnamed.ts';
import { basisVersionSuperseded } from '../basis/version-superseded.ts';
import { channelDisagrees } from '../channel/disagrees.ts';
import { channelOnlyOne } from '../channel/only-one.ts';
import { codeAgencyKind } from '../code/agency-kind.ts';
import { codeAgencyRegion } from '../code/agency-region.ts';
import { codeCreditCode } from '../code/credit-code.ts';
import { codeForm } from '../code/form.ts';
import { codeKeyTwice } from '../code/key-twice.ts';
import { codeMainItem } from '../code/main-item.ts';
import { codeOneCodeTwoNames } from '../code/one-code-two-names.ts';
import { codeOneMatterTwoCodes } from '../code/one-matter-two-codes.ts';
import { codeOrganisationDigit } from '../code/organisation-digit.ts';
import { codeRegion } from '../code/region.ts';
import { codeSegmentsDisagree } from '../code/segments-disagree.ts';
import { codeSubItems } from '../code/sub-items.ts';
import { codeTwoVersions } from '../code/two-versions.ts';
import { contactOneLine } from '../contact/one-line.ts';
import { contactPhoneForm } from '../contact/phone-form.ts';
import { contactPlaceholder } from '../contact/placeholder.ts';
import { elementMissing } from '../element/missing.ts';
import { elementNotATerm } from '../element/not-a-term.ts';
import { elementPlaceholder } from '../element/placeholder.ts';
import { elementTooLong } from '../element/too-long.ts';
import { elementUnknown } from '../element/unknown.ts';
import { elementWrongForm } from '../element/wrong-form.ts';
import { feeIdle } from '../fee/idle.ts';
import { feeLicenceGround } from '../fee/licence-ground.ts';
import { feeOpen } from '../fee/open.ts';
import { feeWaiverUnsaid } from '../fee/waiver-unsaid.ts';
import { fileEmpty } from '../file/empty.ts';
import { fileEncodingUnknown } from '../file/encoding-unknown.ts';
import { fileEncoding } from '../file/encoding.ts';
import { fileUnreadable } from '../file/unreadable.ts';
import { formNotThere } from '../form/not-there.ts';
import { fourWaysNotDerived } from '../four-ways/not-derived.ts';
import { inheritsAsksMore } from '../inherits/asks-more.ts';
import { inheritsAsksOtherwise } from '../inherits/asks-otherwise.ts';
import { inheritsElementDeviates } from '../inherits/element-deviates.ts';
import { inheritsLimitDeviates } from '../inherits/limit-deviates.ts';
import { inheritsNotFound } from '../inherits/not-found.ts';
import { inheritsRedundant } from '../inherits/redundant.ts';
import { materialBundled } from '../material/bundled.ts';
import { materialCountUnsaid } from '../material/count-unsaid.ts';
import { materialDesignatedIssuer } from '../material/designated-issuer.ts';
import { materialFormWithoutBlank } from '../material/form-without-blank.ts';
import { materialKindUnsaid } from '../material/kind-unsaid.ts';
import { materialLaterWithoutDate } from '../material/later-without-date.ts';
import { materialObtainable } from '../material/obtainable.ts';
import { materialOddCertificate } from '../material/odd-certificate.ts';
import { materialRemarksAllNone } from '../material/remarks-all-none.ts';
import { materialSeveralNames } from '../material/several-names.ts';
import { materialSourceUnsaid } from '../material/source-unsaid.ts';
import { materialTwice } from '../material/twice.ts';
import { materialUnrelated } from '../material/unrelated.ts';
import { nameDoubledBrackets } from '../name/doubled-brackets.ts';
import { nameHalfWidthBrackets } from '../name/half-width-brackets.ts';
import { nameLong } from '../name/long.ts';
import { nameNearIdentical } from '../name/near-identical.ts';
import { nameQuotesUneven } from '../name/quotes-uneven.ts';
import { nameUntidy } from '../name/untidy.ts';
import { nameVague } from '../name/vague.ts';
import { nameYearPassed } from '../name/year-passed.ts';
import { placeAddressVague } from '../place/address-vague.ts';
import { placeHoursDays } from '../place/hours-days.ts';
import { placeHoursNotation } from '../place/hours-notation.ts';
import { placeHoursSeasons } from '../place/hours-seasons.ts';
import { questionsForm } from '../questions/form.ts';
import { remediesDeadline } from '../remedies/deadline.ts';
import { remediesReviewAuthority } from '../remedies/review-authority.ts';
import { resultTypeDisagrees } from '../result/type-disagrees.ts';
import { columnLacking } from '../source/column-lacking.ts';
import { stepOpen } from '../step/open.ts';
import { stepStageMissing } from '../step/stage-missing.ts';
import { stepWithoutBasis } from '../step/without-basis.ts';
import { timeImmediateWithDays } from '../time/immediate-with-days.ts';
import { timeLicenceOverTwenty } from '../time/licence-over-twenty.ts';
import { timeLicenceStepLimits } from '../time/licence-step-limits.ts';
import { timeNoteContradicts } from '../time/note-contradicts.ts';
import { promiseExceedsStatutory } from '../time/promise-exceeds-statutory.ts';
import { timeProseContradicts } from '../time/prose-contradicts.ts';
import { timeSpecialProcedureOpen } from '../time/special-procedure-open.ts';
import { timeStepsExceedPromise } from '../time/steps-exceed-promise.ts';
import { timeUnitsDiffer } from '../time/units-differ.ts';
import { timeVague } from '../time/vague.ts';
import { topicsAudience } from '../topics/audience.ts';
import { verifiedOld } from '../verified/old.ts';
import { visitsClaimedNone } from '../visits/claimed-none.ts';
import { wordingBrokenCharacters } from '../wording/broken-characters.ts';
import { wordingCatchAll } from '../wording/catch-all.ts';
import { wordingCopiedBlock } from '../wording/copied-block.ts';
import { wordingFullWidthDigits } from '../wording/full-width-digits.ts';
import { wordingLeftovers } from '../wording/leftovers.ts';
import { wordingSameShape } from '../wording/same-shape.ts';
import { wordingSaysNothing } from '../wording/says-nothing.ts';
import { wordingTypo } from '../wording/typo.ts';
import { yamlBackslash } from '../yaml/backslash.ts';
import { yamlConflict } from '../yaml/conflict.ts';
import { yamlCurlyQuotes } from '../yaml/curly-quotes.ts';
import { yamlDuplicateKey } from '../yaml/duplicate-key.ts';
import { yamlFullWidthBracket } from '../yaml/full-width-bracket.ts';
import { yamlFullWidthColon } from '../yaml/full-width-colon.ts';
import { yamlFullWidthComma } from '../yaml/full-width-comma.ts';
import { yamlFullWidthSign } from '../yaml/full-width-sign.ts';
import { yamlIndent } from '../yaml/indent.ts';
import { yamlInvisible } from '../yaml/invisible.ts';
import { yamlMissingColon } from '../yaml/missing-colon.ts';
import { yamlMissingDash } from '../yaml/missing-dash.ts';
import { yamlNeedsQuotes } from '../yaml/needs-quotes.ts';
import { yamlNoSpace } from '../yaml/no-space.ts';
import { yamlNotAMap } from '../yaml/not-a-map.ts';
import { yamlNullValue } from '../yaml/null-value.ts';
import { yamlSyntax } from '../yaml/syntax.ts';
import { yamlUnclosed } from '../yaml/unclosed.ts';
import { yamlUnquotedCode } from '../yaml/unquoted-code.ts';
import { yamlUnsupported } from '../yaml/unsupported.ts';
import type { Rule } from '../kinds.ts';

/** The rules in code. */
export const builtIn: readonly Rule[] = [
  agencyTwoAddresses,
  agencyTwoCodes,
  basisArticleBeyond,
  basisArticleMissing,
  basisIntermediary,
  basisLawUnknown,
  basisLicenceByRule,
  basisProofWithoutBasis,
  basisRepealed,
  basisTitleMarks,
  basisUnnamed,
  basisVersionSuperseded,
  channelDisagrees,
  channelOnlyOne,
  codeAgencyKind,
  codeAgencyRegion,
  codeCreditCode,
  codeForm,
  codeKeyTwice,
  codeMainItem,
  codeOneCodeTwoNames,
  codeOneMatterTwoCodes,
  codeOrganisationDigit,
  codeRegion,
  codeSegmentsDisagree,
  codeSubItems,
  codeTwoVersions,
  contactOneLine,
  contactPhoneForm,
  contactPlaceholder,
  elementMissing,
  elementNotATerm,
  elementPlaceholder,
  elementTooLong,
  elementUnknown,
  elementWrongForm,
  feeIdle,
  feeLicenceGround,
  feeOpen,
  feeWaiverUnsaid,
  fileEmpty,
  fileEncodingUnknown,
  fileEncoding,
  fileUnreadable,
  formNotThere,
  fourWaysNotDerived,
  inheritsAsksMore,
  inheritsAsksOtherwise,
  inheritsElementDeviates,
  inheritsLimitDeviates,
  inheritsNotFound,
  inheritsRedundant,
  materialBundled,
  materialCountUnsaid,
  materialDesignatedIssuer,
  materialFormWithoutBlank,
  materialKindUnsaid,
  materialLaterWithoutDate,
  materialObtainable,
  materialOddCertificate,
  materialRemarksAllNone,
  materialSeveralNames,
  materialSourceUnsaid,
  materialTwice,
  materialUnrelated,
  nameDoubledBrackets,
  nameHalfWidthBrackets,
  nameLong,
  nameNearIdentical,
  nameQuotesUneven,
  nameUntidy,
  nameVague,
  nameYearPassed,
  placeAddressVague,
  placeHoursDays,
  placeHoursNotation,
  placeHoursSeasons,
  questionsForm,
  remediesDeadline,
  remediesReviewAuthority,
  resultTypeDisagrees,
  columnLacking,
  stepOpen,
  stepStageMissing,
  stepWithoutBasis,
  timeImmediateWithDays,
  timeLicenceOverTwenty,
  timeLicenceStepLimits,
  timeNoteContradicts,
  promiseExceedsStatutory,
  timeProseContradicts,
  timeSpecialProcedureOpen,
  timeStepsExceedPromise,
  timeUnitsDiffer,
  timeVague,
  topicsAudience,
  verifiedOld,
  visitsClaimedNone,
  wordingBrokenCharacters,
  wordingCatchAll,
  wordingCopiedBlock,
  wordingFullWidthDigits,
  wordingLeftovers,
  wordingSameShape,
  wordingSaysNothing,
  wordingTypo,
  yamlBackslash,
  yamlConflict,
  yamlCurlyQuotes,
  yamlDuplicateKey,
  yamlFullWidthBracket,
  yamlFullWidthColon,
  yamlFullWidthComma,
  yamlFullWidthSign,
  yamlIndent,
  yamlInvisible,
  yamlMissingColon,
  yamlMissingDash,
  yamlNeedsQuotes,
  yamlNoSpace,
  yamlNotAMap,
  yamlNullValue,
  yamlSyntax,
  yamlUnclosed,
  yamlUnquotedCode,
  yamlUnsupported,
];
