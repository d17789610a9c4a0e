/** `ipo-reports/legacy`: legacy texts into typed objects, with a ledger that accounts for every character. Runs in browsers too. */
export * from './legacy/index.ts'
export { reviewPage, type Review } from './review/index.ts'
