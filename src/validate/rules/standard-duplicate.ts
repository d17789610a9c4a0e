/** How far a standard is followed is said once for each version and right. */
import type { StandardImplementation, WIPOStandardSection } from '../../model/types.ts'
import { pointer } from '../../issue/index.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const standardDuplicate: Rule = {
  code: 'standard.duplicate',
  class: 'form',
  topical: true,
  message: '{standard} was reported on before, at {first}, for the same version and the same rights',
  hint: 'Keep one of the two; tell them apart by version or by IPRightCategory where both hold',
  reason: 'Two statuses of the same standard contradict each other, or say the same thing twice',
  * find(context) {
    for (const { value: { standardImplementationBag = [] }, path } of recordsOf<WIPOStandardSection>(context, 'WIPOStandardSection')) {
      for (const { repeated: { standardUse }, index, firstIndex } of repeatsIn(standardImplementationBag, subjectOf)) {
        const bag = [...path, 'standardImplementationBag']
        yield { path: [...bag, index, 'standardUse'], values: { standard: standardUse.wipoStandardNumber, first: pointer([...bag, firstIndex]) } }
      }
    }
  },
}

function subjectOf({ standardUse: { wipoStandardNumber, standardVersionText = '' }, ipRightCategoryBag = [] }: StandardImplementation): string {
  return JSON.stringify([wipoStandardNumber, standardVersionText, ipRightCategoryBag.toSorted()])
}
