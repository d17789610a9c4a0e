/** A response gives a status or points to another response: one of the two. */
import { listed } from './answers.ts'
import type { Rule } from './rule.ts'
import { allResponses } from './subjects.ts'

const ONE_ANSWER = 'A response says how far the item is followed, or points to the response that says so: exactly one of the two'

export const responseNoAnswer: Rule = {
  code: 'response.no-answer',
  class: 'form',
  topical: true,
  message: 'The response to {items} has neither a status nor a reference to another response',
  hint: 'Give ImplementationStatusCategory ("No information" where the office does not say), or ResponseReference',
  reason: ONE_ANSWER,
  unfinished: true,
  * find(context) {
    for (const { value: { addressedItemIdentifierBag, implementationStatusCategory, responseReference }, path } of allResponses(context)) {
      if (implementationStatusCategory === undefined && responseReference === undefined) yield { path, values: { items: listed(addressedItemIdentifierBag) } }
    }
  },
}

export const responseTwoAnswers: Rule = {
  code: 'response.two-answers',
  class: 'form',
  topical: true,
  message: 'The response to {items} has the status "{status}" and also points to the response to {referred}',
  hint: 'Keep the status, or keep ResponseReference',
  reason: ONE_ANSWER,
  * find(context) {
    for (const { value: { addressedItemIdentifierBag, implementationStatusCategory: status, responseReference }, path } of allResponses(context)) {
      if (status === undefined || responseReference === undefined) continue
      yield {
        path: [...path, 'implementationStatusCategory'],
        values: { items: listed(addressedItemIdentifierBag), status, referred: responseReference.referredItemIdentifier },
      }
    }
  },
}
