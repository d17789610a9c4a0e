/** What the words by which duties are told are for. The tables beside this file hold them. */

import type { Spacing } from '../words/words.ts'

/** Words of one language. Case, accents and apostrophes do not matter. */
export interface DutyWords {
  /** Default: by spaces. */
  readonly spacing?: Spacing
  /** Who is asked; with the article, so that "with other offices" is no actor. */
  readonly actors: { readonly Offices: readonly string[], readonly 'International Bureau': readonly string[] }
  /** What may follow the name of an actor before the modal verb. */
  readonly actorEnds: readonly string[]
  /** What stands before a name that is no actor: "with", "of". */
  readonly noActorAfter: readonly string[]
  readonly should: readonly string[]
  /** Those of them that the actor may follow: "ينبغي لمكاتب". */
  readonly shouldBefore?: readonly string[]
  readonly encouraged: readonly string[]
  /** Ways to encourage in which the actor follows: "se alienta a". */
  readonly encouragedBefore: readonly string[]
  /** Words that ask or allow with another strength than these two: they give no duty, and are reported. */
  readonly otherStrength: readonly string[]
  /** What turns a demand round beside the modal verb: such a clause gives no duty. */
  readonly negations: readonly string[]
  /** The same before the modal verb, where other words do it there. */
  readonly negationsBefore?: readonly string[]
  /** Words that hold a modal verb and are none, unless an actor stands right before: "相应", "应用". */
  readonly notModals?: readonly string[]
  /** Little words between an actor and the modal verb; before a modal verb without an actor they say that the same one goes on: "还应". */
  readonly fillers?: readonly string[]
  /** What may begin a phrase between the modal verb and the main verb: "与" in "应与其他局共享". */
  readonly phrasesBeforeVerb?: readonly string[]
  readonly qualifiers: {
    readonly 'As far as possible': readonly string[]
    readonly 'If possible': readonly string[]
    readonly 'Where appropriate': readonly string[]
  }
  readonly verbs: { readonly Consider: readonly string[], readonly Share: readonly string[], readonly Do: readonly string[] }
  /** What joins one verb to another: ",", "et", "et à". */
  readonly verbLinks: readonly string[]
  /** What stands before a noun that is spelled like a verb: "for publication and exchange". Empty where none is. */
  readonly nounsAfter: readonly string[]
  /** Ways of sharing that are named beside the main verb: "en partageant". */
  readonly sharing: readonly string[]
  readonly and: readonly string[]
  readonly yearly: readonly string[]
  /** Beginnings of words for evaluation. */
  readonly evaluation: readonly string[]
}
