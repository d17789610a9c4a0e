/** The exceptions of an authority file: each code once, and together not more than the file holds. */
import type { AuthorityFile } from '../../model/types.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const exceptionAboveTotal: Rule = {
  code: 'exception.above-total',
  class: 'form',
  topical: true,
  message: 'The exception codes count {sum} publications together, more than the {total} in the file',
  hint: 'Correct the counts or PublicationTotalQuantity; the total counts every entry of the file, those with an exception code as well',
  reason: 'An entry of an authority file has one exception code at most, so the codes together do not count more than its entries (WIPO ST.37)',
  * find(context) {
    for (const { value: { publicationTotalQuantity: total = Infinity, exceptionCoverageBag = [] }, path } of recordsOf<AuthorityFile>(context, 'AuthorityFile')) {
      const sum = exceptionCoverageBag.reduce((all, { exceptionTotalQuantity }) => all + exceptionTotalQuantity, 0)
      if (sum > total) yield { path: [...path, 'exceptionCoverageBag'], values: { sum: String(sum), total: String(total) } }
    }
  },
}

export const exceptionCodeTwice: Rule = {
  code: 'exception.code-twice',
  class: 'form',
  topical: true,
  message: 'The exception code "{exception}" is counted twice',
  hint: 'Add the two up, or keep the one that is right',
  reason: 'How often a code occurs is one figure',
  * find(context) {
    for (const { value: { exceptionCoverageBag = [] }, path } of recordsOf<AuthorityFile>(context, 'AuthorityFile')) {
      for (const { repeated: { exceptionCode: exception }, index } of repeatsIn(exceptionCoverageBag, ({ exceptionCode }) => exceptionCode)) {
        yield { path: [...path, 'exceptionCoverageBag', index, 'exceptionCode'], values: { exception } }
      }
    }
  },
}
