/** The next evaluation comes after the last. */
import type { YearlyEvaluation } from '../../model/types.ts'
import { isBefore } from './report-period.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const evaluationNextBeforeLast: Rule = {
  code: 'evaluation.next-before-last',
  class: 'form',
  topical: true,
  message: 'The next evaluation, {next}, comes before the last, {last}',
  hint: 'Exchange the two dates, or correct the one that is wrong',
  reason: 'Evaluations follow each other year by year',
  * find(context) {
    for (const { value: { evaluationDate: last, nextEvaluationDate: next }, path } of recordsOf<YearlyEvaluation>(context, 'YearlyEvaluation')) {
      if (next !== undefined && isBefore(next, last)) yield { path: [...path, 'nextEvaluationDate'], values: { next, last } }
    }
  },
}
