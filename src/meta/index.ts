/** The vocabulary for declaring a model. */
export * from './component-checks.ts'
export * from './components.ts'
export * from './declaration.ts'
export * from './lexical.ts'
export * from './name.ts'
export * from './namespace.ts'
export * from './pattern.ts'
export * from './vocabulary.ts'
