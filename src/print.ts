/**
 * `ipo-reports/print`: findings for people and for other programs, as text, JSON, SARIF 2.1.0, JUnit and HTML, in six languages.
 * Runs in browsers too.
 */
export { isMessageLanguage, languageFor, MESSAGE_LANGUAGES, type MessageLanguage } from './print/languages.ts'
export { FORMATS, printerFor, type Format, type PrintedDocument, type PrintedVerdict, type Printer, type PrinterOptions, type RuleFact, type RunFacts } from './print/printer.ts'
export { VALIDATION_REPORT_SCHEMA } from './print/report-schema.ts'
export type { Paint } from './print/paint.ts'
export { translated, type Translated } from './print/translated.ts'
export { runFacts } from './verdict/run-facts.ts'
