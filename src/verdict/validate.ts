/**
 * One verdict on one document: our own check, and the schema judges beside it.
 */
import { ajv } from '../judge/ajv.ts'
import type { JudgeVerdict } from '../judge/judge.ts'
import { libxml2Wasm } from '../judge/libxml2-wasm.ts'
import type { SchemaSet } from '../judge/schema-set.ts'
import { troubleOf, type Report } from '../document/read.ts'
import { checkRuled, type RuledOptions, type RuledReport } from '../document/ruled.ts'
import { readingOf } from '../document/options.ts'
import { syntaxOf } from '../document/syntax.ts'
import { writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import { formIssue, insistOnText, type ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import { parseXml } from '../xml/parse.ts'
import { ownSchemas } from './own-schemas.ts'
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

/** Our own check; of a text that begins like neither XML nor JSON it says that much, not what is wrong with it as JSON. */
async function readOwn(input: string | Uint8Array, options: RuledOptions): Promise<RuledReport> {
  const report = await checkRuled(PLAN, input, options)
  const { issues: [first] } = report
  if (report.verdict !== 'unreadable' || first?.code !== 'json.malformed' || beginsLikeJson(input)) return report
  return { ...report, issues: [formIssue('file.kind', { place: first.place })] }
}

function beginsLikeJson(input: string | Uint8Array): boolean {
  const start = typeof input === 'string' ? input.slice(0, 1000) : new TextDecoder().decode(input.subarray(0, 1000))
  return /^[\s\uFEFF]*[{["0-9-]/.test(start)
}

/**
 * The schema judges get the bytes as given; what our own check calls valid is judged in the other syntax as well. In the
 * lenient profile they judge what remains when the unknown is lifted out.
 */
async function schemaOpinions(input: string | Uint8Array, { document }: RuledReport, { profile }: RuledOptions): Promise<readonly JudgeVerdict[]> {
  if (document === undefined) return [syntaxOf(input) === 'xml' ? await byXsd(input) : await byJsonSchema(input)]
  const name = document.root.local
  const asGiven = profile === 'lenient' ? undefined : input
  const xml = document.syntax === 'xml' && asGiven !== undefined ? asGiven : writeXmlDocument(PLAN, name, document.value, {})
  const json = document.syntax === 'json' && asGiven !== undefined ? asGiven : writeJsonDocument(PLAN, name, document.value, {})
  const opinions = [await byXsd(xml), await byJsonSchema(json, name)]
  return document.syntax === 'xml' ? opinions : opinions.toReversed()
}

async function byXsd(xml: string | Uint8Array): Promise<JudgeVerdict> {
  return libxml2Wasm.validate(xml, await ownSchemas())
}

function byJsonSchema(json: string | Uint8Array, root = rootNamedIn(json)): Promise<JudgeVerdict> {
  return ajv.validate(json, { root })
}

/** The root that a JSON document names; of one that names none, the judge is asked about the first that there is. */
function rootNamedIn(json: string | Uint8Array): string {
  const [first = ''] = PLAN.rootProperties.keys()
  try {
    const document: unknown = JSON.parse(typeof json === 'string' ? json : new TextDecoder().decode(json))
    return Object.keys(document ?? {}).find(name => PLAN.rootProperties.has(name)) ?? first
  } catch {
    return first
  }
}

/**
 * A caller's XSD judges XML; a document of ours in JSON is written as XML for it, and then its findings have no place in the
 * file. What is not well-formed, or has a DOCTYPE, is unreadable by any schema.
 */
async function byOtherSchema(input: string | Uint8Array, options: ValidateOptions, schema: SchemaSet): Promise<ValidationReport> {
  const isXml = syntaxOf(input) === 'xml'
  const own = options.judges?.includes('own') === true || !isXml ? await readOwn(input, options) : undefined
  if (own !== undefined && own.verdict !== 'valid') return ownAlone(own)
  const trouble = isXml ? xmlTrouble(input, options) : undefined
  if (trouble !== undefined) return { ...trouble, judges: [] }
  const xml = isXml || own?.document === undefined ? input : writeXmlDocument(PLAN, own.document.root.local, own.document.value, {})
  const report = schemaAlone([await libxml2Wasm.validate(xml, schema)])
  const placed = isXml ? report : { ...report, issues: report.issues.map(withoutPlace) }
  return own === undefined ? placed : { ...placed, own: own.verdict }
}

function withoutPlace(issue: ValidationIssue): ValidationIssue {
  const { place: _, ...rest } = issue
  return rest
}

function xmlTrouble(input: string | Uint8Array, { limits }: RuledOptions): Report | undefined {
  try {
    parseXml(input, limits)
    return undefined
  } catch (thrown) {
    return troubleOf(thrown)
  }
}

function skipped(): ValidationIssue {
  return formIssue('judge.skipped', { severity: 'information', values: { limit: String(SCHEMA_JUDGES_UP_TO) } })
}
