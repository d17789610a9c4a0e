/**
 * Rebasing: a report on one edition becomes a report on another, along what the editions say of each other.
 *
 * What goes to exactly one item moves. What may go to several is put at each, marked, and is for a person to decide. What goes
 * nowhere is kept as unmapped content. No status is made up: see `docs/decisions/14-rebase.md`.
 */
import { pointer } from '../issue/index.ts'
import { canonicalJsonOf } from '../json/canonical.ts'
import type { FindingJustification, OfficeReport, RecommendationSet, Response, UnmappedContent } from '../model/types.ts'
import { grouped } from './grouping.ts'
import { joined, moved, withOrigin, type Contribution } from './rebase-join.ts'
import { linksBetween, type Destination, type Links } from './rebase-links.ts'
import { statusAt, statusReason } from './rebase-status.ts'

/** What became of an item that the report answers. */
export interface Account {
  /** Item of the old edition. */
  readonly item: string
  /** `moved`: to its one target · `judged`: a person has to say where · `unmapped`: nowhere. */
  readonly outcome: 'moved' | 'judged' | 'unmapped'
  readonly targets: readonly string[]
}

/**
 * `several-targets`: where it belongs · `raised`: which action it answers · `status`: what holds for the whole · `reference`: what it
 * points to · `confidential`: whether all of it is · `unmapped`: whether it is needed · `justification`: whether it still holds.
 */
export type JudgementKind = 'several-targets' | 'raised' | 'status' | 'reference' | 'confidential' | 'unmapped' | 'justification'

/** Something that a person must decide. */
export interface Judgement {
  readonly code: 'rebase.judgement'
  readonly kind: JudgementKind
  /** The item that it is about: of the new edition for `status` and `confidential`, else of the old one. */
  readonly item: string
  /** Items of the new edition to choose from. */
  readonly candidates: readonly string[]
  readonly reason: string
}

export interface Rebased {
  readonly report: OfficeReport
  readonly judgements: readonly Judgement[]
  /** One for each item that the report answers, in the order of its responses. */
  readonly accounts: readonly Account[]
}

/**
 * Moves a report to another edition. To its own edition it stays as it is.
 *
 * @param from  Edition that the report is on.
 * @throws {RangeError} When the report is on another edition than `from`, or nothing in either edition leads from one to the other.
 */
export function rebase(report: OfficeReport, from: RecommendationSet, to: RecommendationSet): Rebased {
  const edition = from.recommendationSetIdentifier
  if (report.recommendationSetIdentifier !== edition) throw new RangeError(`The report is on ${report.recommendationSetIdentifier}, not on ${edition}`)
  if (edition === to.recommendationSetIdentifier) return { report, judgements: [], accounts: keysOf(report).map(item => ({ item, outcome: 'moved', targets: [item] })) }
  const links = linksBetween(from, to)
  if (!links.any) throw new RangeError(`Neither ${edition} nor ${to.recommendationSetIdentifier} says which of their items belong together`)
  return new Rebase(report, edition, to.recommendationSetIdentifier, links).result()
}

function keysOf({ responseBag = [] }: OfficeReport): readonly string[] {
  return [...new Set(responseBag.flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag))]
}

/** A new response and, where it is an old one that merely moved, the position of that. */
interface Placed {
  readonly response: Response
  readonly movedFrom?: number
}

class Rebase {
  readonly #report: OfficeReport
  readonly #from: string
  readonly #to: string
  readonly #links: Links
  readonly #destinations: ReadonlyMap<string, Destination>
  readonly #contributions: ReadonlyMap<string, readonly Contribution[]>
  readonly #judgements: Judgement[] = []
  readonly #unmapped: UnmappedContent[] = []
  #isConfidential = false

  constructor(report: OfficeReport, from: string, to: string, links: Links) {
    this.#report = report
    this.#from = from
    this.#to = to
    this.#links = links
    this.#destinations = new Map(keysOf(report).map(key => [key, links.destinationOf(key)]))
    const all = (report.responseBag ?? []).flatMap((response, index) => this.#contributionsOf(response, index))
    this.#contributions = new Map([...grouped(all, ({ target }) => target)].map(([target, list]) => [target, list.map(one => one.contribution)]))
  }

  result(): Rebased {
    const accounts = [...this.#destinations].map(([item, destination]) => this.#accountOf(item, destination))
    for (const [index, response] of (this.#report.responseBag ?? []).entries()) {
      this.#keepUnmapped(response, index)
      this.#lookAtReference(response)
    }
    const placed = this.#placed()
    const { recommendationSetIdentifier: _, responseBag: __, findingJustificationBag = [], additionalDataBag = [], unmappedContentBag = [], confidentialIndicator, ...rest } = this.#report
    const positions = new Map(placed.flatMap(({ movedFrom }, index) => (movedFrom === undefined ? [] : [[movedFrom, index] as const])))
    const justifications = findingJustificationBag.flatMap(one => this.#justification(one, positions))
    const unmapped = [...unmappedContentBag.map(one => repointed(one, positions)), ...this.#unmapped]
    const isConfidential = this.#isConfidential || confidentialIndicator
    return {
      report: {
        ...rest, recommendationSetIdentifier: this.#to,
        ...(isConfidential === undefined ? {} : { confidentialIndicator: isConfidential }),
        ...(placed.length === 0 ? {} : { responseBag: placed.map(({ response }) => response) }),
        ...(justifications.length === 0 ? {} : { findingJustificationBag: justifications }),
        additionalDataBag: withOrigin(additionalDataBag, this.#from),
        ...(unmapped.length === 0 ? {} : { unmappedContentBag: unmapped }),
      },
      judgements: this.#judgements, accounts,
    }
  }

  #contributionsOf(response: Response, index: number): readonly { readonly target: string, readonly contribution: Contribution }[] {
    const ways = response.addressedItemIdentifierBag.flatMap(key => {
      const { targets = [], raisedFrom } = this.#destinations.get(key) ?? {}
      const role: Contribution['role'] = targets.length > 1 ? 'candidate' : raisedFrom === undefined ? 'whole' : 'raised'
      return targets.map(target => ({ target, key, role }))
    })
    return [...grouped(ways, ({ target }) => target)].map(([target, own]) => ({
      target, contribution: { index, response, keys: own.map(({ key }) => key), role: (['whole', 'raised', 'candidate'] as const).find(role => own.some(way => way.role === role)) ?? 'candidate' },
    }))
  }

  #accountOf(item: string, { targets, raisedFrom, none }: Destination): Account {
    const outcome = none !== undefined ? 'unmapped' : targets.length > 1 || raisedFrom !== undefined ? 'judged' : 'moved'
    if (none !== undefined) this.#judge('unmapped', item, [], unmappedReason(item, none, this.#from, this.#to))
    if (targets.length > 1) this.#judge('several-targets', item, targets, `${item} belongs to ${either(targets)}, or to several of them.`)
    else if (raisedFrom !== undefined) this.#judge('raised', item, targets, `No line says what became of ${item} below ${raisedFrom}; it stands at ${targets.join(', ')}.`)
    return { item, outcome, targets }
  }

  #judge(kind: JudgementKind, item: string, candidates: readonly string[], reason: string): void {
    this.#judgements.push({ code: 'rebase.judgement', kind, item, candidates, reason })
  }

  /** A response keeps its whole content as unmapped when one of its items goes nowhere. */
  #keepUnmapped(response: Response, index: number): void {
    const lost = response.addressedItemIdentifierBag.filter(key => this.#destinations.get(key)?.none !== undefined)
    if (lost.length === 0) return
    const reasons = lost.map(key => unmappedReason(key, this.#destinations.get(key)?.none ?? 'not-listed', this.#from, this.#to))
    this.#unmapped.push({ unmappedPathText: '/responseBag', unmappedPlaceText: `${this.#from} ${pointer(['responseBag', index])}: ${reasons.join(' ')}`, unmappedSourceText: canonicalJsonOf(response) })
    if (response.confidentialIndicator !== true || this.#report.confidentialIndicator === true) return
    this.#isConfidential = true
    this.#judge('confidential', lost.join(' '), [], `The response to ${lost.join(', ')} is confidential and has become unmapped content, so the whole report is marked confidential.`)
  }

  #lookAtReference({ addressedItemIdentifierBag: items, responseReference: reference }: Response): void {
    if (reference === undefined) return
    const { referredItemIdentifier: referred, referredReportIdentifier: report = '' } = reference
    const { targets, raisedFrom } = this.#links.destinationOf(referred)
    if (this.#isElsewhere(reference)) this.#judge('reference', items.join(' '), [], `It points to ${referred} in report ${report}; whether that is an item of ${this.#from} still is not known here.`)
    else if (targets.length !== 1 || raisedFrom !== undefined) this.#judge('reference', items.join(' '), targets, `It points to ${referred}, which did not go to one item.`)
  }

  /** The new responses, in the order of the new edition. */
  #placed(): readonly Placed[] {
    const targets = [...this.#contributions.keys()].toSorted((one, other) => this.#links.orderOf(one) - this.#links.orderOf(other))
    const placed: Placed[] = []
    const done = new Set<number>()
    for (const target of targets) {
      const contributions = this.#contributions.get(target) ?? []
      const [first] = contributions
      const own = first === undefined ? [] : targets.filter(other => this.#contributions.get(other)?.some(({ index }) => index === first.index))
      const reference = first === undefined ? undefined : this.#referenceOf(first.response, own)
      if (first !== undefined && reference !== 'lost' && this.#movesAsItIs(first, own)) {
        if (!done.has(first.index)) placed.push({ response: moved({ ...first, keys: first.response.addressedItemIdentifierBag }, own, this.#from, reference), movedFrom: first.index })
        done.add(first.index)
      } else placed.push({ response: this.#joinedAt(target, contributions) })
    }
    return placed
  }

  /** Nothing else comes to its targets, it answers all that they take up, and nothing about it is open. */
  #movesAsItIs({ index, response }: Contribution, targets: readonly string[]): boolean {
    const answered = new Set(response.addressedItemIdentifierBag)
    return targets.every(target => {
      const contributions = this.#contributions.get(target) ?? []
      return contributions.every(one => one.index === index && one.role === 'whole') && this.#links.sourcesOf(target).every(source => answered.has(source))
    })
  }

  /** What a response points to, in the new edition; `lost` when that cannot be said. */
  #referenceOf({ responseReference: reference }: Response, own: readonly string[]): Response['responseReference'] | 'lost' {
    if (reference === undefined || this.#isElsewhere(reference)) return reference
    const { targets, raisedFrom } = this.#links.destinationOf(reference.referredItemIdentifier)
    const [target] = targets
    if (target === undefined || targets.length > 1 || raisedFrom !== undefined || own.includes(target) || !this.#contributions.has(target)) return 'lost'
    return { ...reference, referredItemIdentifier: target }
  }

  #isElsewhere({ referredReportIdentifier }: NonNullable<Response['responseReference']>): boolean {
    return referredReportIdentifier !== undefined && referredReportIdentifier !== this.#report.officeReportIdentifier
  }

  #joinedAt(target: string, contributions: readonly Contribution[]): Response {
    const found = statusAt(target, this.#report, this.#links)
    const open = contributions.filter(({ role }) => role !== 'whole').flatMap(({ keys }) => this.#judgements.filter(({ item, kind }) => keys.includes(item) && (kind === 'several-targets' || kind === 'raised')).map(({ reason }) => reason))
    const statusOpen = found.status === undefined ? [statusReason(target, found)] : []
    for (const reason of statusOpen) this.#judge('status', target, [], reason)
    const confidential = contributions.filter(({ response }) => response.confidentialIndicator === true)
    if (confidential.length > 0 && confidential.length < contributions.length) {
      this.#judge('confidential', target, [], `Of what is joined at ${target}, ${confidential.flatMap(({ keys }) => keys).join(', ')} is confidential, so all of it is.`)
    }
    return joined({ target, contributions, edition: this.#from, status: found.status, open: [...open, ...statusOpen] })
  }

  /** A justification follows a response that moved as it is; of others nobody knows whether it still holds. */
  #justification(one: FindingJustification, positions: ReadonlyMap<number, number>): readonly FindingJustification[] {
    const { justifiedPathText: path } = one
    const index = responseIndex(path)
    if (path === undefined || index === undefined) return [one]
    const position = positions.get(index)
    if (position !== undefined) return [{ ...one, justifiedPathText: path.replace(RESPONSE, `/responseBag/${position}`) }]
    this.#unmapped.push({ unmappedPathText: '/findingJustificationBag', unmappedPlaceText: `${this.#from}: the response that it is about did not move as it was.`, unmappedSourceText: canonicalJsonOf(one) })
    this.#judge('justification', one.justifiedFindingCode, [], `The justification of ${one.justifiedFindingCode} was about ${path}, which has been joined or has gone; it is kept as unmapped content.`)
    return []
  }
}

const RESPONSE = /^\/responseBag\/(0|[1-9][0-9]*)(?=\/|$)/

function responseIndex(path: string | undefined): number | undefined {
  const [, index] = RESPONSE.exec(path ?? '') ?? []
  return index === undefined ? undefined : Number(index)
}

/** Unmapped content of old, which may name a response by its position. */
function repointed(one: UnmappedContent, positions: ReadonlyMap<number, number>): UnmappedContent {
  const index = responseIndex(one.unmappedPathText)
  const position = index === undefined ? undefined : positions.get(index)
  if (index === undefined || one.unmappedPathText === undefined) return one
  return { ...one, unmappedPathText: position === undefined ? '/responseBag' : one.unmappedPathText.replace(RESPONSE, `/responseBag/${position}`) }
}

function unmappedReason(item: string, none: NonNullable<Destination['none']>, from: string, to: string): string {
  if (none === 'dropped') return `${item} was given up, as a source of the editions says.`
  return none === 'not-in-edition' ? `${item} is no item of ${from}.` : `${item} is not listed: no line leads from it to ${to}, which does not mean that it was dropped.`
}

function either(targets: readonly string[]): string {
  return targets.length < 2 ? targets.join('') : `${targets.slice(0, -1).join(', ')} or ${targets.at(-1) ?? ''}`
}
