/** A list of codes names each once. */
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { bagsOf, partsOf } from './walk.ts'

/** Items of a response have a rule of their own; two persons may have the same name. */
const EXCEPT: ReadonlySet<string> = new Set(['addressedItemIdentifierBag', 'personFullNameBag'])

export const codeTwice: Rule = {
  code: 'code.twice',
  class: 'form',
  message: '{name} holds "{value}" twice',
  hint: 'Write it once; where another value was meant, write that one',
  reason: 'A list of codes says which ones apply; a second time says nothing, and often hides the one that was meant',
  * find(context) {
    for (const part of partsOf(context)) {
      for (const { field, value, path } of bagsOf(part)) {
        if (field.type.kind !== 'simple' || value.length < 2 || EXCEPT.has(field.property)) continue
        for (const { repeated: [index, code] } of repeatsIn(value.entries(), ([, one]) => String(one))) {
          yield { path: [...path, index], values: { name: field.local, value: String(code) } }
        }
      }
    }
  },
}
