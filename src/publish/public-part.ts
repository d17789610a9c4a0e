/**
 * The public part of reports: what is confidential or a person's own is left out, with all that points into it.
 *
 * What happens is counted and never named. Where it cannot be told whether a text speaks of what was left out, it is left out too.
 */
import type { Path } from '../issue/index.ts'
import type { FindingJustification, OfficeReport, UnmappedContent } from '../model/types.ts'
import { PLAN, type ComplexPlan, type Field } from '../plan/index.ts'
import { leaveOut, type LeftOut, type Remainder, type Why } from './leave-out.ts'
import { isConfidential, type Withheld } from './withheld.ts'

/** The public part of one report. */
export interface PublicPart {
  readonly report: OfficeReport
  readonly leftOut: LeftOut
}

/** Elements that hold names of persons. */
export const PERSON_NAMES: readonly string[] = ['PersonFullName']

/**
 * The public part of a report; `undefined` when there is none.
 *
 * @param report    A report that is not confidential as a whole.
 * @param withheld  What is withheld of all reports: responses that point there go too.
 */
export function publicPart(report: OfficeReport, withheld: Withheld): PublicPart | undefined {
  const type = reportPlan()
  const first = leaveOut(type, report, (part, field) => reasonFor(part, field) ?? dependence(part, field, report, withheld))
  if (first.value === undefined) return undefined
  const second = leaveOut(type, first.value, (part, field) => pointsAside(part, field, first))
  if (second.value === undefined) return undefined
  const leftOut = { ...first.leftOut, dependent: first.leftOut.dependent + second.leftOut.dependent }
  return { report: repointed(second.value as OfficeReport, first), leftOut }
}

function reportPlan(): ComplexPlan {
  const root = PLAN.roots.get('OfficeReport')
  if (root === undefined) throw new TypeError('The plan has no OfficeReport')
  return root.type
}

function reasonFor(part: unknown, { item: { local } }: Field): Why | undefined {
  if (isConfidential(part)) return 'confidential'
  if (PERSON_NAMES.includes(local)) return 'personal'
  return local === 'EmailAddressText' && membersOf(part)['emailAddressCategory'] === 'Private' ? 'personal' : undefined
}

function membersOf(part: unknown): Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null ? part as Readonly<Record<string, unknown>> : {}
}

function dependence(part: unknown, { item: { local } }: Field, report: OfficeReport, withheld: Withheld): Why | undefined {
  if (local === 'Response') return withheld.responses.has(part as object) ? 'dependent' : undefined
  if (local !== 'ReplacedReport') return undefined
  return withheld.isUnpublished(report.ipOfficeCode, report.replacedReport?.replacedReportIdentifier ?? '') ? 'dependent' : undefined
}

/**
 * Justifications and unmapped content that name a place in what was left out. The source file is that of the whole report, so
 * where a part of it is kept back its name and digest are as well.
 */
function pointsAside(part: unknown, { item: { local } }: Field, { leftOut, pathIn }: Remainder): Why | undefined {
  const { confidential, dependent, personal } = leftOut
  const doubtful = confidential + dependent + personal > 0
  if (local === 'FindingJustification') {
    const { justifiedPathText } = part as FindingJustification
    return doubtful && (justifiedPathText === undefined || isAsideOf(justifiedPathText, pathIn, false)) ? 'dependent' : undefined
  }
  if (local === 'Provenance') return confidential + dependent > 0 ? 'dependent' : undefined
  if (local !== 'UnmappedContent') return undefined
  const { unmappedPathText, unmappedSourceText } = part as UnmappedContent
  if (/confidential|PersonFullName|EmailAddress/i.test(unmappedSourceText)) return 'dependent'
  return doubtful && (unmappedPathText === undefined || isAsideOf(unmappedPathText, pathIn, true)) ? 'dependent' : undefined
}

/** `isNew`: the last step names what the document does not have. */
function isAsideOf(pointer: string | undefined, pathIn: Remainder['pathIn'], isNew: boolean): boolean {
  if (pointer === undefined || pointer === '') return false
  const path = pathOf(pointer)
  if (path === undefined) return true
  const last = path.at(-1)
  return pathIn(path) === undefined && !(isNew && typeof last === 'string' && !/^[0-9]+$/.test(last) && pathIn(path.slice(0, -1)) !== undefined)
}

/** A JSON Pointer as a path; `undefined` for what is none. */
function pathOf(pointer: string): Path | undefined {
  if (!pointer.startsWith('/')) return undefined
  return pointer.slice(1).split('/').map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Justifications and unmapped content point to the places as they are counted now. */
function repointed(report: OfficeReport, { pathIn }: Remainder): OfficeReport {
  const now = (pointer: string): string => {
    const path = pathOf(pointer) ?? []
    const whole = pathIn(path)
    const above = whole ?? pathIn(path.slice(0, -1))
    if (above === undefined) return pointer
    return [...above, ...(whole === undefined ? path.slice(-1) : [])].map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  }
  const { findingJustificationBag, unmappedContentBag } = report
  return {
    ...report,
    ...(findingJustificationBag === undefined ? {} : {
      findingJustificationBag: findingJustificationBag.map(one => (one.justifiedPathText === undefined ? one : { ...one, justifiedPathText: now(one.justifiedPathText) })),
    }),
    ...(unmappedContentBag === undefined ? {} : {
      unmappedContentBag: unmappedContentBag.map(one => (one.unmappedPathText === undefined ? one : { ...one, unmappedPathText: now(one.unmappedPathText) })),
    }),
  }
}
