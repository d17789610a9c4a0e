/** Machine-applicable fixes: made for findings, applied to files. */
export { applyFixes, type Applied } from './apply.ts'
export { FIXABLE_CODES, fixesFor, lineFixes } from './fixes-for.ts'
export { mend, type Mended } from './mend.ts'
