/** A topic is either answered and shown, or neither: responses and topic sections belong together. */
import { answeredIn, familiesOf, responsesTo, statusOf, type Answered, type Family } from './answers.ts'
import type { Rule, RuleContext } from './rule.ts'
import { isFilled, sectionFor, wordOfEffect, type TopicSection } from './sections.ts'
import { asks, quoting } from './subjects.ts'

/** A recommendation of the edition, with the section of its topic. */
interface Topic extends Answered {
  readonly family: Family
  readonly section: TopicSection
}

function* topicsOf(context: RuleContext): Generator<Topic> {
  for (const answered of answeredIn(context)) {
    for (const family of familiesOf(answered.edition)) {
      const section = sectionFor(answered.report.value, family.recommendation.subject)
      if (section !== undefined) yield { ...answered, family, section }
    }
  }
}

export const sectionMissing: Rule = {
  code: 'section.missing',
  class: 'consistency',
  message: '{item} is said to be Implemented, but the report has no facts in {section}',
  hint: 'Fill in {section}, or correct the status',
  reason: 'Figures and facts are kept in the section of the topic; without it nobody can compare what was done',
  * find(context) {
    for (const { edition, answers, family, section } of topicsOf(context)) {
      if (isFilled(section)) continue
      const done = responsesTo(family, answers).find(({ value }) => value.implementationStatusCategory === 'Implemented')
      if (done === undefined) continue
      const item = family.members.find(({ key }) => answers.get(key) === done)
      yield { path: [...done.path, 'implementationStatusCategory'], values: { item: item?.key ?? '', section: section.name }, ...quoting(edition, item) }
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
    for (const { report, edition, answers, family, section } of topicsOf(context)) {
      const asked = family.members.some(item => asks(item, report.value.ipOfficeCode))
      if (!asked || !isFilled(section) || responsesTo(family, answers).length > 0) continue
      yield { path: [...report.path, section.property], values: { section: section.name, item: family.recommendation.key }, ...quoting(edition, family.recommendation) }
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
    for (const { report, edition, answers, family, section } of topicsOf(context)) {
      const statuses = family.members.filter(({ key }) => answers.has(key)).map(({ key }) => statusOf(key, answers))
      if (statuses.length === 0 || statuses.some(status => status !== 'Not implemented')) continue
      const effect = wordOfEffect(section)
      if (effect === undefined) continue
      yield { path: [...report.path, section.property], values: { section: section.name, effect, item: family.recommendation.key }, ...quoting(edition, family.recommendation) }
    }
  },
}
