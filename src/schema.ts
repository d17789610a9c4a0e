/**
 * `ipo-reports/schema`: judges that need a schema engine. ajv on our JSON Schema, libxml2 on our XSD or on one of the caller's.
 *
 * Engines are loaded when they are first asked for. Nothing is fetched: imports of a schema are resolved from its own set.
 */
export { ajv } from './judge/ajv.ts'
export type { Judge, JudgeAnswer, JudgeFinding, JudgeVerdict, JsonJudge, XsdJudge } from './judge/judge.ts'
export { libxml2Wasm } from './judge/libxml2-wasm.ts'
export { libxmljs2 } from './judge/libxmljs2.ts'
export { readSchemaFolder } from './judge/schema-folder.ts'
export type { SchemaSet } from './judge/schema-set.ts'
export { ownSchemas } from './verdict/own-schemas.ts'
export type { ValidationReport } from './verdict/together.ts'
export { validate as validateWithSchema, type JudgeName, type ValidateOptions } from './verdict/validate.ts'
