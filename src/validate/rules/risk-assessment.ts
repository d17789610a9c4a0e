/** What is in operation has been assessed for its risks. */
import { answeredIn, familiesOf } from './answers.ts'
import type { Rule } from './rule.ts'
import { quoting } from './subjects.ts'

/** Risks that the text names. */
const AREAS: readonly string[] = ['Policies', 'Regulations', 'Operations']
const SUBJECT = 'emerging-technology'

export const riskNotAssessed: Rule = {
  code: 'risk.not-assessed',
  class: 'consistency',
  message: 'The use case "{useCase}" is in operation, but its risks were not assessed for: {areas}',
  hint: 'Add RiskAssessment with RiskAreaCategory {areas}, or justify the finding where none was needed',
  reason: 'Use cases are adopted on the ground of an assessment of their risks for policies, regulations and operations',
  * find(context) {
    for (const { report, edition } of answeredIn(context)) {
      const family = familiesOf(edition).find(({ recommendation }) => recommendation.subject === SUBJECT)
      if (family === undefined) continue
      for (const [index, { useCaseIdentifier: useCase, stageCategory, riskAssessment }] of (report.value.emergingTechnologySection?.useCaseBag ?? []).entries()) {
        const areas = AREAS.filter(area => riskAssessment?.riskAreaCategoryBag.includes(area) !== true)
        if (stageCategory !== 'In operation' || areas.length === 0) continue
        yield { path: [...report.path, 'emergingTechnologySection', 'useCaseBag', index], values: { useCase, areas: areas.join(', ') }, ...quoting(family.recommendation) }
      }
    }
  },
}
