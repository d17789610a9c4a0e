/** The sampler with what is emitted from it, made anew at every run. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { AJV_OPTIONS } from '../../src/emit/ajv-module.ts'
import { emitJsonSchema, type JsonSchema } from '../../src/emit/json-schema.ts'
import { emitXsd, type XsdFiles } from '../../src/emit/xsd.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import { Sampler, SAMPLER } from './model.ts'

export { EXAMPLE_JSON, EXAMPLE_XML } from './example.ts'
export { Sampler, SAMPLER } from './model.ts'

/** The two XSD files. */
export const SAMPLER_XSD: XsdFiles = emitXsd(SAMPLER, { created: '2026-01-01', modified: '2026-01-01' })

/** The same as a set for the XSD judges. */
export const SAMPLER_SCHEMA_SET: SchemaSet = {
  main: SAMPLER_XSD.main.name,
  files: new Map([SAMPLER_XSD.main, SAMPLER_XSD.common].map(({ name, text }) => [name, text])),
}

export const SAMPLER_JSON_SCHEMA: JsonSchema = emitJsonSchema(SAMPLER, Sampler)

/** Judges a whole document, `{ sampler: {…} }`; what is wrong stands in `errors`. */
export const validateSampler: ValidateFunction = new Ajv2020(AJV_OPTIONS).compile(SAMPLER_JSON_SCHEMA)
