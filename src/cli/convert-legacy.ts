/** A legacy file of any format, for `convert`. */
import { periodFrom } from '../draft/index.ts'
import { builtInEdition } from '../edition/index.ts'
import { checkValue, type RootName } from '../index.ts'
import type { ValidationIssue } from '../issue/index.ts'
import type { LegacyKind, Ledger, LegacyLimits, LegacyOptions, LegacyResult } from '../legacy/index.ts'
import { checkOptions } from '../legacy/options.ts'
import { encodingNamed } from '../legacy/readers/encodings.ts'
import { textOption, textOptions, UsageError, wordOption, type OptionValues, type World } from './command.ts'
import type { Review } from '../review/index.ts'
import { countsOf, spelled, type Known, type Source } from './convert-source.ts'
import type { Converted } from './convert-target.ts'
import { editionAt } from './editions.ts'
import { Exit, type ExitCode } from './exit.ts'

/** What a file is could not be found out: a limit was met, or a library broke. */
const UNDETERMINED: ReadonlySet<string> = new Set(['legacy.too-large', 'legacy.limit', 'legacy.reader-broke'])

/** Options of the importer as the command line says them, or the exit code after the findings on an edition were printed. */
export type ImportRequest = { readonly options: LegacyOptions, readonly review: boolean } | { readonly exit: ExitCode }

/**
 * Reads the options once for all files.
 *
 * @throws {UsageError} When one has a value that it cannot have.
 */
export async function importRequest(options: OptionValues, world: World): Promise<ImportRequest> {
  const edition = await editionOf(textOption(options, 'edition'), world)
  if ('exit' in edition) return edition
  const given = { ...statusOf(options), ...edition, ...hintsOf(options) }
  try {
    checkOptions(given)
    return { options: given, review: options['review'] !== undefined }
  } catch (thrown) {
    // The importer's own word on its options; it speaks of nothing else with a `RangeError` here.
    throw thrown instanceof RangeError ? new UsageError(thrown.message) : thrown
  }
}

function hintsOf(options: OptionValues): LegacyOptions {
  const period = textOption(options, 'period')
  const reportingPeriod = period === undefined ? undefined : periodFrom(period)
  if (period !== undefined && reportingPeriod === undefined) throw new UsageError(`--period ${period} is no period; it is like 2026, 2026-03 or 2025-07-01/2026-06-30`)
  const given = {
    encoding: textOption(options, 'encoding'), languageCode: textOption(options, 'language'), partial: options['partial'] === true ? true : undefined,
    kind: wordOption<LegacyKind>(options, 'kind', ['annex', 'report']), officeCode: textOption(options, 'office'), reportingPeriod, limits: limitsOf(options),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const EDITION_STATUSES = ['Proposed', 'Adopted', 'Superseded', 'Withdrawn'] as const
const REPORT_STATUSES = ['Draft', 'Final', 'Corrected', 'Withdrawn'] as const

/** A status holds for an edition, a report, or both. */
function statusOf(options: OptionValues): LegacyOptions {
  const status = wordOption(options, 'status', [...new Set([...EDITION_STATUSES, ...REPORT_STATUSES])])
  const editionStatus = EDITION_STATUSES.find(one => one === status)
  const reportStatus = REPORT_STATUSES.find(one => one === status)
  return { ...(editionStatus === undefined ? {} : { editionStatus }), ...(reportStatus === undefined ? {} : { reportStatus }) }
}

const LIMITS = ['fileBytes', 'unpackedBytes', 'packingRatio', 'parts', 'characters', 'rows', 'pages', 'depth'] as const satisfies readonly (keyof LegacyLimits)[]

/** `--limit rows=200000`, as often as there are limits. */
function limitsOf(options: OptionValues): Partial<LegacyLimits> | undefined {
  const given = textOptions(options, 'limit').map((text): [string, number] => {
    const [, name, number] = /^([A-Za-z]+)=([0-9]{1,15})$/.exec(text) ?? []
    if (name === undefined || !LIMITS.some(limit => limit === name)) throw new UsageError(`--limit is NAME=NUMBER with one of ${LIMITS.join(', ')}, not "${text}"`)
    return [name, Number(number)]
  })
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

/** An identifier names the edition that an annex is, or that a report answers; a file is the latter. */
async function editionOf(given: string | undefined, world: World): Promise<LegacyOptions | { readonly exit: ExitCode }> {
  if (given === undefined) return {}
  const builtIn = await builtInEdition(given)
  if (builtIn !== undefined) return { editionIdentifier: given, edition: builtIn }
  if (!/[./\\]/.test(given)) return { editionIdentifier: given }
  const found = await editionAt(given, world)
  return 'exit' in found ? found : { editionIdentifier: found.set.recommendationSetIdentifier, edition: found.set }
}

/** Imports one file. Throws `ReadError`s of nothing: what is wrong with it is said in findings. */
export async function legacySource(fileName: string | undefined, bytes: Uint8Array, { options, review }: Extract<ImportRequest, { readonly options: LegacyOptions }>): Promise<Source> {
  const { importLegacy, verifyLedger } = await import('../legacy/index.ts')
  const result = await importLegacy(bytes, { ...options, ...(fileName === undefined ? {} : { fileName }) })
  if (!result.ok) return { issues: result.issues, exit: exitWithout(result.issues), summary: '' }
  const { value, ledger, issues } = result
  const text = ledger.source.encoding === undefined ? {} : await decoded(bytes, ledger.source.encoding)
  const own = issues.some(({ severity }) => severity === 'error') ? { issues, exit: Exit.Invalid } : judged(result)
  if (own.exit !== Exit.Valid) return { ...own, summary: '', ...text }
  const doubts = await verifyLedger({ source: bytes, ledger, output: value })
  if (doubts.length > 0) throw new Error(`the ledger does not verify: ${doubts[0]?.code ?? ''} ${doubts[0]?.message ?? ''}`)
  const document = { name: result.name, value } as Known
  const converted: Converted = { ...await spelled(document, 'legacy'), ledger: ledgerText(ledger), ...(review ? { review: await reviewOf(result) } : {}) }
  return { issues, exit: Exit.Valid, document: converted, summary: `read ${countsOf(document)}; ${coverageOf(ledger)}`, ...text }
}

/** The text as the importer read it, for showing the spot of a finding: decoders of platforms differ. */
async function decoded(bytes: Uint8Array, encoding: string): Promise<{ readonly text?: string }> {
  const { decodeText } = await import('../legacy/readers/decode-text.ts')
  const result = decodeText(bytes, encodingNamed(encoding))
  return result.ok ? { text: result.characters.text } : {}
}

/** Why there is no object: the file was not read, nobody knows, or it was read and lacks what only the office can say. */
function exitWithout(issues: readonly ValidationIssue[]): ExitCode {
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  if (errors.some(code => UNDETERMINED.has(code))) return Exit.NotDetermined
  return errors.every(code => code === 'legacy.office-unknown' || code.startsWith('legacy.form-')) ? Exit.Invalid : Exit.Unreadable
}

/** A document with findings of form would not be taken by anybody: it is not written. */
function judged({ name, value, issues }: Extract<LegacyResult, { readonly ok: true }>): { readonly issues: readonly ValidationIssue[], readonly exit: ExitCode } {
  const found = checkValue<RootName>(name, value)
  return { issues: [...issues, ...found], exit: found.some(issue => issue.class === 'form') ? Exit.Invalid : Exit.Valid }
}

async function reviewOf({ name, value, ledger, issues }: Extract<LegacyResult, { readonly ok: true }>): Promise<string> {
  const { reviewPage } = await import('../review/index.ts')
  return reviewPage({ name, value, ledger, issues } as Review)
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
