/** The words by which duties are told, compiled once for each language. */
import type { DutyActorBaseCategory, DutyQualifierBaseCategory, DutyVerbCategory } from '../../model/types.ts'
import { DUTY_WORDS, type DutyWords } from './duty-words/index.ts'
import { anyOf } from './fold.ts'
import type { Spacing } from './words/words.ts'

/** Patterns over folded text. Those with flag `g` are for `matchAll` and `replace` only. */
export interface DutyPatterns {
  readonly actors: readonly { readonly actor: DutyActorBaseCategory, readonly pattern: RegExp }[]
  /** Ends a text after which a name is no actor: "with ". */
  readonly noActorBefore: RegExp
  readonly modals: RegExp
  readonly encouraged: RegExp
  /** A modal verb of a strength that duties have no name for. */
  readonly otherStrength: RegExp
  /** A modal verb that its actor follows; absent where the language has none. */
  readonly actorFollows?: RegExp
  /** One of these that the actor may precede as well. */
  readonly actorFollowsOrNot?: RegExp
  /** The main verb between the modal verb and the actor that follows; absent where the language has no such order. */
  readonly verbBetween?: RegExp
  /** Words that hold a modal verb and are none; absent where there are none. */
  readonly notModals?: RegExp
  /** Ends a text with little words before a modal verb; absent where the language has no table of them. */
  readonly fillersAtEnd?: RegExp
  /** Begins what follows a modal verb with a phrase before a known main verb; absent where the language has no such order. */
  readonly phraseBeforeVerb?: RegExp
  /** How words stand apart. */
  readonly spacing: Spacing
  /** Begins what follows a modal verb that is denied. */
  readonly negation: RegExp
  /** Ends a text before a modal verb that is denied: "no se alienta a". */
  readonly negationBefore: RegExp
  /** All that may stand between two actors that are joined; the first group is a comma. */
  readonly joint: RegExp
  readonly qualifiers: readonly { readonly category: DutyQualifierBaseCategory, readonly pattern: RegExp }[]
  /** Reservations with the commas around them. */
  readonly reservations: RegExp
  /** Ends a text with a reservation. */
  readonly reservationAtEnd: RegExp
  readonly verbs: readonly { readonly category: DutyVerbCategory, readonly pattern: RegExp, readonly joined: RegExp }[]
  readonly sharing: RegExp
  readonly yearly: RegExp
  readonly evaluation: RegExp
}

const compiled = new Map<string, DutyPatterns>()

/** The patterns of a language; `undefined` where it has no table. */
export function dutyPatterns(languageCode: string): DutyPatterns | undefined {
  const words = Object.hasOwn(DUTY_WORDS, languageCode) ? DUTY_WORDS[languageCode] : undefined
  if (words === undefined) return undefined
  const known = compiled.get(languageCode) ?? compile(words)
  compiled.set(languageCode, known)
  return known
}

const NO_LETTER_BEFORE = '(?<![\\p{L}])'
const NO_LETTER_AFTER = '(?![\\p{L}])'

/** What stands before and after a word; of Arabic words the little words that are written with them. */
function edgesOf(spacing: Spacing): { readonly before: string, readonly after: string, readonly and: string, readonly space: string } {
  if (spacing === 'none') return { before: '', after: '', and: '', space: '\\s{0,9}' }
  const and = spacing === 'attached' ? '[وف]?' : ''
  return { before: NO_LETTER_BEFORE, after: NO_LETTER_AFTER, and, space: '\\s{1,9}' }
}

function compile(words: DutyWords): DutyPatterns {
  const spacing = words.spacing ?? 'spaces'
  const { before, after, and, space } = edgesOf(spacing)
  const little = spacing === 'attached' ? '[وف]?[بلك]?' : ''
  const whole = (list: readonly string[], flags = 'u', lead = and): RegExp => new RegExp(`${before}${lead}${anyOf(list)}${after}`, flags)
  const exactly = (list: readonly string[]): RegExp => new RegExp(`^${and}${anyOf(list)}$`, 'u')
  const reservations = anyOf(Object.values(words.qualifiers).flat())
  const { shouldBefore = [], encouragedBefore, notModals = [], phrasesBeforeVerb = [], fillers = [] } = words
  // Verbs stand first in Arabic.
  const verbFirst = spacing === 'attached' ? words.otherStrength : []
  const following = [...encouragedBefore, ...shouldBefore, ...verbFirst]
  const eitherWay = [...shouldBefore, ...verbFirst, ...encouragedBefore.filter(modal => words.encouraged.includes(modal))]
  const knownVerbs = anyOf(Object.values(words.verbs).flat())
  return {
    spacing,
    actors: (['Offices', 'International Bureau'] as const).map(actor => ({
      actor,
      pattern: new RegExp(`${before}${little}${anyOf(words.actors[actor])}${after}(?:${space}${anyOf(words.actorEnds)})*`, 'gu'),
    })),
    noActorBefore: new RegExp(`${before}${and}${anyOf(words.noActorAfter)}${space}$`, 'u'),
    modals: whole([...words.should, ...words.encouraged, ...words.encouragedBefore, ...words.otherStrength], 'gu'),
    encouraged: exactly([...words.encouraged, ...encouragedBefore]),
    otherStrength: exactly(words.otherStrength),
    ...(following.length === 0 ? {} : { actorFollows: exactly(following) }),
    ...(eitherWay.length === 0 ? {} : { actorFollowsOrNot: exactly(eitherWay) }),
    ...(spacing === 'attached' ? { verbBetween: /^\s{1,9}ان\s{1,9}\S{1,30}(?:\s{1,9}\S{1,30})?\s{1,9}$/u } : {}),
    ...(notModals.length === 0 ? {} : { notModals: new RegExp(anyOf(notModals), 'gu') }),
    ...(fillers.length === 0 ? {} : { fillersAtEnd: new RegExp(`${anyOf(fillers)}$`, 'u') }),
    ...(phrasesBeforeVerb.length === 0 ? {} : { phraseBeforeVerb: new RegExp(`^${anyOf(phrasesBeforeVerb)}[^,.;。]{0,30}?(?=${knownVerbs})`, 'u') }),
    negation: new RegExp(`^${space}${anyOf(words.negations)}${after}`, 'u'),
    negationBefore: new RegExp(`${before}${and}${anyOf(words.negationsBefore ?? words.negations)}${space}$`, 'u'),
    joint: jointOf(words, spacing),
    qualifiers: (['As far as possible', 'If possible', 'Where appropriate'] as const).map(category => ({ category, pattern: whole(words.qualifiers[category]) })),
    reservations: new RegExp(`,?\\s{0,9}${and}${reservations}\\s{0,9},?`, 'gu'),
    reservationAtEnd: new RegExp(`${and}${reservations},?\\s{0,9}$`, 'u'),
    verbs: (['Do', 'Consider', 'Share'] as const).map(category => ({
      category, pattern: verbOf(words.verbs[category], spacing), joined: joinedVerb(words, category, spacing),
    })),
    sharing: whole(words.sharing),
    yearly: whole(words.yearly),
    evaluation: new RegExp(`${before}${anyOf(words.evaluation)}`, 'u'),
  }
}

/** What stands between two actors; the Arabic "and" is part of the second. */
function jointOf(words: DutyWords, spacing: Spacing): RegExp {
  if (spacing === 'attached') return /^(,?)\s{1,9}$/u
  const space = spacing === 'none' ? '\\s{0,9}' : '\\s+'
  return new RegExp(`^(,?)${space}${anyOf(words.and)}${space}$`, 'u')
}

// The object may be written with an Arabic verb: "and publishes-them".
const ARABIC_OBJECT = '(?:ها|هما|هم|ه)?'

function verbOf(verbs: readonly string[], spacing: Spacing): RegExp {
  const { before, after } = edgesOf(spacing)
  return spacing === 'attached' ? new RegExp(`${before}[بل]?${anyOf(verbs)}${ARABIC_OBJECT}${after}`, 'u') : new RegExp(`${before}${anyOf(verbs)}${after}`, 'u')
}

/** A verb after a comma or a word that joins it to another. */
function joinedVerb(words: DutyWords, category: DutyVerbCategory, spacing: Spacing): RegExp {
  const verbs = anyOf(words.verbs[category])
  const links = anyOf(words.verbLinks.filter(link => link !== ','))
  if (spacing === 'attached') return new RegExp(`${NO_LETTER_BEFORE}(?:و(?:(?:ان|علي|الي)\\s{1,9})?[بل]?|${links}\\s{1,9})${verbs}${ARABIC_OBJECT}${NO_LETTER_AFTER}`, 'u')
  if (spacing === 'none') return new RegExp(`(?<!${anyOf(words.nounsAfter)}[\\p{L}]{0,6})(?:,\\s{0,9}|${links})${verbs}`, 'u')
  const noNoun = words.nounsAfter.length === 0 ? '' : `(?<!${NO_LETTER_BEFORE}${anyOf(words.nounsAfter)}\\s{1,9}[\\p{L}-]{1,40}\\s{0,9})`
  return new RegExp(`${noNoun}(?:,|${NO_LETTER_BEFORE}${links})\\s+${verbs}${NO_LETTER_AFTER}`, 'u')
}
