/** Topic section: IT security. */
import { DateOfAnyPrecision } from '../common.ts'
import { SecurityBasis } from '../report-codes.ts'
import { AdoptionDate, PolicyDocument, section, Sharing, SolutionText, StatusCategory, tail, YearlyEvaluation } from '../report-parts.ts'
import { MultilingualText, TitleText } from '../text.ts'
import { bag, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const SecurityPolicyRecord: RecordType = record('SecurityPolicy', {
  doc: 'A policy for the security of information technology.',
  content: [
    bag(TitleText), StatusCategory, optional(bag(element('SecurityBasisCategory', SecurityBasis.open, 'Framework that it rests on.'))),
    optional(AdoptionDate), optional(element('RevisionDate', DateOfAnyPrecision, 'Date of the last revision.')), optional(PolicyDocument),
    optional(YearlyEvaluation), optional(bag(Sharing)), ...tail,
  ],
})

export const SecurityChallengeRecord: RecordType = record('SecurityChallenge', {
  doc: 'A difficulty with security, and what was done about it.',
  content: [bag(element('ChallengeText', MultilingualText, 'Difficulty in one language.')), optional(bag(SolutionText)), ...tail],
})

export const ITSecuritySection: ElementDecl = section('ITSecuritySection', 'Facts on the security of information technology.', 'it-security', [
  optional(bag(elementOf(SecurityPolicyRecord))),
  optional(bag(elementOf(SecurityChallengeRecord))),
  optional(bag(Sharing)),
])
