/**
 * Legacy file in, typed object out, with the ledger of what became of every character.
 *
 * A format is a reader (`readers/`), a document is a recogniser (`recognisers/` for an annex, `report/` for a report); between them
 * stand blocks and tables.
 */
import { digest } from '../issue/digest.ts'
import { insistOnText } from '../issue/input.ts'
import type { Result, ValidationIssue } from '../issue/issue.ts'
import { TOOL } from '../issue/tool.ts'
import type { Provenance } from '../model/types.ts'
import { formReport } from './form/form-report.ts'
import { gathered } from './gathered.ts'
import { kindOf } from './kind.ts'
import type { LegacyValue } from './legacy-value.ts'
import { LedgerDraft } from './ledger/draft.ts'
import { LEDGER_VERSION, type Ledger, type LedgerSource } from './ledger/ledger.ts'
import { coverageOf, digestOfJson, sealed, totalsOf } from './ledger/seal.ts'
import { notice } from './notice.ts'
import { checkOptions, type LegacyOptions } from './options.ts'
import type { EncodingName } from './readers/encodings.ts'
import { FORMATS, formatOf } from './readers/formats.ts'
import { DEFAULT_LEGACY_LIMITS } from './readers/limits.ts'
import { invisibleIn } from './readers/plain.ts'
import { isLegacyRefusal, type ReadDocument } from './readers/read-document.ts'
import { annexBlocks, type AnnexBody } from './recognisers/annex-blocks.ts'
import type { LanguageFound } from './recognisers/annex-lines.ts'
import { recogniseAnnex } from './recognisers/annex.ts'
import { ANNEX_WORDS } from './recognisers/words/index.ts'
import { recogniseReport } from './report/index.ts'

export type { LegacyOptions } from './options.ts'

/** What came of an import: the object with its ledger, or the findings that stand against it. */
export type LegacyResult =
  | LegacyValue & { readonly ok: true, readonly issues: readonly ValidationIssue[], readonly ledger: Ledger }
  | { readonly ok: false, readonly issues: readonly ValidationIssue[] }

/**
 * Imports a legacy file.
 *
 * A guess is an issue, and what is not understood is kept in `unmappedContentBag`. Errors may come with a value: look
 * before you use it.
 *
 * @param input  Bytes of the file, or its text; of a text the UTF-8 bytes are taken as the file.
 * @returns The set or the report, the findings in source order (those about the whole first), and the ledger; or findings alone: empty
 *   or unread file, impossible encoding, neither annex nor report.
 * @throws {TypeError} When the input is neither text nor bytes, or an option has the wrong type.
 * @throws {RangeError} When an option has a value that it cannot have, such as an encoding that is not known.
 *
 * @example
 * const result = await importLegacy(bytes, { editionIdentifier: 'ict-10-proposal' })
 * if (result.ok) console.log(result.name, result.ledger.coverage)
 */
export async function importLegacy(input: Uint8Array | string, options: LegacyOptions = {}): Promise<LegacyResult> {
  insistOnText(input)
  const hint = checkOptions(options)
  if (typeof input === 'string' && /\p{Surrogate}/u.test(input)) return refused(notice('legacy.not-unicode', {}))
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const read = await readDocument(bytes, typeof input === 'string' ? 'utf-8' : hint, options)
  if (!read.ok) return read
  const { value: document } = read
  return unbroken('what it says', async () => {
    const draft = new LedgerDraft(document.source)
    for (const { from, to, why, yields } of document.leftOut) {
      if (yields === true) draft.leaveOutRest([{ from, to }], why)
      else draft.leaveOut([{ from, to }], why)
    }
    const recognised = recognise(document, draft, options)
    const issues = gathered(inSourceOrder([...document.issues, ...read.issues, ...invisibleIn(document.source), ...recognised.issues]))
    return 'name' in recognised ? { ...await completed(recognised, draft, bytes, document, options), issues, ok: true } : { ok: false, issues }
  })
}

type Refused = { readonly ok: false, readonly issues: readonly ValidationIssue[] }

const refused = (issue: ValidationIssue): Refused => ({ ok: false, issues: [issue] })

/** What is thrown on the way is a finding: a refusal as it says, anything else means that nothing is known of the file. */
async function unbroken<T>(what: string, work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work()
  } catch (thrown) {
    if (isLegacyRefusal(thrown)) return refused(thrown.issue)
    return refused(notice('legacy.reader-broke', { found: what, detail: thrown instanceof Error ? thrown.message : String(thrown) }))
  }
}

function inSourceOrder(issues: readonly ValidationIssue[]): ValidationIssue[] {
  return [...issues].sort((one, other) => (one.place?.offset ?? -1) - (other.place?.offset ?? -1))
}

/** Finds out the format, and reads it. */
async function readDocument(bytes: Uint8Array, encoding: EncodingName | undefined, { fileName, limits: given }: LegacyOptions): Promise<Result<ReadDocument>> {
  const limits = { ...DEFAULT_LEGACY_LIMITS, ...given }
  if (bytes.length === 0) return refused(notice('legacy.empty', {}))
  if (bytes.length > limits.fileBytes) return refused(notice('legacy.too-large', { found: String(bytes.length), limit: String(limits.fileBytes) }))
  const found = formatOf(bytes)
  if ('unread' in found) return refused(notice('legacy.format-unread', { found: found.unread, advice: found.advice }))
  const { words, endings, load } = FORMATS[found.format]
  return unbroken(words, async () => {
    const document = await (await load())(bytes, { limits, ...(encoding === undefined ? {} : { encoding }), ...(fileName === undefined ? {} : { fileName }) })
    return { ok: true, value: document, issues: misnamed(fileName, words, endings) }
  })
}

function misnamed(fileName: string | undefined, words: string, endings: readonly string[]): ValidationIssue[] {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  return ending === undefined || endings.includes(ending) ? [] : [notice('legacy.name-differs', { ending, found: words })]
}

type Recognised = LegacyValue & { readonly issues: readonly ValidationIssue[] } | { readonly issues: readonly ValidationIssue[] }

function recognise(document: ReadDocument, draft: LedgerDraft, options: LegacyOptions): Recognised {
  if (document.fields !== undefined && document.fields.length > 0) {
    const { value, issues } = formReport(document, draft, options)
    return value === undefined ? { issues } : { name: 'OfficeReport', value, issues }
  }
  const annex = annexBlocks(document.body)
  const lost = document.form?.has('form-version') === true || document.form?.has('ipo-reports:form-version') === true ? [notice('legacy.form-ids-lost', {})] : []
  if ((options.kind ?? kindOf(annex)) === 'annex') return annexIn(annex, document, draft, options)
  const { value, issues } = recogniseReport(document, draft, options)
  if (value !== undefined) return { name: 'OfficeReport', value, issues: [...lost, ...issues] }
  // Nobody said that it is a report: what is missing in one does not matter.
  const isNone = options.kind === undefined && issues.some(({ code }) => code === 'legacy.not-a-report')
  return { issues: [...lost, ...(isNone ? [notice('legacy.kind-unknown', { example: example() })] : issues)] }
}

const example = (): string => ANNEX_WORDS[0]?.example ?? ''

function annexIn({ blocks, languages, numbered }: AnnexBody, { source }: ReadDocument, draft: LedgerDraft, options: LegacyOptions): Recognised {
  const [first] = languages
  if (first === undefined) return { issues: [notice('legacy.not-an-annex', { example: example() })] }
  const { value, issues } = recogniseAnnex(blocks, first.lines, source, draft, options)
  const guessed = numbered ? [notice('legacy.headings-numbers', { count: String(first.headings) })] : []
  return { name: 'RecommendationSet', value, issues: [...languageIssues(languages, options.languageCode), ...guessed, ...issues] }
}

/** What is odd about the languages of the headings, the most frequent first. */
function languageIssues([first, second]: readonly LanguageFound[], expected: string | undefined): ValidationIssue[] {
  if (first === undefined) return []
  const { words } = first.lines
  return [
    ...(second === undefined ? [] : [notice('legacy.language-mixed', { found: second.lines.words.name, chosen: words.name })]),
    ...(expected === undefined || expected === words.languageCode ? [] : [notice('legacy.language-conflict', { found: words.name, expected })]),
  ]
}

async function completed(
  recognised: LegacyValue, draft: LedgerDraft, bytes: Uint8Array, { source, mediaType }: ReadDocument, options: LegacyOptions,
): Promise<LegacyValue & { readonly ledger: Ledger }> {
  const sha256 = await digest(bytes)
  const fileName = options.fileName === undefined ? {} : { fileName: options.fileName }
  const provenance: Provenance = {
    ...fileName, mediaTypeText: mediaType, contentHashText: sha256, importerVersionText: `${TOOL.name} ${TOOL.version}`,
  }
  draft.derive(['provenance'], 'source-file', provenance)
  const { unmappedContentBag, ...before } = recognised.value
  const value = { ...before, provenance, ...(unmappedContentBag === undefined ? {} : { unmappedContentBag }) }
  const named = { name: recognised.name, value } as LegacyValue
  const entries = draft.entries()
  const about: LedgerSource = {
    ...fileName, mediaType, ...(source.encoding === undefined ? {} : { encoding: source.encoding }), byteLength: bytes.length, characterCount: source.characterCount, sha256,
  }
  const ledger = await sealed({
    ledgerVersion: LEDGER_VERSION,
    tool: { ...TOOL },
    source: about,
    output: { recordName: named.name, sha256: await digestOfJson(value) },
    coverage: coverageOf(entries),
    totals: totalsOf(named),
    entries,
    derived: draft.derived,
  })
  return { ...named, ledger }
}
