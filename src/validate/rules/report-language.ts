/** A report says in which language it is. */
import type { Rule } from './rule.ts'
import { reportsOf } from './subjects.ts'
import { partsOf } from './walk.ts'

export const languageUnstated: Rule = {
  code: 'language.unstated',
  class: 'consistency',
  message: 'The report "{report}" holds texts, but does not say what its main language is',
  hint: 'Add languageCode to the report, such as "en" or "fr"; each text keeps its own',
  reason: 'Programs choose by it what to show first, and from which side to write; remarks without a language of their own take it from the report',
  * find(context) {
    const reports = reportsOf(context).filter(({ value }) => value.languageCode === undefined)
    if (reports.length === 0) return
    const withTexts = new Set(partsOf(context).filter(({ type }) => type.kind === 'text' && type.byProperty.has('languageCode')).map(({ path }) => reportIn(path)))
    for (const { value, path } of reports) {
      if (withTexts.has(reportIn(path))) yield { path, values: { report: value.officeReportIdentifier } }
    }
  },
}

/** Number of the report of a transaction in which a part stands; nothing for a report alone. */
function reportIn([member, index]: readonly (string | number)[]): string | number | undefined {
  return member === 'officeReportBag' ? index : undefined
}
