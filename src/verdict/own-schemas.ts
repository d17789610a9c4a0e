/** Our own XSD as the judges take it, loaded when first asked for. */
import type { SchemaSet } from '../judge/schema-set.ts'

let loaded: Promise<SchemaSet> | undefined

/** The XSD of the vocabulary with the subset of Common that it imports. */
export function ownSchemas(): Promise<SchemaSet> {
  loaded ??= import('../judge/generated/schema-files.ts').then(({ SCHEMA_FILES, MAIN_XSD }) => ({
    main: MAIN_XSD,
    files: new Map(Object.entries(SCHEMA_FILES).filter(([name]) => name.endsWith('.xsd'))),
  }))
  return loaded
}
