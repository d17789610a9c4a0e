/** Clauses of a text: an actor beside a modal verb, and what follows up to the next clause. */
import type { DutyActorBaseCategory, DutyStrengthCategory } from '../../model/types.ts'
import type { DutyPatterns } from './duty-patterns.ts'

/** A clause of folded text. */
export interface Clause {
  /** Several when they are joined: "offices and the International Bureau should". */
  readonly actors: readonly DutyActorBaseCategory[]
  readonly strength: DutyStrengthCategory
  /** The whole clause, a reservation before the actor included. */
  readonly text: string
  /** What follows the modal verb, and the actor where it follows. */
  readonly afterModal: string
}

interface Mention {
  readonly actor: DutyActorBaseCategory
  readonly start: number
  readonly end: number
}

interface Modal {
  readonly strength: DutyStrengthCategory
  /** Whether duties have a name for its strength. */
  readonly isNamed: boolean
  readonly start: number
  readonly end: number
  /** Whether the actor follows: "se alienta a las oficinas"; `perhaps` where it may stand before as well. */
  readonly actorFollows: boolean | 'perhaps'
}

interface Head {
  readonly actors: readonly DutyActorBaseCategory[]
  readonly modal: Modal
  readonly start: number
  readonly end: number
  /** Where the main verb is looked for. */
  readonly verbFrom: number
  /** Whether it gives a duty; one that does not still ends the clause before it. */
  readonly isDuty: boolean
}

/** The clauses of a folded text, and the words around modal verbs whose actor is not certain. */
export function clausesOf(folded: string, patterns: DutyPatterns): { clauses: Clause[], doubtful: string[] } {
  const mentions = mentionsIn(folded, patterns)
  const heads: Head[] = []
  const doubtful: string[] = []
  let after = 0
  let following = 0
  for (const modal of modalsIn(folded, patterns, mentions)) {
    while ((mentions[following]?.start ?? Infinity) < modal.start) following++
    // The two mentions before the modal verb and the two after it are all that can be its actors.
    const near = mentions.slice(Math.max(0, following - 2), following + 2).filter(mention => mention.start >= after)
    const head = headOf(folded, modal, near, patterns, heads.length === 0)
    // "How it may be used" asks nothing; "offices may" does, with a strength that duties have not.
    if (head === undefined && !modal.isNamed) continue
    if (head === undefined && heads.length > 0 && patterns.fillersAtEnd?.test(before(folded, modal.start)) === true) continue
    const isDuty = head !== undefined && modal.isNamed && !isDenied(folded, modal, patterns)
    if (!isDuty) doubtful.push(folded.slice(Math.max(0, modal.start - 30), modal.end + 30).trim())
    if (head === undefined) continue
    heads.push({ ...head, start: withReservation(folded, head.start, patterns), isDuty })
    after = head.end
  }
  const clauses = heads.flatMap((head, index) => {
    const end = heads[index + 1]?.start ?? folded.length
    return head.isDuty ? [{ actors: head.actors, strength: head.modal.strength, text: folded.slice(head.start, end), afterModal: folded.slice(head.verbFrom, end) }] : []
  })
  return { clauses, doubtful }
}

/** The longest word before an actor, or reservation, that is looked back for. */
const LOOK_BACK = 60

function mentionsIn(folded: string, patterns: DutyPatterns): Mention[] {
  return patterns.actors
    .flatMap(({ actor, pattern }) => [...folded.matchAll(pattern)].map(match => ({ actor, start: match.index, end: match.index + match[0].length })))
    .filter(mention => !patterns.noActorBefore.test(before(folded, mention.start)))
    .sort((one, other) => one.start - other.start)
}

const before = (folded: string, index: number): string => folded.slice(Math.max(0, index - LOOK_BACK), index)

function modalsIn(folded: string, patterns: DutyPatterns, mentions: readonly Mention[]): Modal[] {
  const others = patterns.notModals === undefined ? [] : [...folded.matchAll(patterns.notModals)].map(match => [match.index, match.index + match[0].length] as const)
  const actorEnds = new Set(others.length === 0 ? [] : mentions.map(mention => mention.end))
  let other = 0
  return [...folded.matchAll(patterns.modals)].filter(match => {
    while ((others[other]?.[1] ?? Infinity) <= match.index) other++
    // "Offices should towards …" and "apply" are spelled alike: after an actor it is the former.
    return (others[other]?.[0] ?? Infinity) >= match.index + match[0].length || actorEnds.has(match.index)
  }).map(match => ({
    strength: patterns.encouraged.test(match[0]) ? 'Encouraged' : 'Should',
    isNamed: !patterns.otherStrength.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    actorFollows: patterns.actorFollowsOrNot?.test(match[0]) === true ? 'perhaps' : patterns.actorFollows?.test(match[0]) ?? false,
  }))
}

function isDenied(folded: string, modal: Modal, patterns: DutyPatterns): boolean {
  return patterns.negation.test(folded.slice(modal.end, modal.end + LOOK_BACK)) || patterns.negationBefore.test(before(folded, modal.start))
}

/** The actors that stand right beside a modal verb; reservations between commas may stand between. */
function headOf(folded: string, modal: Modal, mentions: readonly Mention[], patterns: DutyPatterns, isFirst: boolean): Omit<Head, 'isDuty'> | undefined {
  if (modal.actorFollows !== false) {
    const head = headBefore(folded, modal, mentions.filter(mention => mention.start >= modal.end), patterns)
    if (head !== undefined || modal.actorFollows === true) return head
  }
  const last = mentions.findLast(mention => mention.end <= modal.start)
  if (last === undefined || !onlyReservations(folded.slice(last.end, modal.start), patterns)) return undefined
  const alone = { actors: [last.actor], modal, start: last.start, end: modal.end, verbFrom: modal.end }
  const other = mentions.findLast(mention => mention.end <= last.start)
  const joined = other === undefined ? null : patterns.joint.exec(folded.slice(other.end, last.start))
  if (other === undefined || joined === null) return alone
  if (isFirst) return { ...alone, actors: [other.actor, last.actor], start: other.start }
  // Later in a text, "… help the offices and the Bureau should" leaves open who is asked; a comma closes what came before.
  return joined[1] === ',' ? alone : undefined
}

/** The actors that follow a modal verb; in some languages the main verb may stand between. */
function headBefore(folded: string, modal: Modal, [actor, next]: readonly Mention[], patterns: DutyPatterns): Omit<Head, 'isDuty'> | undefined {
  if (actor === undefined) return undefined
  const between = folded.slice(modal.end, actor.start)
  const verbStandsBetween = patterns.verbBetween?.test(between) === true
  if (!verbStandsBetween && !onlyReservations(between, patterns)) return undefined
  const joined = next !== undefined && patterns.joint.test(folded.slice(actor.end, next.start))
  const end = joined ? next.end : actor.end
  return { actors: joined ? [actor.actor, next.actor] : [actor.actor], modal, start: modal.start, end, verbFrom: verbStandsBetween ? modal.end : end }
}

function onlyReservations(between: string, patterns: DutyPatterns): boolean {
  const rest = between.replace(patterns.reservations, ' ').trim()
  return rest === '' || (patterns.fillersAtEnd !== undefined && rest.replace(patterns.fillersAtEnd, '') === '')
}

/** Start of a clause when a reservation stands before its actor: ", and, where appropriate, the Bureau should". */
function withReservation(folded: string, start: number, patterns: DutyPatterns): number {
  const lead = before(folded, start)
  const match = patterns.reservationAtEnd.exec(lead)
  return match === null ? start : start - lead.length + match.index
}
