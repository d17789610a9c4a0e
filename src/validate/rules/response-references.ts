/** References from one response to another: they lead to a response, and not in a circle. */
import type { OfficeReport } from '../../model/types.ts'
import type { Rule, RuleContext } from './rule.ts'
import { reportsOf, type LocatedReport, type LocatedResponse } from './subjects.ts'

export const responseReferenceUnknown: Rule = {
  code: 'response.reference-unknown',
  class: 'form',
  topical: true,
  message: 'The response points to the response to {item} in the report "{report}", which has none',
  hint: 'Point to an item that is answered, answer {item} itself, or name the report that holds the response',
  reason: 'A response that points to nothing answers nothing',
  * find(context) {
    const reports = reportsByName(context)
    for (const report of reportsOf(context)) {
      for (const { value: { responseReference }, path } of report.responses) {
        if (responseReference === undefined) continue
        const { referredItemIdentifier: item, referredReportIdentifier: name } = responseReference
        const referred = name === undefined ? report : reports.get(nameOf(report.value, name))
        if (referred === undefined || referred.answers.has(item)) continue
        yield { path: [...path, 'responseReference', 'referredItemIdentifier'], values: { item, report: referred.value.officeReportIdentifier } }
      }
    }
  },
}

/** Reports of the document; a reference means one of the same office. */
function reportsByName(context: RuleContext): ReadonlyMap<string, LocatedReport> {
  return new Map(reportsOf(context).map(report => [nameOf(report.value, report.value.officeReportIdentifier), report]))
}

function nameOf({ ipOfficeCode }: OfficeReport, identifier: string): string {
  return `${ipOfficeCode} ${identifier}`
}

export const responseReferenceCircle: Rule = {
  code: 'response.reference-circle',
  class: 'form',
  topical: true,
  message: 'The references go in a circle: {circle}',
  hint: 'Give one of these responses a status of its own',
  reason: 'Whoever follows the references never comes to an answer',
  * find(context) {
    for (const report of reportsOf(context)) {
      for (const circle of circlesIn(report)) {
        const [first] = circle
        if (first === undefined) continue
        const items = [...circle.slice(0, LONGEST), first].map(({ value }) => value.addressedItemIdentifierBag[0] ?? '')
        yield {
          path: [...first.path, 'responseReference', 'referredItemIdentifier'],
          values: { circle: circle.length > LONGEST ? items.with(LONGEST, '…').join(' → ') : items.join(' → ') },
        }
      }
    }
  },
}

/** Most responses of a circle that a message names. */
const LONGEST = 10

/** Each circle once, as its responses. A response points to one other at most, so every response is walked over once. */
function circlesIn(report: LocatedReport): readonly (readonly LocatedResponse[])[] {
  const next = nextResponses(report)
  const walkOf = new Map<LocatedResponse, LocatedResponse>()
  const circles: LocatedResponse[][] = []
  for (const start of next.keys()) {
    const way: LocatedResponse[] = []
    let at: LocatedResponse | undefined = start
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, start)
      way.push(at)
      at = next.get(at)
    }
    if (at !== undefined && way.length > 0 && walkOf.get(at) === start) circles.push(way.slice(way.indexOf(at)))
  }
  return circles
}

/** For each response that points to another of the same report: which. */
function nextResponses({ value: { officeReportIdentifier: own }, responses, answers }: LocatedReport): ReadonlyMap<LocatedResponse, LocatedResponse> {
  const next = new Map<LocatedResponse, LocatedResponse>()
  for (const response of responses) {
    const { responseReference } = response.value
    if (responseReference === undefined || (responseReference.referredReportIdentifier ?? own) !== own) continue
    const to = answers.get(responseReference.referredItemIdentifier)
    if (to !== undefined) next.set(response, to)
  }
  return next
}
