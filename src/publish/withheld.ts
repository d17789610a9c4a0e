/** What is withheld over all reports: those that are not published, and responses that point to what is not. */
import type { OfficeReport, Response } from '../model/types.ts'

/** What other parts must not point to. */
export interface Withheld {
  /** Responses that are confidential, or point to one that is withheld, over any number of steps. */
  readonly responses: ReadonlySet<object>
  /** Whether all reports of that office and identifier that we have are kept back. */
  readonly isUnpublished: (office: string, identifier: string) => boolean
}

/** Whether a record says of itself that it is kept from publication. */
export function isConfidential(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'confidentialIndicator' in part && part.confidentialIndicator === true
}

/**
 * @param published  Reports that are to be published.
 * @param keptBack   Confidential reports and drafts.
 */
export function withheldOf(published: readonly OfficeReport[], keptBack: readonly OfficeReport[]): Withheld {
  const known = new Set(published.map(reportName))
  const unpublished = new Set(keptBack.map(reportName).filter(name => !known.has(name)))
  const isUnpublished = (office: string, identifier: string): boolean => unpublished.has(nameOf(office, identifier))
  const pointing = pointingTo(published)
  const responses = new Set<object>()
  for (const report of published) {
    for (const response of report.responseBag ?? []) {
      const referred = response.responseReference?.referredReportIdentifier
      if (isConfidential(response) || (referred !== undefined && isUnpublished(report.ipOfficeCode, referred))) responses.add(response)
    }
  }
  // A set that grows while it is walked over: each response is met once.
  for (const response of responses) for (const other of pointing.get(response) ?? []) responses.add(other)
  return { responses, isUnpublished }
}

/** For each response, those that point to it. */
function pointingTo(reports: readonly OfficeReport[]): ReadonlyMap<object, readonly Response[]> {
  const answers = new Map<string, Response[]>()
  for (const report of reports) {
    for (const response of report.responseBag ?? []) {
      for (const item of response.addressedItemIdentifierBag) entered(answers, `${reportName(report)} ${item}`, response)
    }
  }
  const pointing = new Map<object, Response[]>()
  for (const { ipOfficeCode, officeReportIdentifier, responseBag = [] } of reports) {
    for (const response of responseBag) {
      if (response.responseReference === undefined) continue
      const { referredItemIdentifier: item, referredReportIdentifier: name = officeReportIdentifier } = response.responseReference
      for (const referred of answers.get(`${nameOf(ipOfficeCode, name)} ${item}`) ?? []) entered(pointing, referred, response)
    }
  }
  return pointing
}

function entered<Key>(lists: Map<Key, Response[]>, key: Key, response: Response): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [response])
  else list.push(response)
}

function reportName({ ipOfficeCode, officeReportIdentifier }: OfficeReport): string {
  return nameOf(ipOfficeCode, officeReportIdentifier)
}

/** Identifiers are unique within an office. */
function nameOf(office: string, identifier: string): string {
  return `${office} ${identifier}`
}
