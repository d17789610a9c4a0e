/** The editions of the recommendations, and look-ups between them. */
export * from './catalogue.ts'
export * from './coverage.ts'
export * from './labels.ts'
export * from './mapping.ts'
