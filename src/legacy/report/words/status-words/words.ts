/** Words that sentences about a status are made of, in one language. `*` ends a stem. */
export interface SentenceWords {
  /** What has been put into effect: participles, not nouns. */
  readonly done: readonly string[]
  /** What is done in some way, without saying that what was asked is in effect: adopted, published, provided. */
  readonly indirect: readonly string[]
  /** Nouns for the putting into effect; what is said of them is said of the item. */
  readonly nouns: readonly string[]
  /** What makes a noun of the same letters as `done` one: words right before it and right behind it. */
  readonly nounBefore?: readonly string[]
  readonly nounBehind?: readonly string[]
  /** Complete, total: a status of a noun before it. */
  readonly total: readonly string[]
  /** In part: a status of a noun, or a limit of what is done. */
  readonly partial: readonly string[]
  /** Fully, all: with a negation before it, in part. */
  readonly fully: readonly string[]
  readonly progress: readonly string[]
  readonly planned: readonly string[]
  /** What has not begun, said without a negation of its own. */
  readonly undone: readonly string[]
  readonly dropped: readonly string[]
  /** What was in effect once and is not now. */
  readonly stopped: readonly string[]
  readonly inapplicable: readonly string[]
  /** Each of them denies. */
  readonly negation: readonly string[]
  /** Denies alone; beside a `negation` it only strengthens it. */
  readonly second: readonly string[]
  /** Denies by its meaning: excluded, impossible, failed to. */
  readonly denial: readonly string[]
  /** Holds a word of negation and denies nothing. */
  readonly neutral: readonly string[]
  /** Future, intent. */
  readonly future: readonly string[]
  /** Condition, demand, possibility. */
  readonly conditional: readonly string[]
  /** Somebody else is spoken of, or somebody else says so. */
  readonly elsewhere: readonly string[]
  /** But, except: takes back a part. */
  readonly restriction: readonly string[]
  /** Subjects and small words of a sentence that says nothing but the status. */
  readonly plain: readonly string[]
}
