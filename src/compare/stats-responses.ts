/** Responses of the standing reports by item, with the status that each gives or points to. */
import { asks, type EditionItem } from '../edition/items.ts'
import type { Response } from '../model/types.ts'
import { grouped } from './grouping.ts'
import { nameOf, traceOf, type StandingReport } from './stats-standing.ts'
import type { Cell, CellParts, CellResponse, StatsNote } from './stats-table.ts'

/** Status words that say nothing: a response with one is no answer. */
export const NO_INFORMATION = 'No information'

interface LocatedResponse {
  readonly in: StandingReport
  readonly response: Response
  readonly at: CellResponse['at']
}

/** Reports whose responses are kept by item: enough for a row and what it points to, few beside many reports. */
const MOST_KEPT = 100

/** Looks up responses; knows the reports that a response may point to. */
export class Responses {
  readonly notes: StatsNote[] = []
  readonly #byReport = new Map<StandingReport, ReadonlyMap<string, readonly LocatedResponse[]>>()
  readonly #reports: ReadonlyMap<string, readonly StandingReport[]>

  constructor(reports: readonly StandingReport[]) {
    this.#reports = grouped(reports, ({ report }) => reportKey(report.ipOfficeCode, report.officeReportIdentifier))
  }

  /** What a report says of an item itself. */
  to(key: string, report: StandingReport): readonly CellResponse[] {
    return (this.#itemsOf(report).get(key) ?? []).map(located => this.#cellResponse(key, located))
  }

  /** Keys that a report answers. */
  keys(report: StandingReport): readonly string[] {
    return [...this.#itemsOf(report).keys()]
  }

  #itemsOf(report: StandingReport): ReadonlyMap<string, readonly LocatedResponse[]> {
    const before = this.#byReport.get(report)
    if (before !== undefined) return before
    const located = (report.report.responseBag ?? []).flatMap((response, index) => {
      const one = { in: report, response, at: traceOf(report, ['responseBag', index]) }
      return response.addressedItemIdentifierBag.map(key => ({ key, located: one }))
    })
    const items = new Map([...grouped(located, ({ key }) => key)].map(([key, list]) => [key, list.map(one => one.located)] as const))
    if (this.#byReport.size >= MOST_KEPT) this.#byReport.clear()
    this.#byReport.set(report, items)
    return items
  }

  #cellResponse(key: string, located: LocatedResponse): CellResponse {
    const chain = this.#chainOf(located)
    const last = chain?.at(-1)
    const status = last?.response.implementationStatusCategory
    const confidential = (chain ?? [located]).some(one => isConfidential(one))
    if (chain === undefined) this.#noteUnresolved(key, located)
    return {
      key, ...(status === undefined ? {} : { status }), confidential, at: located.at,
      ...(last === undefined || last === located ? {} : { pointsTo: last.at }), ...(chain === undefined ? { unresolved: true } : {}),
    }
  }

  /** The response and those that it points to in turn; `undefined` when they lead nowhere or in a circle. */
  #chainOf(located: LocatedResponse): readonly LocatedResponse[] | undefined {
    const chain = [located]
    for (const { in: report, response } of chain) {
      const { responseReference: reference, implementationStatusCategory: status } = response
      if (reference === undefined || status !== undefined) return chain
      const target = this.#reportNamed(reference.referredReportIdentifier, report)
      const next = target === undefined ? undefined : this.#itemsOf(target).get(reference.referredItemIdentifier)?.[0]
      if (next === undefined || chain.some(one => one.response === next.response)) return undefined
      chain.push(next)
    }
    return undefined
  }

  #reportNamed(identifier: string | undefined, from: StandingReport): StandingReport | undefined {
    if (identifier === undefined || identifier === from.report.officeReportIdentifier) return from
    const named = this.#reports.get(reportKey(from.report.ipOfficeCode, identifier)) ?? []
    return named.length === 1 ? named[0] : undefined
  }

  #noteUnresolved(key: string, located: LocatedResponse): void {
    const { referredItemIdentifier: item = '', referredReportIdentifier: report } = located.response.responseReference ?? {}
    const message = `${nameOf(located.in)}: the response to ${key} points to that to ${item}${report === undefined ? '' : ` in ${report}`}, which is not there or points back`
    if (!this.notes.some(note => note.message === message)) this.notes.push({ code: 'stats.reference-unresolved', message, at: [located.at] })
  }
}

function reportKey(office: string, identifier: string): string {
  return `${office} ${identifier}`
}

function isConfidential({ in: { report }, response }: LocatedResponse): boolean {
  return report.confidentialIndicator === true || response.confidentialIndicator === true
}

/** What a cell is made from. */
export interface CellRequest {
  readonly item: EditionItem
  readonly items: ReadonlyMap<string, EditionItem>
  /** Without the edition nobody knows what it asks of whom. */
  readonly editionHeld: boolean
  readonly report: StandingReport
  readonly responses: Responses
  /** Whether confidential responses are left out. */
  readonly public: boolean
}

/** What a report says of an item. */
export function cellOf(request: CellRequest): Cell {
  const { item, report, responses, editionHeld } = request
  const all = responses.to(item.key, report)
  const own = request.public ? all.filter(({ confidential }) => !confidential) : all
  const parts = partsOf(request)
  const confidential = own.some(one => one.confidential) || parts.some(part => part.responses.some(one => one.confidential))
  const rest = { key: item.key, ...(confidential ? { confidential } as const : {}), responses: own, ...(parts.length === 0 ? {} : { parts }) }
  if (own.length > 0) {
    const statuses = [...new Set(own.map(({ status }) => status))]
    const [status] = statuses
    return statuses.length > 1 ? { ...rest, state: 'contradicted' } : { ...rest, state: 'answered', ...(status === undefined ? {} : { status }) }
  }
  if (all.length > 0) return { ...rest, state: 'withheld' }
  if (parts.some(part => part.responses.length > 0 || part.withheld > 0)) return { ...rest, state: 'parts' }
  const isAsked = !editionHeld || [item, ...itemsBelow(item, request.items)].some(one => asks(one, report.report.ipOfficeCode))
  return { ...rest, state: isAsked ? 'silent' : 'not-asked' }
}

function partsOf(request: CellRequest): readonly CellParts[] {
  const { item, items, report, responses, editionHeld } = request
  const below = itemsBelow(item, items)
  return (['action', 'sub-item'] as const).flatMap(level => {
    const parts = below.filter(one => one.level === level)
    const asked = new Set(parts.filter(one => asks(one, report.report.ipOfficeCode)).map(({ key }) => key))
    const all = parts.flatMap(({ key }) => responses.to(key, report))
    const shown = request.public ? all.filter(({ confidential }) => !confidential) : all
    if (all.length === 0) return []
    const answered = new Set(shown.filter(({ key, status }) => asked.has(key) && status !== NO_INFORMATION).map(({ key }) => key))
    return [{ level, ...(editionHeld ? { asked: asked.size } : {}), answered: answered.size, withheld: all.length - shown.length, responses: shown }]
  })
}

/** All items below one, in the order of the edition. */
function itemsBelow(item: EditionItem, items: ReadonlyMap<string, EditionItem>): readonly EditionItem[] {
  return item.below.flatMap(key => {
    const child = items.get(key)
    return child === undefined ? [] : [child, ...itemsBelow(child, items)]
  })
}
