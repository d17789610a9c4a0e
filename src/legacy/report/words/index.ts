/**
 * Finders of words: pure functions from a text to what it says, with positions in UTF-16 units of that text.
 *
 * None of them decides what a report says; the recognisers put together what they find, and note what is doubtful.
 */
export { addressesIn, mailboxesIn } from './addresses.ts'
export { columnRoleOf } from './columns.ts'
export { datesIn, type DateContext } from './dates.ts'
export type * from './found.ts'
export { headingOf, itemsIn, itemsOfLabel } from './items.ts'
export { languageOf } from './language.ts'
export { numberOfCell, percentsIn } from './numbers.ts'
export { officesIn } from './offices.ts'
export { periodIn } from './periods.ts'
export { blanketsIn, isEmptyAnswer, referencesIn } from './pointers.ts'
export { statusOfCell } from './status-cells.ts'
export { statusesIn } from './status-sentences.ts'
