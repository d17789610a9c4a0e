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
  return [...SECTION_OF].find(([, section]) => section === property)?.[0]
}

/** What says nothing of the topic. */
const FRAME: ReadonlySet<string> = new Set(['referenceDate', 'confidentialIndicator', 'commentTextBag', 'additionalDataBag'])

/** Whether a section says anything of its topic. */
export function isFilled(section: TopicSection | undefined): boolean {
  return section?.value !== undefined && Object.keys(section.value).some(name => !FRAME.has(name))
}

/** Every record in a value, the value itself first. */
export function* recordsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>
  for (const inner of Object.values(value)) yield* recordsIn(inner)
}

/** Members that say that something is in effect, each with the words that do. */
const IN_EFFECT: Readonly<Record<string, readonly unknown[]>> = {
  implementationStatusCategory: ['Implemented', 'Partially implemented'],
  stageCategory: ['In operation'],
  strategyFormCategory: ['Stand-alone', 'Within business planning'],
  holdingFormCategory: ['Full text', 'XML', 'JSON'],
  legalStageCategory: ['In force'],
  assetDirectionCategory: ['Shared', 'Taken over'],
  participationIndicator: [true],
  provisionIndicator: [true],
}

/** The first word by which a section says that something is in effect, with the member that holds it: `StageCategory "In operation"`. */
export function wordOfEffect(section: TopicSection): string | undefined {
  for (const record of recordsIn(section.value)) {
    for (const [name, words] of Object.entries(IN_EFFECT)) {
      if (words.includes(record[name])) return `${name.charAt(0).toUpperCase()}${name.slice(1)} "${String(record[name])}"`
    }
  }
  return undefined
}
