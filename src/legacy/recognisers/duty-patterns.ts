/** The words by which duties are told, compiled once for each language. */
import type { DutyActorBaseCategory, DutyQualifierBaseCategory, DutyVerbCategory } from '../../model/types.ts'
import { DUTY_WORDS, type DutyWords } from './duty-words/index.ts'
import { anyOf } from './fold.ts'

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
const whole = (words: readonly string[], flags = 'u'): RegExp => new RegExp(`${NO_LETTER_BEFORE}${anyOf(words)}${NO_LETTER_AFTER}`, flags)

function compile(words: DutyWords): DutyPatterns {
  const reservations = anyOf(Object.values(words.qualifiers).flat())
  return {
    actors: (['Offices', 'International Bureau'] as const).map(actor => ({
      actor,
      pattern: new RegExp(`${NO_LETTER_BEFORE}${anyOf(words.actors[actor])}${NO_LETTER_AFTER}(?:\\s+${anyOf(words.actorEnds)})*`, 'gu'),
    })),
    noActorBefore: new RegExp(`${NO_LETTER_BEFORE}${anyOf(words.noActorAfter)}\\s+$`, 'u'),
    modals: whole([...words.should, ...words.encouraged, ...words.encouragedBefore, ...words.otherStrength], 'gu'),
    encouraged: new RegExp(`^${anyOf([...words.encouraged, ...words.encouragedBefore])}$`, 'u'),
    otherStrength: new RegExp(`^${anyOf(words.otherStrength)}$`, 'u'),
    ...(words.encouragedBefore.length === 0 ? {} : { actorFollows: new RegExp(`^${anyOf(words.encouragedBefore)}$`, 'u') }),
    negation: new RegExp(`^\\s{1,9}${anyOf(words.negations)}${NO_LETTER_AFTER}`, 'u'),
    negationBefore: new RegExp(`${NO_LETTER_BEFORE}${anyOf(words.negations)}\\s{1,9}$`, 'u'),
    joint: new RegExp(`^(,?)\\s+${anyOf(words.and)}\\s+$`, 'u'),
    qualifiers: (['As far as possible', 'If possible', 'Where appropriate'] as const).map(category => ({ category, pattern: whole(words.qualifiers[category]) })),
    reservations: new RegExp(`,?\\s{0,9}${reservations}\\s{0,9},?`, 'gu'),
    reservationAtEnd: new RegExp(`${reservations},?\\s{0,9}$`, 'u'),
    verbs: (['Do', 'Consider', 'Share'] as const).map(category => ({ category, pattern: whole(words.verbs[category]), joined: joinedVerb(words, category) })),
    sharing: whole(words.sharing),
    yearly: whole(words.yearly),
    evaluation: new RegExp(`${NO_LETTER_BEFORE}${anyOf(words.evaluation)}`, 'u'),
  }
}

/** A verb after a comma or a word that joins it to another. */
function joinedVerb(words: DutyWords, category: DutyVerbCategory): RegExp {
  const links = anyOf(words.verbLinks.filter(link => link !== ','))
  const noNoun = words.nounsAfter.length === 0 ? '' : `(?<!${NO_LETTER_BEFORE}${anyOf(words.nounsAfter)}\\s{1,9}[\\p{L}-]{1,40}\\s{0,9})`
  return new RegExp(`${noNoun}(?:,|${NO_LETTER_BEFORE}${links})\\s+${anyOf(words.verbs[category])}${NO_LETTER_AFTER}`, 'u')
}
