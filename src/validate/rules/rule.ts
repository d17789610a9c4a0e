/**
 * What a rule beyond schema is.
 *
 * Rules look at the typed object, so XML and JSON give the same findings. They read what the edition asks for (its duties);
 * none knows a recommendation by its number.
 */
import type { RecommendationSet, RootName } from '../../model/types.ts'
import type { IssueClass, Path } from '../../issue/index.ts'

/** What a rule may look at. */
export interface RuleContext {
  readonly root: RootName
  /** A document that has passed the structure checker. */
  readonly value: object
  /** Editions at hand, by identifier. A rule that needs the one that a report names says nothing where it is missing. */
  readonly editions: ReadonlyMap<string, RecommendationSet>
  /** Codes of all rules. */
  readonly codes: ReadonlySet<string>
  /** The lenient profile takes unfinished documents. */
  readonly profile: 'strict' | 'lenient'
  /** Day on which the document is judged, `YYYY-MM-DD`. */
  readonly validOn: string
}

/** One spot that a rule is about. */
export interface Spot {
  readonly path: Path
  /** What fills the message and the hint. */
  readonly values?: Readonly<Record<string, string>>
  /** The clause, quoted, with its place in the edition; instead of the rule's own reason. */
  readonly reason?: string
}

/** A rule: one code, one question. */
export interface Rule {
  /** Stable name such as `report.period-reversed`. It never changes its meaning. */
  readonly code: string
  /** `form` decides the verdict, `consistency` warns, `follow-up` informs. */
  readonly class: IssueClass
  /** English; `{…}` is filled from the spot's values. Other languages: `src/print/catalogues/`. */
  readonly message: string
  readonly hint: string
  /** Why it is asked: a clause with its source, or what would go wrong. Spots that quote an edition have their own. */
  readonly reason: string
  /** It is about what a recommendation asks: its reason is followed by the clause of the item or topic that the spot stands under. */
  readonly topical?: true
  /** Of form, but only a warning in the lenient profile: the document is unfinished, not wrong. */
  readonly unfinished?: true
  /** First day on which the rule applies; without it, always. */
  readonly validFrom?: string
  /** Last day on which it applies. */
  readonly validUntil?: string
  readonly find: (context: RuleContext) => Iterable<Spot>
}
