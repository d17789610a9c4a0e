/** `ipo-reports/fix`: mends what can be mended safely, and leaves everything else of a file as it is. Runs in browsers too. */
export { applyFixes, FIXABLE_CODES, fixesFor, mend, type Applied, type Mended } from './fix/index.ts'
export type { RuledOptions } from './document/ruled.ts'
export type { Edit, Fix } from './issue/index.ts'
