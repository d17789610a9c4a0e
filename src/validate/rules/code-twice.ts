/** A list of codes names each once. */
import { fieldsWhere } from './model-types.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { bagsWhere } from './walk.ts'

/** Items of a response have a rule of their own; two persons may have the same name. */
const EXCEPT: readonly string[] = ['addressedItemIdentifierBag', 'personFullNameBag']
const LISTS = fieldsWhere(({ form, type, property }) => (form === 'bag' || form === 'many') && type.kind === 'simple' && !EXCEPT.includes(property))

export const codeTwice: Rule = {
  code: 'code.twice',
  class: 'form',
  message: '{name} holds "{value}" twice',
  hint: 'Write it once; where another value was meant, write that one',
  reason: 'A list of codes says which ones apply; a second time says nothing, and often hides the one that was meant',
  * find(context) {
    for (const { field: { local: name }, value: codes, path } of bagsWhere(context, LISTS, hasRepeats)) {
      for (const { repeated, index } of repeatsIn(codes, String)) yield { path: [...path, index], values: { name, value: String(repeated) } }
    }
  },
}

function hasRepeats(codes: readonly unknown[]): boolean {
  return codes.length > 1 && new Set(codes).size < codes.length
}
