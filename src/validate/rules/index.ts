/** The rules beyond schema, in the order of their codes' first words. A new rule is one file and one line here. */
import { apiEntryIncomplete, authorityFileIncomplete } from './catalogue-entries.ts'
import { codeTwice } from './code-twice.ts'
import { hashOfNothing } from './content-hash.ts'
import { correspondenceNotNew } from './correspondence-not-new.ts'
import { itemMisplaced, mappingItemUnknown } from './edition-items.ts'
import { emailMalformed } from './email-address.ts'
import { evaluationNextBeforeLast } from './evaluation-dates.ts'
import { exceptionAboveTotal, exceptionCodeTwice } from './exception-figures.ts'
import { expertsFewerThanNames, expertsNamed } from './expert-names.ts'
import { dateFuture } from './future-dates.ts'
import { holdingFormTwice, holdingNoFigure, holdingRateNotEstimate, holdingTwoFigures } from './holding-figures.ts'
import { holdingAboveFullText, holdingAboveTotal, holdingRatesAboveWhole, holdingSumAboveTotal } from './holding-totals.ts'
import { identifierDuplicate } from './identifier-duplicate.ts'
import { implementedAboveOpen } from './implemented-above-open.ts'
import { mediaTypeUnknown } from './media-type.ts'
import { milestoneAgainstStatus } from './milestone-against-status.ts'
import { notApplicableUnexplained } from './not-applicable.ts'
import { contactPersonal } from './personal-contact.ts'
import { progressAgainstStatus } from './progress-against-status.ts'
import { justificationCodeUnknown } from './justification-code.ts'
import { languageUnstated } from './report-language.ts'
import { periodReversed } from './report-period.ts'
import { reportReplacesItself } from './report-replaces-itself.ts'
import { periodUnlikeIdentifier, submissionBeforePeriodEnd } from './report-time.ts'
import { officeFormer, officePlaceholder } from './reporting-office.ts'
import { responseNoAnswer, responseTwoAnswers } from './response-answers.ts'
import { responseNoEvidence } from './response-evidence.ts'
import { responseDuplicate, responseItemTwice, responseItemUnknown } from './response-items.ts'
import { responseReferenceCircle, responseReferenceUnknown } from './response-references.ts'
import { riskNotAssessed } from './risk-assessment.ts'
import type { Rule } from './rule.ts'
import { languageNoneWorking, sharingNone } from './sharing.ts'
import { standardDuplicate } from './standard-duplicate.ts'
import { originalStatusDiffers, statusUnlisted } from './status-words.ts'
import { targetPassed } from './target-passed.ts'
import { textLanguageTwice } from './text-languages.ts'
import { textTodo } from './text-todo.ts'
import { sectionAgainstStatus, sectionMissing, sectionWithoutResponse } from './topic-sections.ts'
import { transactionCount, transactionReportDuplicate, transactionTestAndProduction } from './transaction.ts'
import { responseNotFollowed, responseUnanswered } from './unanswered.ts'
import { uriLocal, uriNotWeb } from './web-address.ts'
import { evaluationDue, evaluationOutdated } from './yearly-evaluation.ts'

/** Version of the rule set; it changes with every rule that is added, changed or taken out. */
export const RULE_SET_VERSION = '1.0.0'

export const RULES: readonly Rule[] = [
  apiEntryIncomplete,
  authorityFileIncomplete,
  codeTwice,
  contactPersonal,
  correspondenceNotNew,
  dateFuture,
  emailMalformed,
  evaluationDue,
  evaluationNextBeforeLast,
  evaluationOutdated,
  exceptionAboveTotal,
  exceptionCodeTwice,
  expertsFewerThanNames,
  expertsNamed,
  hashOfNothing,
  holdingAboveFullText,
  holdingAboveTotal,
  holdingFormTwice,
  holdingNoFigure,
  holdingRateNotEstimate,
  holdingRatesAboveWhole,
  holdingSumAboveTotal,
  holdingTwoFigures,
  identifierDuplicate,
  itemMisplaced,
  justificationCodeUnknown,
  languageNoneWorking,
  languageUnstated,
  mappingItemUnknown,
  mediaTypeUnknown,
  milestoneAgainstStatus,
  officeFormer,
  officePlaceholder,
  originalStatusDiffers,
  periodReversed,
  periodUnlikeIdentifier,
  reportReplacesItself,
  responseDuplicate,
  implementedAboveOpen,
  responseItemTwice,
  responseItemUnknown,
  responseNoAnswer,
  responseNoEvidence,
  notApplicableUnexplained,
  responseNotFollowed,
  progressAgainstStatus,
  responseReferenceCircle,
  responseReferenceUnknown,
  responseTwoAnswers,
  responseUnanswered,
  riskNotAssessed,
  sectionAgainstStatus,
  sectionMissing,
  sectionWithoutResponse,
  sharingNone,
  standardDuplicate,
  statusUnlisted,
  submissionBeforePeriodEnd,
  targetPassed,
  textLanguageTwice,
  textTodo,
  transactionCount,
  transactionReportDuplicate,
  transactionTestAndProduction,
  uriLocal,
  uriNotWeb,
]
