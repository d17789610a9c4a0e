/** Duties: our annotation of what a text asks, of whom and how strongly. */
import { DutyActorCategory, DutyQualifierCategory, DutyStrengthCategory, DutyVerbCategory } from './codes.ts'
import { originCategory } from './text.ts'
import { bag, builtIn, element, elementOf, optional, record, required, type ElementDecl, type RecordType } from './words.ts'

const Actor = element('DutyActorCategory', DutyActorCategory, 'Who is asked to act.')
const Strength = element('DutyStrengthCategory', DutyStrengthCategory, 'How strongly it is asked.')
const Qualifier = element('DutyQualifierCategory', DutyQualifierCategory, 'What softens the demand.')
const Verb = element('DutyVerbCategory', DutyVerbCategory, 'What kind of act is asked for.')
const Yearly = element('YearlyEvaluationIndicator', builtIn('boolean'), 'Whether an evaluation every year is asked for.')

export const DutyRecord: RecordType = record('Duty', {
  doc: 'What a text asks of one actor. An annotation, kept apart from the text.',
  source: 'Annex, verbs and reservations of the statements and actions',
  attributes: [required(originCategory)],
  content: [Actor, Strength, optional(bag(Qualifier)), bag(Verb), Yearly],
})

export const Duty: ElementDecl = elementOf(DutyRecord)
