/**
 * Legacy file in, typed object out, with the ledger of what became of every character.
 *
 * Today: plain text of an annex of recommendations. A format is a reader (`readers/`), a document is a recogniser
 * (`recognisers/`); between them stand blocks.
 */
import { digest } from '../issue/digest.ts'
import { insistOnText } from '../issue/input.ts'
import type { Result, ValidationIssue } from '../issue/issue.ts'
import { DEFAULT_LIMITS } from '../issue/limits.ts'
import { TOOL } from '../issue/tool.ts'
import type { Provenance, RecommendationSet } from '../model/types.ts'
import { LedgerDraft } from './ledger/draft.ts'
import { LEDGER_VERSION, type Ledger, type LedgerSource } from './ledger/ledger.ts'
import { coverageOf, digestOfJson, sealed, totalsOf } from './ledger/seal.ts'
import { notice } from './notice.ts'
import { decodeText } from './readers/decode-text.ts'
import { checkOptions, type LegacyOptions } from './options.ts'
import type { EncodingName } from './readers/encodings.ts'
import { linesOf } from './readers/lines.ts'
import { READABLE, unreadFormat } from './readers/signature.ts'
import type { SourceCharacters } from './readers/source-characters.ts'
import { readTextBlocks } from './readers/text.ts'
import { annexLineKind, languagesOf, type AnnexLines } from './recognisers/annex-lines.ts'
import { recogniseAnnex } from './recognisers/annex.ts'
import { ANNEX_WORDS } from './recognisers/words/index.ts'

export type { LegacyOptions } from './options.ts'

/** What came of an import: the object with its ledger, or the findings that stand against it. */
export type LegacyResult =
  | { readonly ok: true, readonly value: RecommendationSet, readonly issues: readonly ValidationIssue[], readonly ledger: Ledger }
  | { readonly ok: false, readonly issues: readonly ValidationIssue[] }

/** Bytes of the largest file that is read: so no text of it is longer than a document can hold. A real one has 10 to 100 kB. */
const LARGEST = DEFAULT_LIMITS.text
const MEDIA_TYPE = 'text/plain'

/**
 * Imports a legacy file.
 *
 * A guess is an issue, and what is not understood is kept in `unmappedContentBag`. Errors may come with a value: look
 * before you use it.
 *
 * @param input  Bytes of the file, or its text; of a text the UTF-8 bytes are taken as the file.
 * @returns The set, the findings in source order (those about the whole first), and the ledger; or findings alone: empty or unread file,
 *   impossible encoding, no annex.
 * @throws {TypeError} When the input is neither text nor bytes, or an option has the wrong type.
 * @throws {RangeError} When an option has a value that it cannot have, such as an encoding that is not known.
 *
 * @example
 * const result = await importLegacy(bytes, { editionIdentifier: 'ict-10-proposal' })
 * if (result.ok) console.log(result.ledger.coverage)
 */
export async function importLegacy(input: Uint8Array | string, options: LegacyOptions = {}): Promise<LegacyResult> {
  insistOnText(input)
  const hint = checkOptions(options)
  if (typeof input === 'string' && /\p{Surrogate}/u.test(input)) return { ok: false, issues: [notice('legacy.not-unicode', {})] }
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const decoded = readable(bytes, typeof input === 'string' ? 'utf-8' : hint)
  if (!decoded.ok) return decoded
  const annex = readAnnexText(decoded.value, options)
  if (!annex.ok) return { ok: false, issues: [...decoded.issues, ...annex.issues] }
  const { value, ledger } = await completed(annex.value.set, annex.value.draft, bytes, decoded.value, options)
  return { ok: true, value, ledger, issues: inSourceOrder([...decoded.issues, ...annex.issues]) }
}

function inSourceOrder(issues: readonly ValidationIssue[]): ValidationIssue[] {
  return [...issues].sort((one, other) => (one.place?.offset ?? -1) - (other.place?.offset ?? -1))
}

/** The characters of a text file; a file of another kind is refused by name. */
function readable(bytes: Uint8Array, hint: EncodingName | undefined): Result<SourceCharacters> {
  const refused = (code: 'legacy.empty' | 'legacy.format-unread' | 'legacy.binary' | 'legacy.too-large', found = ''): Result<SourceCharacters> =>
    ({ ok: false, issues: [notice(code, { found, readable: READABLE, limit: String(LARGEST) })] })
  if (bytes.length === 0) return refused('legacy.empty')
  if (bytes.length > LARGEST) return refused('legacy.too-large', String(bytes.length))
  const format = unreadFormat(bytes)
  if (format !== undefined) return refused('legacy.format-unread', format)
  const decoded = decodeText(bytes, hint)
  if (!decoded.ok) return bytes.includes(0) && hint === undefined ? refused('legacy.binary') : decoded
  if (decoded.characters.text.includes('\0')) return refused('legacy.binary')
  if (decoded.characters.text.trim() === '') return refused('legacy.empty')
  return { ok: true, value: decoded.characters, issues: decoded.issues }
}

function readAnnexText(source: SourceCharacters, options: LegacyOptions): Result<{ set: RecommendationSet, draft: LedgerDraft }> {
  const { lines, issues } = languageOf(source, options.languageCode)
  if (lines === undefined) return { ok: false, issues: [notice('legacy.not-an-annex', { example: ANNEX_WORDS[0]?.example ?? '' }), ...invisibleIn(source)] }
  const draft = new LedgerDraft(source)
  const read = readTextBlocks(source, annexLineKind(lines))
  const recognised = recogniseAnnex(read.blocks, lines, source, draft, options)
  return { ok: true, value: { set: recognised.value, draft }, issues: [...issues, ...invisibleIn(source), ...read.issues, ...recognised.issues] }
}

// Soft hyphens and spaces of no width, which typesetting leaves behind. Joiners and marks of direction have their use in texts.
const LEFT_BEHIND = /[\u00AD\u200B\u2060\uFEFF]/g

/** Characters that nobody sees and nobody meant; a byte order mark at the start is none. */
function invisibleIn(source: SourceCharacters): ValidationIssue[] {
  const found = [...source.text.matchAll(LEFT_BEHIND)].filter(({ 0: character, index }) => index > 0 || character !== '\uFEFF')
  const [first] = found
  if (first === undefined) return []
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [notice('legacy.invisible-characters', { count: String(found.length), found: `U+${code}` }, source.placeAt(first.index))]
}

/** The language that most headings are in, and what is odd about that. */
function languageOf(source: SourceCharacters, expected: string | undefined): { lines?: AnnexLines, issues: ValidationIssue[] } {
  const [first, second] = languagesOf(linesOf(source.text).map(line => line.text))
  if (first === undefined) return { issues: [] }
  const { words } = first.lines
  const issues: ValidationIssue[] = []
  if (second !== undefined) issues.push(notice('legacy.language-mixed', { found: second.lines.words.name, chosen: words.name }))
  if (!words.tested) issues.push(notice('legacy.language-untested', { found: words.name }))
  if (expected !== undefined && expected !== words.languageCode) issues.push(notice('legacy.language-conflict', { found: words.name, expected }))
  return { lines: first.lines, issues }
}

async function completed(
  set: RecommendationSet, draft: LedgerDraft, bytes: Uint8Array, source: SourceCharacters, options: LegacyOptions,
): Promise<{ value: RecommendationSet, ledger: Ledger }> {
  const sha256 = await digest(bytes)
  const fileName = options.fileName === undefined ? {} : { fileName: options.fileName }
  const provenance: Provenance = {
    ...fileName, mediaTypeText: MEDIA_TYPE, contentHashText: sha256, importerVersionText: `${TOOL.name} ${TOOL.version}`,
  }
  draft.derive(['provenance'], 'source-file', provenance)
  const { unmappedContentBag, ...before } = set
  const value: RecommendationSet = { ...before, provenance, ...(unmappedContentBag === undefined ? {} : { unmappedContentBag }) }
  const entries = draft.entries()
  const about: LedgerSource = {
    ...fileName, mediaType: MEDIA_TYPE, encoding: source.encoding, byteLength: bytes.length, characterCount: source.characterCount, sha256,
  }
  const ledger = await sealed({
    ledgerVersion: LEDGER_VERSION,
    tool: { ...TOOL },
    source: about,
    output: { recordName: 'RecommendationSet', sha256: await digestOfJson(value) },
    coverage: coverageOf(entries),
    totals: totalsOf(value),
    entries,
    derived: draft.derived,
  })
  return { value, ledger }
}
