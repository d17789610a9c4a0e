/** What `convert` reads: a legacy text, or a document of ours. */
import type { RecommendationSet } from '../index.ts'
import { read, writeJson, writeXml } from '../index.ts'
import type { ValidationIssue } from '../issue/index.ts'
import type { Ledger, LegacyOptions } from '../legacy/index.ts'
import { checkOptions } from '../legacy/options.ts'
import { textOption, UsageError, wordOption, type OptionValues } from './command.ts'
import { Exit, type ExitCode } from './exit.ts'

/** A document in both syntaxes, with the ledger where it came from a legacy text. */
export interface Converted {
  /** Name for its files: the identifier of the edition. */
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
  const result = read(bytes, { profile })
  if (!result.ok) return { issues: result.issues, exit: Exit.Invalid, summary: '' }
  const { value, syntax } = result.value
  return { issues: result.issues, exit: Exit.Valid, document: spelled(value, syntax), summary: `read as ${syntax.toUpperCase()}, ${countsOf(value)}` }
}

async function legacyText(fileName: string | undefined, bytes: Uint8Array, options: OptionValues): Promise<Source> {
  const { importLegacy, verifyLedger } = await import('../legacy/index.ts')
  const result = await importLegacy(bytes, checkedOptions(fileName, options))
  if (!result.ok) return { issues: result.issues, exit: result.issues.some(({ code }) => code === 'legacy.too-large') ? Exit.NotDetermined : Exit.Unreadable, summary: '' }
  const { value, ledger, issues } = result
  const text = decodedAs(ledger.source.encoding, bytes)
  if (issues.some(({ severity }) => severity === 'error')) return { issues, exit: Exit.Invalid, summary: '', text }
  const doubts = await verifyLedger({ source: bytes, ledger, output: value })
  if (doubts.length > 0) throw new Error(`the ledger does not verify: ${doubts[0]?.message ?? ''}`)
  return { issues, exit: Exit.Valid, document: { ...spelled(value, 'legacy'), ledger: ledgerText(ledger) }, summary: `read ${countsOf(value)}; ${coverageOf(ledger)}`, text }
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

function spelled(value: RecommendationSet, syntax: Converted['syntax']): Converted {
  const name = 'RecommendationSet'
  return {
    name: value.recommendationSetIdentifier, syntax, xml: writeXml(name, value), json: writeJson(name, value), ndjson: writeJson(name, value, { indent: 0 }),
  }
}

/** What a set holds, counted. */
export function countsOf({ recommendationBag }: RecommendationSet): string {
  const actions = recommendationBag.flatMap(({ actionBag = [] }) => actionBag)
  const subItems = actions.flatMap(({ subItemBag = [] }) => subItemBag)
  const references = recommendationBag.flatMap(({ correspondence }) => correspondence?.earlierItemReference?.earlierItemIdentifierBag ?? [])
  const isNew = recommendationBag.filter(({ correspondence }) => correspondence?.newRecommendation?.newIndicator === true)
  return [
    `${recommendationBag.length} recommendations`, `${actions.length} actions`, `${subItems.length} sub-items`,
    `${references.length} references to ${new Set(references).size} earlier items`, `${isNew.length} marked new`,
  ].join(', ')
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
