/** The status of an item of the new edition: only where all that it takes up was answered, and answered alike. */
import type { OfficeReport, Response } from '../model/types.ts'
import type { Links } from './rebase-links.ts'

/** The status, if one holds; and what was said of each item that the target takes up. */
export interface FoundStatus {
  readonly status: string | undefined
  /** By item of the old edition; no status where there is no response. */
  readonly said: readonly { readonly item: string, readonly statuses: readonly string[] }[]
}

/** Finds the status of a target. An item that may also belong elsewhere cannot give one alone, but can stand against one. */
export function statusAt(target: string, report: OfficeReport, links: Links): FoundStatus {
  const said = links.sourcesOf(target).map(item => ({ item, statuses: statusesOf(item, report) }))
  const statuses = new Set(said.flatMap(one => one.statuses))
  const isAnswered = said.every(one => one.statuses.length > 0)
  const isSure = said.some(({ item }) => links.destinationOf(item).targets.length === 1)
  const [status] = statuses
  return { said, status: isAnswered && isSure && statuses.size === 1 && status !== NOTHING ? status : undefined }
}

function statusesOf(item: string, report: OfficeReport): readonly string[] {
  return answersTo(item, report).map(response => statusOf(response, report) ?? NOTHING)
}

/** What a response without status, or one that leads nowhere, counts as. */
const NOTHING = 'no status'

function answersTo(item: string, { responseBag = [] }: OfficeReport): readonly Response[] {
  return responseBag.filter(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes(item))
}

/** Its own, or that of the response in the same report that it points to. */
function statusOf(response: Response, report: OfficeReport): string | undefined {
  const chain = new Set([response])
  for (const current of chain) {
    if (current.implementationStatusCategory !== undefined) return current.implementationStatusCategory
    const next = pointedTo(current, report)
    if (next !== undefined) chain.add(next)
  }
  return undefined
}

function pointedTo({ responseReference: reference }: Response, report: OfficeReport): Response | undefined {
  if (reference === undefined) return undefined
  const { referredItemIdentifier: item, referredReportIdentifier: elsewhere = report.officeReportIdentifier } = reference
  return elsewhere === report.officeReportIdentifier ? answersTo(item, report)[0] : undefined
}

/** Why there is no status. */
export function statusReason(target: string, { said }: FoundStatus): string {
  if (said.every(({ statuses }) => statuses.length === 0)) return `The status of ${target} as a whole is open: only items below were answered.`
  const words = said.map(({ item, statuses }) => `${item} ${statuses.length === 0 ? 'not answered' : [...new Set(statuses)].join(' / ')}`)
  return `The status of ${target} is open: ${words.join(', ')}.`
}
