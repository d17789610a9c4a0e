/**
 * What several rules ask of the same document, worked out once.
 *
 * Only the document at hand is remembered, and forgotten when its rules have run. A `WeakMap` would do without that, but V8 keeps what
 * such a map holds until it clears all of its memory: in a long stream that is thousands of documents.
 */
import type { RuleContext } from './rule.ts'

/** What a walk over a document needs of a context. */
export type Walked = Pick<RuleContext, 'root' | 'value'>

let atHand: { readonly context: Walked, readonly answers: Map<unknown, unknown> } | undefined

/** The same answer for every rule that is given the same context, one document after another. */
export function perDocument<C extends Walked, T>(work: (context: C) => T): (context: C) => T {
  return context => {
    if (atHand?.context !== context) atHand = { context, answers: new Map() }
    const { answers } = atHand
    if (answers.has(work)) return answers.get(work) as T
    const answer = work(context)
    answers.set(work, answer)
    return answer
  }
}

/** Lets go of the document whose rules have run. */
export function forgetDocument(): void {
  atHand = undefined
}
