/** Code lists as data, with labels in six languages; names of offices; words for statuses. */
export * from './code-list.ts'
export { LABEL_LANGUAGES, type LabelLanguage, type Labels } from './labels.ts'
export { FORMER_OFFICES, ORGANIZATION_CODES, type FormerOffice } from './offices/former.ts'
export * from './offices/office-named.ts'
export { ISO_CODES_NOT_IN_ST3 } from './offices/slips.ts'
export { WIPO_STANDARDS, type StandardBasis, type StandardGroup, type WipoStandard } from './standards.ts'
export * from './status/status-for.ts'
export type { StatusWord } from './status/wordings.ts'
