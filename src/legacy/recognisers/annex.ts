/**
 * The parts of an annex → `RecommendationSet`, with a note in the ledger for every leaf.
 */
import type { ValidationIssue } from '../../issue/issue.ts'
import type { Path } from '../../issue/place.ts'
import { ST96_VERSION } from '../../model/common.ts'
import type {
  Action, Correspondence, Duty, ExtendedISOLanguageCode, LabelledText, Recommendation, RecommendationSet, SubItem, UnmappedContent,
} from '../../model/types.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import { fragmentOf, startOf, type Fragment, type Piece } from '../blocks.ts'
import type { LedgerDraft } from '../ledger/draft.ts'
import type { LeftOutReason } from '../ledger/ledger.ts'
import { excerpt, notice } from '../notice.ts'
import type { SourceCharacters } from '../readers/source-characters.ts'
import type { AnnexBlock } from './annex-blocks.ts'
import { oddities } from './annex-checks.ts'
import type { AnnexLines } from './annex-lines.ts'
import { DEFAULT_EARLIER_COUNT, DEFAULT_EARLIER_SET, DEFAULT_EDITION_IDENTIFIER, type AnnexOptions } from './annex-options.ts'
import { readAnnex, type ActionReading, type AnnexReading, type LabelledReading, type RecommendationReading } from './annex-reading.ts'
import { dutiesOf } from './duties.ts'
import { fold, isInvisible } from './fold.ts'
import { letterOf, romanOf } from './labels.ts'
import type { Reference } from './references.ts'
import { subjectsOf, type SubjectFound } from './subjects.ts'

/**
 * Recognises an annex of recommendations.
 *
 * @param draft  Takes the note of what became of each character; white space between the parts is left to it.
 * @returns The set without provenance, and what was doubtful.
 */
export function recogniseAnnex(
  blocks: readonly AnnexBlock[], lines: AnnexLines, source: SourceCharacters, draft: LedgerDraft, options: AnnexOptions,
): { value: RecommendationSet, issues: ValidationIssue[] } {
  const reading = readAnnex(blocks, lines, source)
  const earlierCount = reading.earlierCount > 0 ? reading.earlierCount : DEFAULT_EARLIER_COUNT
  const composer = new AnnexComposer(lines, source, draft, options)
  const value = composer.set({ ...reading, unplaced: [...reading.unplaced, ...looseNotes(blocks, source, draft)] })
  composer.sweep(blocks)
  const partial = options.partial === undefined ? {} : { partial: options.partial }
  return { value, issues: [...reading.issues, ...oddities(reading, source, { ...partial, earlierCount }), ...composer.issues] }
}

/** Notes that no node with a role holds and no block repeats: without a place they would be lost. */
function looseNotes(blocks: readonly AnnexBlock[], source: SourceCharacters, draft: LedgerDraft): Fragment[] {
  const notes = blocks.flatMap(block => block.notes ?? []).filter(note => note.pieces.some(piece => piece.to > piece.from))
  if (notes.length === 0) return []
  const taken = new Set(blocks.flatMap(block => block.pieces.map(piece => piece.from)))
  return notes.filter(note => !taken.has(startOf(note)) && source.nodeAt(startOf(note))?.role === undefined && !note.pieces.some(piece => draft.isClaimed(piece)))
}

/** Writes down what it composes. */
class AnnexComposer {
  readonly issues: ValidationIssue[] = []
  readonly #lines: AnnexLines
  readonly #source: SourceCharacters
  readonly #draft: LedgerDraft
  readonly #options: AnnexOptions

  constructor(lines: AnnexLines, source: SourceCharacters, draft: LedgerDraft, options: AnnexOptions) {
    this.#lines = lines
    this.#source = source
    this.#draft = draft
    this.#options = options
  }

  set(reading: AnnexReading): RecommendationSet {
    const draft = this.#draft
    const { editionIdentifier = DEFAULT_EDITION_IDENTIFIER, editionStatus = 'Proposed', documentStatusText } = this.#options
    for (const header of reading.tableHeaders) this.#leaveOut(header.pieces, 'table-header')
    if (reading.closing !== undefined) this.#leaveOut(reading.closing.pieces, 'closing-line')
    const languageRule = this.#options.languageCode === undefined ? 'language-of-headings' : 'option'
    const subjects = subjectsOf(reading.recommendations.map(({ statement }) => statement?.text ?? ''), this.#lines.words.languageCode)
    return {
      st96Version: draft.derive(['st96Version'], 'fixed', ST96_VERSION),
      ipoVersion: draft.derive(['ipoVersion'], 'fixed', MODEL_VERSION),
      languageCode: draft.derive(['languageCode'], languageRule, this.#languageCode),
      ...(documentStatusText === undefined ? {} : { documentStatusText: draft.derive(['documentStatusText'], 'option', documentStatusText) }),
      recommendationSetIdentifier: draft.derive(['recommendationSetIdentifier'], 'option', editionIdentifier),
      editionStatusCategory: draft.derive(['editionStatusCategory'], 'option', editionStatus),
      ...(reading.title === undefined ? {} : { titleTextBag: [this.#text(['titleTextBag', 0], reading.title)] }),
      recommendationBag: reading.recommendations.map((recommendation, index) => this.#recommendation(recommendation, index, subjects)),
      ...(reading.unplaced.length === 0 ? {} : { unmappedContentBag: reading.unplaced.map((fragment, index) => this.#unmapped(fragment, index)) }),
    }
  }

  get #languageCode(): ExtendedISOLanguageCode {
    return this.#options.languageCode ?? this.#lines.words.languageCode
  }

  #recommendation(reading: RecommendationReading, index: number, subjects: readonly SubjectFound[]): Recommendation {
    const path = ['recommendationBag', index]
    const { statement, actions, correspondence } = reading
    if (reading.separator !== undefined) this.#leaveOut(reading.separator.pieces, 'label-separator')
    const number = statement === undefined ? this.#bareNumber(path, reading) : this.#draft.derive([...path, 'recommendationNumber'], 'number-from-label', String(reading.number))
    const duties = statement === undefined ? [] : this.#duties(path, statement)
    return {
      recommendationIdentifier: this.#draft.derive([...path, 'recommendationIdentifier'], 'subject-from-wording', this.#identifier(path, reading, index, subjects)),
      recommendationNumber: number,
      ...(statement === undefined ? {} : { statementTextBag: [this.#labelled([...path, 'statementTextBag', 0], { label: reading.label, text: statement })] }),
      ...(duties.length === 0 ? {} : { dutyBag: duties }),
      ...(actions.length === 0 ? {} : { actionBag: actions.map((action, at) => this.#action([...path, 'actionBag', at], action, `${number}.${letterOf(at + 1)}`)) }),
      ...(correspondence === undefined ? {} : { correspondence: this.#correspondence([...path, 'correspondence'], correspondence) }),
    }
  }

  /** Without a statement there is no text to carry the label: its digits are the number. */
  #bareNumber(path: Path, { number, label, numberDigits }: RecommendationReading): string {
    const folded = fold(numberDigits.text)
    const zeros = folded.originOf(Math.max(0, folded.text.length - String(number).length))
    const kept = fragmentOf(numberDigits, zeros)
    const [from, to] = [startOf(kept), kept.pieces.at(-1)?.to ?? startOf(kept)]
    const spelling = /[0-9]/.test(folded.text) ? 'reference-spelling' as const : 'code-spelling' as const
    this.#leaveOut(outside(label.pieces, numberDigits.pieces), 'heading-words')
    this.#leaveOut(outside(numberDigits.pieces, kept.pieces), 'leading-zero')
    const pieces = kept.text === String(number) ? kept.pieces : [{ from, to, text: String(number), why: spelling }]
    return this.#map([...path, 'recommendationNumber'], { text: String(number), pieces })
  }

  #identifier(path: Path, reading: RecommendationReading, index: number, subjects: readonly SubjectFound[]): string {
    const subject = subjects[index]
    if (subject !== undefined && 'identifier' in subject) return subject.identifier
    const number = String(reading.number)
    const taken = this.#unidentified.get(reading.number) ?? 0
    this.#unidentified.set(reading.number, taken + 1)
    const identifier = taken === 0 ? `unidentified-${number}` : `unidentified-${number}-${taken + 1}`
    this.#note('legacy.subject-unidentified', reading.label, [...path, 'recommendationIdentifier'], { number, identifier, detail: subject?.detail ?? '' })
    return identifier
  }

  /** How many recommendations without a subject have a number. */
  readonly #unidentified = new Map<number, number>()

  #action(path: Path, action: ActionReading, key: string): Action {
    const duties = this.#duties(path, action.text)
    const open = this.#lines.endsOpenList(fold(action.text.text).text)
    return {
      actionIdentifier: this.#draft.derive([...path, 'actionIdentifier'], 'key-by-position', key),
      actionTextBag: [this.#labelled([...path, 'actionTextBag', 0], action)],
      ...(duties.length === 0 ? {} : { dutyBag: duties }),
      ...(action.subItems.length === 0 ? {} : {
        subItemListCategory: this.#draft.derive([...path, 'subItemListCategory'], 'list-from-lead-in', open ? 'Open' as const : 'Closed' as const),
        subItemBag: action.subItems.map((subItem, at) => this.#subItem([...path, 'subItemBag', at], subItem, `${key}.${romanOf(at + 1)}`, duties)),
      }),
    }
  }

  /** A sub-item that names no actor of its own has the duties of its action. */
  #subItem(path: Path, subItem: LabelledReading, key: string, ofAction: readonly Duty[]): SubItem {
    const own = dutiesOf(subItem.text.text, this.#lines.words.languageCode)
    const duties = own.duties.length > 0 || own.doubtful.length > 0 ? this.#duties(path, subItem.text) : ofAction
    if (duties === ofAction && duties.length > 0) this.#draft.derive([...path, 'dutyBag'], 'duty-of-action', duties)
    return {
      subItemIdentifier: this.#draft.derive([...path, 'subItemIdentifier'], 'key-by-position', key),
      subItemTextBag: [this.#labelled([...path, 'subItemTextBag', 0], subItem)],
      ...(duties.length === 0 ? {} : { dutyBag: duties }),
    }
  }

  #duties(path: Path, text: Fragment): readonly Duty[] {
    const { duties, doubtful, inserted } = dutiesOf(text.text, this.#lines.words.languageCode)
    if (duties.length > 0) this.#draft.derive([...path, 'dutyBag'], 'duty-from-wording', duties)
    else if (doubtful.length === 0) this.#note('legacy.duty-unrecognised', text, path, { found: excerpt(text.text) })
    for (const found of doubtful) this.#note('legacy.duty-doubtful', text, path, { found })
    for (const found of inserted) this.#note('legacy.reservation-unknown', text, path, { found })
    return duties
  }

  #correspondence(path: Path, { reading, line }: NonNullable<RecommendationReading['correspondence']>): Correspondence {
    if (reading.kind === 'new') {
      const here = [...path, 'newRecommendation']
      return {
        newRecommendation: {
          newIndicator: this.#draft.derive([...here, 'newIndicator'], 'new-from-wording', true),
          newTextBag: [this.#text([...here, 'newTextBag', 0], reading.text)],
        },
      }
    }
    const here = [...path, 'earlierItemReference']
    this.#separators(line, reading.references)
    return {
      earlierItemReference: {
        earlierSetIdentifier: this.#draft.derive([...here, 'earlierSetIdentifier'], 'option', this.#options.earlierSetIdentifier ?? DEFAULT_EARLIER_SET),
        earlierItemIdentifierBag: reading.references.map((reference, at) => this.#reference([...here, 'earlierItemIdentifierBag', at], reference)),
      },
    }
  }

  #reference(path: Path, { key, spelled }: Reference): string {
    return spelled === undefined ? this.#draft.derive(path, 'member-of-range', key) : this.#map(path, spelled)
  }

  /** What stands between the references of a line; what spells it in a roundabout way is swept up. */
  #separators(line: Fragment, references: readonly Reference[]): void {
    const between = outside(line.pieces, references.flatMap(reference => reference.spelled?.pieces ?? []))
    this.#leaveOut(between.filter(({ why }) => why === undefined), 'list-separator')
  }

  #text(path: Path, fragment: Fragment): { value: string, languageCode: ExtendedISOLanguageCode } {
    return {
      value: this.#map([...path, 'value'], fragment),
      languageCode: this.#draft.derive([...path, 'languageCode'], 'language-of-document', this.#languageCode),
    }
  }

  #labelled(path: Path, { label, text }: LabelledReading): LabelledText {
    const end = label.pieces.at(-1)?.to ?? 0
    const between = this.#source.text.slice(end, startOf(text))
    if (/^[^\S\r\n\f\v\u0085\u2028\u2029]+$/.test(between)) this.#leaveOut([{ from: end, to: startOf(text) }], 'label-separator')
    return { ...this.#text(path, text), printedLabelText: this.#map([...path, 'printedLabelText'], label) }
  }

  #unmapped(fragment: Fragment, index: number): UnmappedContent {
    const path = ['unmappedContentBag', index]
    return {
      unmappedPlaceText: this.#draft.derive([...path, 'unmappedPlaceText'], 'place-in-source', this.#source.wordsAt(startOf(fragment))),
      unmappedSourceText: this.#map([...path, 'unmappedSourceText'], fragment),
    }
  }

  #note(code: Parameters<typeof notice>[0], at: Fragment, path: Path, values: Readonly<Record<string, string>>): void {
    this.issues.push(notice(code, values, this.#source.placeAt(startOf(at)), path))
  }

  /** Stretches of the source that have been noted. */
  readonly #noted: Pick<Piece, 'from' | 'to'>[] = []

  #map(path: Path, fragment: Fragment): string {
    for (const piece of fragment.pieces) this.#noted.push(piece)
    return this.#draft.map(path, fragment)
  }

  #leaveOut(pieces: readonly Pick<Piece, 'from' | 'to'>[], why: LeftOutReason): void {
    for (const piece of pieces) this.#noted.push(piece)
    this.#draft.leaveOut(pieces, why)
  }

  /** Notes what stands between the parts of a block and is neither text nor space: an entity for a space, what nobody sees. */
  sweep(blocks: readonly AnnexBlock[]): void {
    const left = outside(blocks.flatMap(block => block.pieces), this.#noted).filter(({ from, to }) => /[^\s\u0085]/.test(this.#source.text.slice(from, to)))
    this.#draft.leaveOut(left.filter(({ why }) => why !== undefined), 'markup')
    const unseen = left.filter(({ why, text }) => why === undefined && [...text].every(character => isInvisible(character) || /\s/.test(character)))
    for (const { from, to } of unseen) {
      for (let at = from; at < to; at += LONGEST_SEPARATOR) this.#draft.leaveOut([{ from: at, to: Math.min(to, at + LONGEST_SEPARATOR) }], 'label-separator')
    }
  }
}

/** More is no separator for the ledger. */
const LONGEST_SEPARATOR = 16

const inOrder = <T extends Pick<Piece, 'from' | 'to'>>(stretches: readonly T[]): T[] =>
  stretches.filter(({ from, to }) => to > from).sort((one, other) => one.from - other.from)

/** The parts of some pieces that other stretches of the source do not cover. A changed piece is covered whole or not at all. */
function outside(pieces: readonly Piece[], covered: readonly Pick<Piece, 'from' | 'to'>[]): Piece[] {
  const covers = inOrder(covered)
  const left: Piece[] = []
  let next = 0
  for (const piece of inOrder(pieces)) {
    while ((covers[next]?.to ?? Infinity) <= piece.from) next++
    let at = piece.from
    for (let index = next; at < piece.to; index++) {
      const cover = covers[index]
      const end = Math.min(cover?.from ?? Infinity, piece.to)
      if (end > at) left.push({ ...piece, from: at, to: end, text: piece.why === undefined ? piece.text.slice(at - piece.from, end - piece.from) : piece.text })
      if (cover === undefined || cover.from >= piece.to) break
      at = Math.max(at, cover.to)
    }
  }
  return left
}
