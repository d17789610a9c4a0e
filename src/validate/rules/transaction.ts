/** A transaction counts its reports, holds each once, and keeps invented content apart. */
import { isInvented } from '../../model/invented.ts'
import type { OfficeReportTransaction } from '../../model/types.ts'
import { pointer } from '../../issue/index.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule, RuleContext } from './rule.ts'
import { reportsOf } from './subjects.ts'

export const transactionCount: Rule = {
  code: 'transaction.count',
  class: 'form',
  message: 'The transaction says that it holds {stated} reports, but holds {held}',
  hint: 'Write {held} in TransactionTotalQuantity where all reports are there; otherwise ask the sender for the others',
  reason: 'The count shows the receiver whether reports were lost on the way',
  * find(context) {
    const transaction = transactionIn(context)
    if (transaction === undefined) return
    const { transactionTotalQuantity: stated, officeReportBag: { length: held } } = transaction
    if (stated !== held) yield { path: ['transactionTotalQuantity'], values: { stated: String(stated), held: String(held) } }
  },
}

export const transactionReportDuplicate: Rule = {
  code: 'transaction.report-duplicate',
  class: 'form',
  message: 'The report "{identifier}" of {office} is in the transaction twice: before this, at {first}',
  hint: 'Keep one of the two; a corrected report has an identifier of its own and says which one it replaces',
  reason: 'A report is known by its office and its identifier',
  * find(context) {
    if (transactionIn(context) === undefined) return
    for (const { repeated, first } of repeatsIn(reportsOf(context), ({ value }) => `${value.ipOfficeCode} ${value.officeReportIdentifier}`)) {
      yield {
        path: [...repeated.path, 'officeReportIdentifier'],
        values: { identifier: repeated.value.officeReportIdentifier, office: repeated.value.ipOfficeCode, first: pointer(first.path) },
      }
    }
  },
}

export const transactionTestAndProduction: Rule = {
  code: 'transaction.test-and-production',
  class: 'form',
  message: 'The report "{identifier}" of {office} and its transaction are not of one kind: one is marked "test", the other is not',
  hint: 'Send invented content in a transaction of its own; mark every report in it, and the transaction, with documentStatusText "test"',
  reason: 'Invented figures that travel with true ones are taken for true ones',
  * find(context) {
    const transaction = transactionIn(context)
    if (transaction === undefined) return
    const kind = kindOf(transaction)
    for (const { value, path } of reportsOf(context)) {
      if (isInvented(value) === kind) continue
      yield {
        path: value.documentStatusText === undefined ? path : [...path, 'documentStatusText'],
        values: { identifier: value.officeReportIdentifier, office: value.ipOfficeCode },
      }
    }
  },
}

/** Whether the transaction is one of tests: as it says itself; where it does not say, as its first report does. */
function kindOf(transaction: OfficeReportTransaction): boolean {
  const [first] = transaction.officeReportBag
  return isInvented(transaction.documentStatusText === undefined && first !== undefined ? first : transaction)
}

function transactionIn({ root, value }: RuleContext): OfficeReportTransaction | undefined {
  return root === 'OfficeReportTransaction' ? value as OfficeReportTransaction : undefined
}
