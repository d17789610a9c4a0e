/** What `convert` reads: a legacy text, or a document of ours. */
import type { AnyDocument, OfficeReport, Profile, RecommendationSet, Result } from '../index.ts'
import { read, writeJson, writeXml } from '../index.ts'
import { writeNdjson } from '../stream.ts'
import { readNdjsonDocument } from '../document/ndjson.ts'
import { encodingOf, type ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import type { Lines } from '../print/source-lines.ts'
import { prove } from '../prove/index.ts'
import { isNdjsonFile } from '../verdict/ndjson.ts'
import { UsageError, wordOption, type OptionValues } from './command.ts'
import type { Converted } from './convert-target.ts'
import { Exit, type ExitCode } from './exit.ts'

/** What came of a file. */
export interface Source {
  readonly issues: readonly ValidationIssue[]
  readonly exit: ExitCode
  readonly document?: Converted
  /** One line for people. */
  readonly summary: string
  /** The text as it was decoded, if it was decoded otherwise than its byte order mark says. */
  readonly text?: string
  /** Where the file is not at hand: what its findings are shown with. */
  readonly lines?: Lines | undefined
}

/** How far into a file its root element is looked for. */
export const HEAD = 65_536

/** JSON is taken for ours; XML is when it has our namespace, or a root of our names. */
export function looksLikeOurs(bytes: Uint8Array): boolean {
  const start = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, HEAD))
  const [, mark] = /^[\s\uFEFF]*([<{[])/.exec(start) ?? []
  return mark === '<' ? start.includes(NAMESPACE) || OUR_ROOT.test(start) : mark !== undefined
}

const NAMESPACE = 'urn:ipo-reports:'
const OUR_ROOT = new RegExp(`<(?:[\\w.-]+:)?(?:${[...PLAN.roots.keys()].join('|')})[\\s/>]`)

const FOR_LEGACY_FILES = ['edition', 'status', 'language', 'encoding', 'partial', 'kind', 'office', 'period', 'limit', 'review', 'ledger'] as const

/** Reads a document of ours. Throws `ReadError`s and `UsageError`s. */
export async function ourSource(bytes: Uint8Array, options: OptionValues): Promise<Source> {
  const profile = profileOf(options)
  const result = readAny(bytes, profile)
  if (!result.ok) return { issues: result.issues, exit: Exit.Invalid, summary: '' }
  const { syntax } = result.value
  return { issues: result.issues, exit: Exit.Valid, document: await spelled(result.value, syntax), summary: `read as ${syntax.toUpperCase()}, ${countsOf(result.value)}` }
}

/**
 * The profile in which a document of ours is read.
 *
 * @throws {UsageError} When an option is given that is for legacy files.
 */
export function profileOf(options: OptionValues): Profile {
  const idle = FOR_LEGACY_FILES.find(name => options[name] !== undefined)
  if (idle !== undefined) throw new UsageError(`--${idle} is for legacy files; this one is a document of ours`)
  return wordOption(options, 'profile', ['strict', 'lenient']) ?? 'strict'
}

/** A transaction as header and records is one document; other NDJSON is many. */
function readAny(bytes: Uint8Array, profile: Profile): Result<AnyDocument> {
  if (!isNdjsonFile(bytes)) return read(bytes, { profile })
  const result = readNdjsonDocument(PLAN, bytes, { profile })
  if (!result.ok) return result
  const { root, value, syntax } = result.value
  return { ok: true, value: { name: root.local, value, syntax } as AnyDocument, issues: result.issues }
}

export type Known = { readonly [K in AnyDocument['name']]: Pick<Extract<AnyDocument, { readonly name: K }>, 'name' | 'value'> }[AnyDocument['name']]

/** A document in all syntaxes, taken through the round trip. */
export async function spelled(document: Known, syntax: Converted['syntax']): Promise<Converted> {
  const { name, value } = document
  const json = await insistOnRoundTrip(document)
  return { name: fileNameOf(document), syntax, texts: { xml: writeXml(name, value), json, ndjson: writeNdjson(name, value) } }
}

/**
 * Takes a document through the round trip.
 *
 * @returns Its JSON.
 */
export async function insistOnRoundTrip({ name, value }: Known): Promise<string> {
  const json = writeJson(name, value)
  const proof = await prove(json)
  if (!proof.ok || !proof.holds) throw new Error('the round trip does not hold for what was converted')
  return json
}

/** An identifier that can be any text becomes a name that any file system takes. */
export function fileNameOf({ name, value }: Known): string {
  if (name === 'RecommendationSet') return value.recommendationSetIdentifier
  if (name === 'OfficeReport') return value.officeReportIdentifier
  return value.transactionIdentifier.value.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80) || 'transaction'
}

/** What a document holds, counted. */
export function countsOf({ name, value }: Known): string {
  if (name === 'RecommendationSet') return setCounts(value)
  return name === 'OfficeReport' ? reportCounts(value) : transactionCounts(value.ipOfficeCode, value.officeReportBag.length)
}

function setCounts({ recommendationBag }: RecommendationSet): string {
  const actions = recommendationBag.flatMap(({ actionBag = [] }) => actionBag)
  const subItems = actions.flatMap(({ subItemBag = [] }) => subItemBag)
  const references = recommendationBag.flatMap(({ correspondence }) => correspondence?.earlierItemReference?.earlierItemIdentifierBag ?? [])
  const isNew = recommendationBag.filter(({ correspondence }) => correspondence?.newRecommendation?.newIndicator === true)
  return [
    counted(recommendationBag.length, 'recommendation'), counted(actions.length, 'action'), counted(subItems.length, 'sub-item'),
    `${counted(references.length, 'reference')} to ${counted(new Set(references).size, 'earlier item')}`, `${isNew.length} marked new`,
  ].join(', ')
}

function reportCounts({ ipOfficeCode, responseBag = [], ...report }: OfficeReport): string {
  const sections = Object.keys(report).filter(name => name.endsWith('Section'))
  return `report of ${ipOfficeCode}, ${counted(responseBag.length, 'response')}, ${counted(sections.length, 'topic section')}`
}

export function transactionCounts(office: string, reports: number): string {
  return `transaction of ${office}, ${counted(reports, 'report')}`
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}
