/** "New" is said or left out; "not new" with no earlier item says nothing. */
import type { NewRecommendation } from '../../model/types.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const correspondenceNotNew: Rule = {
  code: 'correspondence.not-new',
  class: 'form',
  message: 'The recommendation is said not to be new, and no earlier item is named',
  hint: 'Write true, list the earlier items instead, or leave Correspondence out where the source says nothing',
  reason: 'A source lists earlier items, calls the recommendation new, or says nothing: there is no fourth answer',
  * find(context) {
    for (const { value, path } of recordsOf<NewRecommendation>(context, 'NewRecommendation')) {
      if (!value.newIndicator) yield { path: [...path, 'newIndicator'] }
    }
  },
}
