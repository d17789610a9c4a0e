/** Experts of task forces: their number, and their names where an office gives them. */
import type { TaskForceExpertise } from '../../model/types.ts'
import type { Rule } from './rule.ts'
import { reportsOf } from './subjects.ts'
import { recordsOf } from './walk.ts'

export const expertsFewerThanNames: Rule = {
  code: 'experts.fewer-than-names',
  class: 'form',
  topical: true,
  message: 'The task force "{taskForce}" has {count} experts, but {names} names',
  hint: 'Correct ExpertQuantity; names may be left out, since they are personal data',
  reason: 'The count is of all experts, so those that are named are among them',
  * find(context) {
    for (const { value: { taskForceName: taskForce, expertQuantity, personFullNameBag: names = [] }, path } of recordsOf<TaskForceExpertise>(context, 'TaskForceExpertise')) {
      if (names.length > expertQuantity) yield { path: [...path, 'expertQuantity'], values: { taskForce, count: String(expertQuantity), names: String(names.length) } }
    }
  },
}

export const expertsNamed: Rule = {
  code: 'experts.named',
  class: 'consistency',
  topical: true,
  message: 'The task force "{taskForce}" is listed with {names} names of persons',
  hint: 'Keep the names where the experts agree; else leave them out, or write true in ConfidentialIndicator of the section',
  reason: 'Names are personal data, and ExpertQuantity says enough; they are published with the report unless the section is kept from publication',
  * find(context) {
    for (const { value: { confidentialIndicator, wipoStandardSection: section }, path } of reportsOf(context)) {
      if (confidentialIndicator === true || section?.confidentialIndicator === true) continue
      for (const [index, { taskForceName: taskForce, personFullNameBag }] of (section?.taskForceExpertiseBag ?? []).entries()) {
        if (personFullNameBag === undefined) continue
        yield { path: [...path, 'wipoStandardSection', 'taskForceExpertiseBag', index, 'personFullNameBag'], values: { taskForce, names: String(personFullNameBag.length) } }
      }
    }
  },
}
