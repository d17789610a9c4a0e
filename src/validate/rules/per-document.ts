/** What several rules ask of the same document, worked out once. */
import type { RuleContext } from './rule.ts'

/** What a walk over a document needs of a context. */
export type Walked = Pick<RuleContext, 'root' | 'value'>

/** For each context what was worked out for it, by what worked it out. It goes when the context goes. */
const known = new WeakMap<Walked, Map<unknown, unknown>>()

/** The same answer for every rule that is given the same context. */
export function perDocument<C extends Walked, T>(work: (context: C) => T): (context: C) => T {
  return context => {
    let answers = known.get(context)
    if (answers === undefined) {
      answers = new Map()
      known.set(context, answers)
    }
    if (answers.has(work)) return answers.get(work) as T
    const answer = work(context)
    answers.set(work, answer)
    return answer
  }
}
