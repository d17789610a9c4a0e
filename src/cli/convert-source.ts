/** What `convert` reads: a legacy text, or a document of ours. */
import type { AnyDocument, OfficeReport, OfficeReportTransaction, Profile, RecommendationSet, Result } from '../index.ts'
import { read, writeJson, writeXml } from '../index.ts'
import { writeNdjson } from '../stream.ts'
import { readNdjsonDocument } from '../document/ndjson.ts'
import type { ValidationIssue } from '../issue/index.ts'
import type { Ledger, LegacyOptions } from '../legacy/index.ts'
import { checkOptions } from '../legacy/options.ts'
import { PLAN } from '../plan/index.ts'
import { isNdjsonFile } from '../verdict/ndjson.ts'
import { textOption, UsageError, wordOption, type OptionValues } from './command.ts'
import { Exit, type ExitCode } from './exit.ts'

/** A document in both syntaxes, with the ledger where it came from a legacy text. */
export interface Converted {
  /** Name for its files: the identifier of the edition, the report or the transaction. */
  readonly name: string
  readonly syntax: 'xml' | 'json' | 'legacy'
  readonly xml: string
  readonly json: string
  readonly ndjson: string
  readonly ledger?: string
}

/** What came of a file. */
export interface Source {
  readonly issues: readonly ValidationIssue[]
  readonly exit: ExitCode
  readonly document?: Converted
  /** One line for people. */
  readonly summary: string
  /** The text as it was decoded, if it was decoded otherwise than its byte order mark says. */
  readonly text?: string
}

/** Reads a file of either kind. Throws `ReadError`s and `UsageError`s. */
export async function sourceOf(fileName: string | undefined, bytes: Uint8Array, options: OptionValues): Promise<Source> {
  return looksLikeOurs(bytes) ? ourDocument(bytes, options) : legacyText(fileName, bytes, options)
}

/** The first character decides: `<` is XML, `{` or `[` is JSON. */
function looksLikeOurs(bytes: Uint8Array): boolean {
  const start = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes.subarray(0, 1000))
  return /^[\s\uFEFF]*[<{[]/.test(start)
}

const FOR_LEGACY_TEXTS = ['edition', 'status', 'language', 'encoding', 'partial'] as const

function ourDocument(bytes: Uint8Array, options: OptionValues): Source {
  const idle = FOR_LEGACY_TEXTS.find(name => options[name] !== undefined)
  if (idle !== undefined) throw new UsageError(`--${idle} is for legacy texts; this file is XML or JSON`)
  const profile = wordOption(options, 'profile', ['strict', 'lenient']) ?? 'strict'
  const result = readAny(bytes, profile)
  if (!result.ok) return { issues: result.issues, exit: Exit.Invalid, summary: '' }
  const { syntax } = result.value
  return { issues: result.issues, exit: Exit.Valid, document: spelled(result.value, syntax), summary: `read as ${syntax.toUpperCase()}, ${countsOf(result.value)}` }
}

/** A transaction as header and records is one document; other NDJSON is many. */
function readAny(bytes: Uint8Array, profile: Profile): Result<AnyDocument> {
  if (!isNdjsonFile(bytes)) return read(bytes, { profile })
  const result = readNdjsonDocument(PLAN, bytes, { profile })
  if (!result.ok) return result
  const { root, value, syntax } = result.value
  return { ok: true, value: { name: root.local, value, syntax } as AnyDocument, issues: result.issues }
}

/** What a file is could not be found out: a limit was met, or a library broke. */
const UNDETERMINED: ReadonlySet<string> = new Set(['legacy.too-large', 'legacy.limit', 'legacy.reader-broke'])

async function legacyText(fileName: string | undefined, bytes: Uint8Array, options: OptionValues): Promise<Source> {
  const { importLegacy, verifyLedger } = await import('../legacy/index.ts')
  const result = await importLegacy(bytes, checkedOptions(fileName, options))
  if (!result.ok) return { issues: result.issues, exit: result.issues.some(({ code }) => UNDETERMINED.has(code)) ? Exit.NotDetermined : Exit.Unreadable, summary: '' }
  const { value, ledger, issues } = result
  const text = ledger.source.encoding === undefined ? undefined : decodedAs(ledger.source.encoding, bytes)
  if (issues.some(({ severity }) => severity === 'error')) return { issues, exit: Exit.Invalid, summary: '', ...(text === undefined ? {} : { text }) }
  const doubts = await verifyLedger({ source: bytes, ledger, output: value })
  if (doubts.length > 0) throw new Error(`the ledger does not verify: ${doubts[0]?.message ?? ''}`)
  const document = { name: result.name, value } as Known
  return { issues, exit: Exit.Valid, document: { ...spelled(document, 'legacy'), ledger: ledgerText(ledger) }, summary: `read ${countsOf(document)}; ${coverageOf(ledger)}`, ...(text === undefined ? {} : { text }) }
}

/** For showing the spot of a finding only; the importer decodes by itself. */
function decodedAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The importer's own word on its options; it speaks of nothing else with a `RangeError` here. */
function checkedOptions(fileName: string | undefined, options: OptionValues): LegacyOptions {
  const given = legacyOptions(fileName, options)
  try {
    checkOptions(given)
    return given
  } catch (thrown) {
    throw thrown instanceof RangeError ? new UsageError(thrown.message) : thrown
  }
}

function legacyOptions(fileName: string | undefined, options: OptionValues): LegacyOptions {
  const status = wordOption(options, 'status', ['Proposed', 'Adopted', 'Superseded', 'Withdrawn'])
  const given = {
    fileName, editionStatus: status, encoding: textOption(options, 'encoding'), languageCode: textOption(options, 'language'), editionIdentifier: textOption(options, 'edition'),
    partial: options['partial'] === true ? true : undefined,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

type Known = { readonly [K in AnyDocument['name']]: Pick<Extract<AnyDocument, { readonly name: K }>, 'name' | 'value'> }[AnyDocument['name']]

function spelled({ name, value }: Known, syntax: Converted['syntax']): Converted {
  return {
    name: fileNameOf({ name, value } as Known), syntax, xml: writeXml(name, value), json: writeJson(name, value), ndjson: writeNdjson(name, value),
  }
}

/** An identifier that can be any text becomes a name that any file system takes. */
function fileNameOf({ name, value }: Known): string {
  if (name === 'RecommendationSet') return value.recommendationSetIdentifier
  if (name === 'OfficeReport') return value.officeReportIdentifier
  return value.transactionIdentifier.value.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80) || 'transaction'
}

/** What a document holds, counted. */
function countsOf({ name, value }: Known): string {
  if (name === 'RecommendationSet') return setCounts(value)
  return name === 'OfficeReport' ? reportCounts(value) : transactionCounts(value)
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

function transactionCounts({ ipOfficeCode, officeReportBag }: OfficeReportTransaction): string {
  return `transaction of ${ipOfficeCode}, ${counted(officeReportBag.length, 'report')}`
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}

function coverageOf({ coverage: { mapped, changed, leftOut, total } }: Ledger): string {
  return `every one of ${total} characters accounted for (${mapped} mapped, ${changed} changed, ${leftOut} left out)`
}

/** One entry a line, so that a ledger can be read and compared. */
function ledgerText(ledger: Ledger): string {
  const { entries, derived, ...rest } = ledger
  const head = JSON.stringify(rest, null, 2).slice(0, -2)
  const list = (name: string, items: readonly unknown[]): string => `  "${name}": [${items.map(item => `\n    ${JSON.stringify(item)}`).join(',')}\n  ]`
  return `${head},\n${list('entries', entries)},\n${list('derived', derived)}\n}\n`
}
