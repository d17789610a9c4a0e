/** A report says in which language it is. */
import type { Rule } from './rule.ts'
import { reportsOf } from './subjects.ts'
import { nearest, partsOf, type Part } from './walk.ts'

export const languageUnstated: Rule = {
  code: 'language.unstated',
  class: 'consistency',
  message: 'The report "{report}" holds texts, but does not say what its main language is',
  hint: 'Add languageCode to the report, such as "en" or "fr"; each text keeps its own',
  reason: 'Programs choose by it what to show first, and from which side to write; remarks without a language of their own take it from the report',
  * find(context) {
    const reports = reportsOf(context).filter(({ value }) => value.languageCode === undefined)
    if (reports.length === 0) return
    const withTexts = new Set<unknown>(partsOf(context).filter(isTextWithLanguage).map(text => nearest(text, ({ type }) => type.name === 'OfficeReport')?.value))
    for (const { value, path } of reports) {
      if (withTexts.has(value)) yield { path, values: { report: value.officeReportIdentifier } }
    }
  },
}

function isTextWithLanguage({ type }: Part): boolean {
  return type.kind === 'text' && type.byProperty.has('languageCode')
}
