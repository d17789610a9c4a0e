// Generated from src/emit/ajv-module.ts by `npm run generate`. Do not edit: change the declaration.

/** One thing that the schema refuses. */
export interface SchemaError {
  /** JSON Pointer from the top of the document. */
  readonly instancePath: string
  readonly schemaPath: string
  /** Keyword of the schema that refused, such as `required`. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Judges a document. What is wrong stands in `errors` until the next call. */
export const validate: {
  (document: unknown): boolean
  errors?: readonly SchemaError[] | null
}
