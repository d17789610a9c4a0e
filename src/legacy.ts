/** `ipo-reports/legacy`: legacy texts into typed objects, with a ledger that accounts for every character. Runs in browsers too. */
export * from './legacy/index.ts'
