/** A topic is either answered and shown, or neither: responses and topic sections belong together. */
import { statusOf, topicsIn } from './answers.ts'
import type { Rule } from './rule.ts'
import { wordOfEffect } from './sections.ts'
import { asks, quoting } from './subjects.ts'

export const sectionMissing: Rule = {
  code: 'section.missing',
  class: 'consistency',
  message: '{item} is said to be Implemented, but the report has no facts in {section}',
  hint: 'Fill in {section}, or correct the status',
  reason: 'Figures and facts are kept in the section of the topic; without it nobody can compare what was done',
  * find(context) {
    for (const { answered: { report: { answers } }, family, responses, section, filled } of topicsIn(context)) {
      if (section === undefined || filled) continue
      const done = responses.find(({ value }) => value.implementationStatusCategory === 'Implemented')
      if (done === undefined) continue
      const item = family.members.find(({ key }) => answers.get(key) === done)
      yield { path: [...done.path, 'implementationStatusCategory'], values: { item: item?.key ?? '', section: section.name }, ...quoting(item) }
    }
  },
}

export const sectionWithoutResponse: Rule = {
  code: 'section.without-response',
  class: 'consistency',
  message: 'The report has facts in {section}, but no response to recommendation {item} or to anything below it',
  hint: 'Say how far recommendation {item} is followed; "Partially implemented" and "In progress" are answers too',
  reason: 'Reports are compared by their responses; facts without one are overlooked',
  * find(context) {
    for (const { answered: { report }, family, responses, section, filled } of topicsIn(context)) {
      if (section === undefined || !filled || responses.length > 0) continue
      if (!family.members.some(item => asks(item, report.value.ipOfficeCode))) continue
      yield { path: [...report.path, section.property], values: { section: section.name, item: family.recommendation.key }, ...quoting(family.recommendation) }
    }
  },
}

export const sectionAgainstStatus: Rule = {
  code: 'section.against-status',
  class: 'consistency',
  message: '{section} shows something in effect ({effect}), while recommendation {item} and all that is answered below it is said to be Not implemented',
  hint: 'Correct the status, or what {section} says',
  reason: 'One of the two is wrong, and a reader cannot tell which',
  * find(context) {
    for (const { answered: { report }, family, responses, section } of topicsIn(context)) {
      if (section?.value === undefined || responses.length === 0) continue
      const isOpen = family.members.every(({ key }) => !report.answers.has(key) || statusOf(key, report.answers) === 'Not implemented')
      const effect = isOpen ? wordOfEffect(section) : undefined
      if (effect === undefined) continue
      yield { path: [...report.path, section.property], values: { section: section.name, effect, item: family.recommendation.key }, ...quoting(family.recommendation) }
    }
  },
}
