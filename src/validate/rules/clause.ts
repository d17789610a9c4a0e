/** The clause that a spot in a report stands under: that of the item which a response answers, or of a section's subject. */
import type { OfficeReport, RecommendationSet } from '../../model/types.ts'
import type { Path } from '../../issue/index.ts'
import { familiesOf } from './answers.ts'
import type { RuleContext } from './rule.ts'
import { subjectOf } from './sections.ts'
import { editionOf, itemsOf, reportsOf, type EditionItem } from './subjects.ts'

/** Finds the clause for a path, quoted with its place; `undefined` outside responses and sections, and where the edition or its text is not at hand. */
export type Clauses = (path: Path) => string | undefined

/** The clauses that the reports of a document stand under. */
export function clausesOf(context: RuleContext): Clauses {
  const reports = reportsOf(context)
  return path => {
    const report = typeof path[1] === 'number' && path[0] === 'officeReportBag' ? reports[path[1]] : reports[0]
    const edition = report === undefined ? undefined : editionOf(context, report.value)
    if (report === undefined || edition === undefined) return undefined
    return itemAt(report.value, path[report.path.length], path[report.path.length + 1], edition)?.clause
  }
}

function itemAt({ responseBag }: OfficeReport, member: Path[number] | undefined, index: Path[number] | undefined, edition: RecommendationSet): EditionItem | undefined {
  if (member === 'responseBag' && typeof index === 'number') return itemsOf(edition).get(responseBag?.[index]?.addressedItemIdentifierBag[0] ?? '')
  const subject = typeof member === 'string' ? subjectOf(member) : undefined
  return subject === undefined ? undefined : familiesOf(edition).find(({ recommendation }) => recommendation.subject === subject)?.recommendation
}
