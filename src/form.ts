/** `ipo-reports/form`: forms in Excel and Word that an office fills in; `ipo-reports/legacy` reads them back. Runs in browsers too. */
export { FORM_FORMATS, heldByForm, writeForm, type FormFormat, type Held } from './form/index.ts'
