/**
 * The JSON judge, compiled ahead: ajv turns a schema into code, esbuild makes one self-contained module of it.
 *
 * At run time there is then no ajv, no `require`, no `eval`: it starts fast and runs under a content security policy.
 */
import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { JsonSchema } from './json-schema.ts'
import { generatedFrom } from './sentences.ts'

/** Options under which ajv judges: all errors, own members only, the keyword `xml` known, formats as information. */
export const AJV_OPTIONS = { allErrors: true, ownProperties: true, strict: true, validateFormats: false, inlineRefs: false, keywords: ['xml'] }

/** Whose code stands in the module beside what ajv writes. */
const BORROWED = ['ajv', 'fast-deep-equal']

/**
 * One ESM module whose `validate` judges a document by the schema.
 *
 * @param schema    The schema as published.
 * @param projectFolder  Folder from which `ajv` is resolved.
 */
export async function emitAjvModule(schema: JsonSchema, projectFolder: string): Promise<string> {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } })
  const code = standaloneCode.default(ajv, ajv.compile(withoutAnnotations(schema)))
  const bundle = await build({
    stdin: { contents: code.replace(/^export const validate = .*$/m, '').replace(/export default/, 'export const validate ='), resolveDir: projectFolder },
    absWorkingDir: projectFolder,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    write: false,
  })
  const text = bundle.outputFiles[0]?.text ?? ''
  const notices = await Promise.all(BORROWED.map(name => notice(projectFolder, name)))
  return [
    `// ${generatedFrom(`schemas/v1 by ajv`)}`,
    '/* eslint-disable */',
    ...notices,
    // The runtime says of itself how ajv would load it; nothing loads it that way here.
    inLinearTime(text.replace(/^.*\.code = 'require\(.*\n/gm, '')),
  ].join('\n')
}

/** ajv copies all errors so far for each record that has one; 50,000 records then take most of a minute. */
function inLinearTime(code: string): string {
  const joined = 'function joined(errors, more) {\n  for (const error of more) errors.push(error);\n  return errors;\n}\n'
  return code.replace(/vErrors\.concat\(([\w.]+)\)/g, 'joined(vErrors, $1)') + joined
}

/** The declaration beside the module. */
export const AJV_MODULE_TYPES = `// ${generatedFrom('src/emit/ajv-module.ts')}

/** One thing that the schema refuses. */
export interface SchemaError {
  /** JSON Pointer from the top of the document. */
  readonly instancePath: string
  readonly schemaPath: string
  /** Keyword of the schema that refused, such as \`required\`. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Judges a document. What is wrong stands in \`errors\` until the next call. */
export const validate: {
  (document: unknown): boolean
  errors?: readonly SchemaError[] | null
}
`

async function notice(projectFolder: string, packageName: string): Promise<string> {
  const licence = await readFile(`${projectFolder}/node_modules/${packageName}/LICENSE`, 'utf8')
  return `/*! Parts of this module come from ${packageName}:\n\n${licence.trim()}\n*/`
}

const ANNOTATIONS = new Set(['$comment', 'title', 'description', 'format', 'xml'])
const MAPS = new Set(['properties', '$defs'])

/** What decides about documents, without the sentences: the compiled code holds copies of it. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword))
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, isMap(keyword, value) ? mapValues(value) : stripped(value)]))
}

const isMap = (keyword: string, value: JsonSchema[string]): value is JsonSchema => MAPS.has(keyword) && typeof value === 'object'
const mapValues = (schemas: JsonSchema): JsonSchema => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, stripped(schema)]))

function stripped(value: JsonSchema[string] | undefined): JsonSchema[string] {
  if (Array.isArray(value)) return value.map(stripped)
  return typeof value === 'object' ? withoutAnnotations(value as JsonSchema) : value ?? ''
}
