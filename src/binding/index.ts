/** Between the syntaxes and the objects: drafts, and what is found in them. */
export * from './draft.ts'
export * from './findings.ts'
