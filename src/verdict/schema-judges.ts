/** What the schema judges say of a document: libxml2 on XSD for XML, ajv on our JSON Schema for JSON. */
import { troubleOf, type Report } from '../document/read.ts'
import type { RuledOptions, RuledReport } from '../document/ruled.ts'
import { syntaxOf } from '../document/syntax.ts'
import { writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import type { ValidationIssue } from '../issue/index.ts'
import { decodeJson } from '../json/decode.ts'
import { ajv } from '../judge/ajv.ts'
import type { JudgeVerdict } from '../judge/judge.ts'
import { libxml2Wasm } from '../judge/libxml2-wasm.ts'
import type { SchemaSet } from '../judge/schema-set.ts'
import { PLAN } from '../plan/index.ts'
import { parseXml } from '../xml/parse.ts'
import { ownSchemas } from './own-schemas.ts'
import { schemaAlone, type ValidationReport } from './together.ts'

/**
 * The schema judges get the bytes as given; what our own check calls valid is judged in the other syntax as well. In the
 * lenient profile they judge what remains when the unknown is lifted out.
 */
export async function schemaOpinions(input: string | Uint8Array, { document }: RuledReport, { profile }: RuledOptions): Promise<readonly JudgeVerdict[]> {
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
    const document: unknown = JSON.parse(decodeJson(json).text)
    return Object.keys(document ?? {}).find(name => PLAN.rootProperties.has(name)) ?? first
  } catch {
    return first
  }
}

/**
 * What a caller's XSD says of XML; a document of ours in JSON is written as XML for it, and then its findings have no place in the
 * file. What is not well-formed, or has a DOCTYPE, is unreadable by any schema.
 *
 * @param own  What our own check says, by which JSON is read.
 */
export async function byGivenSchema(input: string | Uint8Array, own: RuledReport | undefined, options: RuledOptions, schema: SchemaSet): Promise<ValidationReport> {
  const isXml = syntaxOf(input) === 'xml'
  const trouble = isXml ? xmlTrouble(input, options) : undefined
  if (trouble !== undefined) return { ...trouble, judges: [] }
  const xml = isXml || own?.document === undefined ? input : writeXmlDocument(PLAN, own.document.root.local, own.document.value, {})
  const report = schemaAlone([await libxml2Wasm.validate(xml, schema)])
  return isXml ? report : { ...report, issues: report.issues.map(withoutPlace) }
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
