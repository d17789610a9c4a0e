/**
 * One verdict on one document: our own check, and the schema judges beside it.
 */
import type { SchemaSet } from '../judge/schema-set.ts'
import type { Report } from '../document/read.ts'
import { checkRuled, type RuledOptions, type RuledReport } from '../document/ruled.ts'
import { readingOf } from '../document/options.ts'
import { syntaxOf } from '../document/syntax.ts'
import { insistOnText, verdictIssue, type ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import { byKind } from './file-kind.ts'
import { schemaAlone, together, type ValidationReport } from './together.ts'

/** Above this size our own check decides alone, unless the schema judges are asked for by name. */
export const SCHEMA_JUDGES_UP_TO = 16_000_000

/** `own`: our checker. `schema`: libxml2 on the XSD and ajv on the JSON Schema. */
export type JudgeName = 'own' | 'schema'

export interface ValidateOptions extends RuledOptions {
  /** Who judges. Without it, both up to 16 MB and our own check above. */
  readonly judges?: readonly JudgeName[]
  /** Another XSD to judge by, in place of our schemas. Without `judges`, it judges alone. */
  readonly schema?: SchemaSet
}

/**
 * Judges a document, which may be XML or JSON. Never rejected over the document.
 *
 * @throws {TypeError} When the input is neither text nor bytes, or an option cannot be meant.
 */
export async function validate(input: string | Uint8Array, options: ValidateOptions = {}): Promise<ValidationReport> {
  checkRequest(input, options)
  if (options.schema !== undefined) return byOtherSchema(input, options, options.schema)
  const judges = options.judges ?? ['own', 'schema']
  const own = await readOwn(input, options)
  if (own.verdict === 'unreadable' || own.verdict === 'not-determined' || !judges.includes('schema')) return ownAlone(own)
  if (options.judges === undefined && input.length > SCHEMA_JUDGES_UP_TO) return ownAlone({ ...own, issues: [...own.issues, skipped()] })
  const { schemaOpinions } = await schemaJudges()
  const opinions = await schemaOpinions(input, own, options)
  return judges.includes('own') ? together(own, opinions) : schemaAlone(opinions)
}

function checkRequest(input: unknown, options: ValidateOptions): void {
  insistOnText(input)
  readingOf(options)
  const { judges, schema }: { readonly judges?: unknown, readonly schema?: SchemaSet } = options
  if (judges !== undefined && (!Array.isArray(judges) || judges.length === 0 || judges.some(name => name !== 'own' && name !== 'schema'))) {
    throw new TypeError('judges is a list of "own", "schema" or both')
  }
  if (schema !== undefined && (typeof schema?.main !== 'string' || Object.prototype.toString.call(schema.files) !== '[object Map]')) {
    throw new TypeError('schema is a set of files: the name of the main one, and a Map from names to texts')
  }
}

function ownAlone({ verdict, issues }: Report): ValidationReport {
  return { verdict, issues, own: verdict, judges: [] }
}

async function readOwn(input: string | Uint8Array, options: RuledOptions): Promise<RuledReport> {
  return byKind(input, await checkRuled(PLAN, input, options))
}

/** Loaded when they are asked: they bring writers and other engines with them. */
const schemaJudges = (): Promise<typeof import('./schema-judges.ts')> => import('./schema-judges.ts')

/** A caller's XSD judges. JSON it cannot read: that, our own check must have called valid before. */
async function byOtherSchema(input: string | Uint8Array, options: ValidateOptions, schema: SchemaSet): Promise<ValidationReport> {
  const isXml = syntaxOf(input) === 'xml'
  const own = options.judges?.includes('own') === true || !isXml ? await readOwn(input, options) : undefined
  if (own !== undefined && own.verdict !== 'valid') return ownAlone(own)
  const { byGivenSchema } = await schemaJudges()
  const report = await byGivenSchema(input, own, options, schema)
  return own === undefined ? report : { ...report, own: own.verdict }
}

function skipped(): ValidationIssue {
  return verdictIssue('judge.skipped', { severity: 'information', values: { limit: String(SCHEMA_JUDGES_UP_TO) } })
}
