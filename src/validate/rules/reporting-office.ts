/** Who reports: an office that there is. */
import type { OfficeReportTransaction } from '../../model/types.ts'
import type { Path } from '../../issue/index.ts'
import type { Rule, RuleContext } from './rule.ts'
import { reportsOf } from './subjects.ts'

/** Former codes of WIPO ST.3 and the codes that are used since for what they stood for. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['AN', 'BQ, CW, SX'],
  ['CS', 'CZ, SK'],
  ['DD', 'DE'],
  ['DL', 'DE'],
  ['DT', 'DE'],
  ['RH', 'ZW'],
  ['SU', 'AM, AZ, BY, EE, GE, KG, KZ, LT, LV, MD, RU, TJ, TM, UA, UZ'],
  ['YD', 'YE'],
  ['YU', 'BA, HR, ME, MK, RS, SI'],
])

/** The code that stands for no office. */
const PLACEHOLDER = 'XX'

export const officeFormer: Rule = {
  code: 'office.former',
  class: 'form',
  message: '{office} is a former code of ST.3; no office reports under it',
  hint: 'Write the code of the office as it is today: {successors}',
  reason: 'A former code stands in old documents only; since the recommendations there has been no office under it',
  * find(context) {
    for (const { office, path } of reporters(context)) {
      const successors = SUCCESSORS.get(office)
      if (successors !== undefined) yield { path, values: { office, successors } }
    }
  },
}

export const officePlaceholder: Rule = {
  code: 'office.placeholder',
  class: 'form',
  message: '{office} stands for unknown states and organizations; it is not the code of an office',
  hint: 'Write the two letters of ST.3 for the office that reports',
  reason: 'Reports are compared by office; those under one placeholder would be taken for one office',
  * find(context) {
    for (const { office, path } of reporters(context)) if (office === PLACEHOLDER) yield { path, values: { office } }
  },
}

/** Offices that report, and the sender of a transaction. */
function* reporters(context: RuleContext): Generator<{ readonly office: string, readonly path: Path }> {
  if (context.root === 'OfficeReportTransaction') yield { office: (context.value as OfficeReportTransaction).ipOfficeCode, path: ['ipOfficeCode'] }
  for (const { value, path } of reportsOf(context)) yield { office: value.ipOfficeCode, path: [...path, 'ipOfficeCode'] }
}
