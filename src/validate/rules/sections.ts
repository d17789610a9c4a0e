/** The topic sections of a report, and what they show. */
import type { OfficeReport } from '../../model/types.ts'
import { PLAN } from '../../plan/index.ts'

/** Members of a report that are topic sections. */
export type SectionProperty = Extract<keyof OfficeReport, `${string}Section`>

/** The section of each subject. A subject of another edition has none. */
const SECTION_OF: ReadonlyMap<string, SectionProperty> = new Map([
  ['ict-strategy', 'ictStrategySection'],
  ['digitization', 'digitizationSection'],
  ['data-governance', 'dataGovernanceSection'],
  ['digital-transformation', 'digitalTransformationSection'],
  ['emerging-technology', 'emergingTechnologySection'],
  ['reference-architecture', 'referenceArchitectureSection'],
  ['cooperation', 'cooperationSection'],
  ['wipo-standards', 'wipoStandardSection'],
  ['it-security', 'itSecuritySection'],
  ['project-experience', 'ictProjectSection'],
])

const SUBJECT_OF: ReadonlyMap<string, string> = new Map(Array.from(SECTION_OF, ([subject, section]) => [section, subject]))

/** A section of a report, by the subject that it is about. */
export interface TopicSection {
  readonly property: SectionProperty
  /** XML name, such as `ICTStrategySection`. */
  readonly name: string
  /** As it stands in the report. */
  readonly value?: object
}

/** The section for a subject; `undefined` where the model has none. */
export function sectionFor(report: OfficeReport, subject: string): TopicSection | undefined {
  const property = SECTION_OF.get(subject)
  if (property === undefined) return undefined
  const name = PLAN.roots.get('OfficeReport')?.type.byProperty.get(property)?.local ?? property
  const value = report[property]
  return value === undefined ? { property, name } : { property, name, value }
}

/** Which subject a member of a report is about; `undefined` of what is no topic section. */
export function subjectOf(property: string): string | undefined {
  return SUBJECT_OF.get(property)
}

/** What says nothing of the topic. */
const FRAME: ReadonlySet<string> = new Set(['referenceDate', 'confidentialIndicator', 'commentTextBag', 'additionalDataBag'])

/** Whether a section says anything of its topic. */
export function isFilled(section: TopicSection | undefined): boolean {
  return section?.value !== undefined && Object.keys(section.value).some(name => !FRAME.has(name))
}

/** The first record in a value that is such, the value itself before what is in it. */
export function findRecord(value: unknown, isSuch: (record: Readonly<Record<string, unknown>>) => boolean): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const record = value as Readonly<Record<string, unknown>>
  if (!Array.isArray(value) && isSuch(record)) return record
  for (const name of Object.keys(record)) {
    const found = findRecord(record[name], isSuch)
    if (found !== undefined) return found
  }
  return undefined
}

/** Members that say that something is in effect, each with the words that do. */
const IN_EFFECT: readonly (readonly [member: string, ...words: unknown[]])[] = [
  ['implementationStatusCategory', 'Implemented', 'Partially implemented'],
  ['stageCategory', 'In operation'],
  ['strategyFormCategory', 'Stand-alone', 'Within business planning'],
  ['holdingFormCategory', 'Full text', 'XML', 'JSON'],
  ['legalStageCategory', 'In force'],
  ['assetDirectionCategory', 'Shared', 'Taken over'],
  ['participationIndicator', true],
  ['provisionIndicator', true],
]

/** The first word by which a section says that something is in effect, with the member that holds it: `StageCategory "In operation"`. */
export function wordOfEffect(section: TopicSection): string | undefined {
  const record = findRecord(section.value, one => memberOfEffect(one) !== undefined)
  const member = record === undefined ? undefined : memberOfEffect(record)
  return member === undefined ? undefined : `${member.charAt(0).toUpperCase()}${member.slice(1)} "${String(record?.[member])}"`
}

function memberOfEffect(record: Readonly<Record<string, unknown>>): string | undefined {
  return IN_EFFECT.find(([member, ...words]) => words.includes(record[member]))?.[0]
}
