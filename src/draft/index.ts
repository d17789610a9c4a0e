/** Fresh documents, for offices to fill in. */
export * from './office-report.ts'
export { TODO } from './wording.ts'
