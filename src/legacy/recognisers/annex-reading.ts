/**
 * Blocks → the parts of an annex: title, recommendations, actions, sub-items, correspondence; each with its pieces.
 *
 * Nothing is composed or named here. What is not understood is kept as unplaced, never dropped.
 */
import type { ValidationIssue } from '../../issue/issue.ts'
import { fragmentOf, startOf, type Fragment } from '../blocks.ts'
import { excerpt, notice } from '../notice.ts'
import type { LegacyCode } from '../codes.ts'
import type { SourceCharacters } from '../readers/source-characters.ts'
import type { AnnexBlock } from './annex-blocks.ts'
import { beginsSmall, type AnnexLines, type HeadingMatch } from './annex-lines.ts'
import { fold } from './fold.ts'
import { labelOf, type Label } from './labels.ts'
import { levelOf, type ListLevel } from './list-level.ts'
import { readCorrespondence, type CorrespondenceReading } from './references.ts'

/** Longer than this, a paragraph before the first recommendation is rather an introduction. */
const LONGEST_TITLE = 400

/** The known editions count to ten. */
export const USUAL_COUNT = 10

/** The end of a text is enough to see whether it leads in to a list. */
const LEAD_IN_LENGTH = 200

/** A text with the label printed before it. */
export interface LabelledReading {
  readonly label: Fragment
  readonly text: Fragment
}

export interface ActionReading extends LabelledReading {
  readonly style: string
  readonly indent: number
  /** Whether it leads in to a list. */
  readonly opensList: boolean
  readonly subItems: (LabelledReading & { readonly style: string, readonly indent: number })[]
}

export interface RecommendationReading {
  readonly number: number
  readonly label: Fragment
  readonly numberDigits: Fragment
  /** The colon or full stop before a statement on the same line. */
  readonly separator?: Fragment
  statement?: Fragment
  readonly actions: ActionReading[]
  correspondence?: { readonly line: Fragment, readonly reading: CorrespondenceReading }
}

/** The parts of an annex in source order. */
export interface AnnexReading {
  title?: Fragment
  readonly tableHeaders: Fragment[]
  readonly recommendations: RecommendationReading[]
  closing?: Fragment
  /** How many earlier items there are, as the head of the table says; 0 if it does not. */
  earlierCount: number
  readonly unplaced: Fragment[]
  readonly issues: ValidationIssue[]
}

/** Reads the parts of an annex. */
export function readAnnex(blocks: readonly AnnexBlock[], lines: AnnexLines, source: SourceCharacters): AnnexReading {
  const reader = new AnnexReader(lines, source, countsOn(blocks))
  for (const block of blocks) reader.take(block)
  reader.reading.unplaced.sort((one, other) => startOf(one) - startOf(other))
  return reader.reading
}

/** Whether numbers go on beyond ten: an eleventh alone is rather something else that looks like one. */
function countsOn(blocks: readonly AnnexBlock[]): boolean {
  const beyond = new Set(blocks.map(({ heading }) => heading?.number ?? 0).filter(number => number > USUAL_COUNT))
  return beyond.has(USUAL_COUNT + 1) && beyond.has(USUAL_COUNT + 2)
}

/** Head of a column of numbers. */
const NUMBER_COLUMN = /^(?:n\s?\.?\s?[°ºo]\.?|#|№(?: п\/п)?|序号|编号|الرقم|номер|number|numero)$/

/** Space that something invisible keeps at the start of a block. */
const leadOf = (folded: string): number => folded.length - folded.trimStart().length

/** Remembers how far the annex has come. */
class AnnexReader {
  readonly reading: AnnexReading = { tableHeaders: [], recommendations: [], earlierCount: 0, unplaced: [], issues: [] }
  readonly #lines: AnnexLines
  readonly #source: SourceCharacters
  readonly #countsOn: boolean
  /** Whether what comes stands below a heading that is not taken. */
  #passing = false

  constructor(lines: AnnexLines, source: SourceCharacters, goesOn: boolean) {
    this.#lines = lines
    this.#source = source
    this.#countsOn = goesOn
  }

  take(block: AnnexBlock): void {
    const folded = fold(block.text).text
    const recommendation = this.reading.recommendations.at(-1)
    // Nothing but characters that nobody sees.
    if (folded.trim() === '') return
    const { heading } = block
    if (heading !== undefined) return this.#heading(block, heading)
    if (this.reading.closing !== undefined) return this.#unplaced(block)
    if (this.#lines.isClosing(folded)) this.reading.closing = block
    else if (this.#passing) this.#unplaced(block)
    else if (recommendation === undefined) this.#beforeFirst(block, folded)
    else this.#within(recommendation, block, folded)
  }

  #heading(block: AnnexBlock, heading: HeadingMatch): void {
    this.#passing = heading.number < 1 || (heading.number > USUAL_COUNT && !this.#countsOn)
    if (this.#passing) return this.#unplaced(block, 'legacy.number-refused', heading.number)
    this.#reopen()
    const origin = fold(block.text)
    const cut = (start: number, end?: number): Fragment => fragmentOf(block, origin.originOf(start), end === undefined ? undefined : origin.originOf(end))
    this.reading.recommendations.push({
      number: heading.number,
      label: cut(leadOf(origin.text), heading.labelEnd),
      numberDigits: cut(heading.numberStart, heading.numberEnd),
      actions: [],
      separator: cut(heading.labelEnd, heading.restStart),
      ...(heading.restStart === undefined ? {} : { statement: cut(heading.restStart) }),
    })
  }

  /** A closing line with a recommendation after it closed nothing. */
  #reopen(): void {
    const { closing } = this.reading
    if (closing === undefined) return
    delete this.reading.closing
    this.#unplaced(closing)
  }

  #beforeFirst(block: AnnexBlock, folded: string): void {
    const header = NUMBER_COLUMN.test(folded) ? 0 : beginsSmall(block.text) ? undefined : this.#lines.tableHeader(folded)
    if (header !== undefined) {
      this.reading.tableHeaders.push(block)
      this.reading.earlierCount ||= header
    } else if (this.reading.title === undefined && this.#lines.isTitle(folded)) {
      this.reading.title = block
      if (/[.!?:;,]$/.test(folded) || folded.length > LONGEST_TITLE) this.#titleDoubtful(block)
    } else {
      if (this.reading.title !== undefined && this.#lines.isTitle(folded)) this.#titleDoubtful(this.reading.title)
      this.#unplaced(block)
    }
  }

  #titleDoubtful(title: Fragment): void {
    if (!this.reading.issues.some(issue => issue.code === 'legacy.title-doubtful')) this.#note('legacy.title-doubtful', title, { found: excerpt(title.text) })
  }

  #within(recommendation: RecommendationReading, block: AnnexBlock, folded: string): void {
    const label = labelOf(folded)
    // A number before the first text may count the paragraphs of a document.
    const counts = label?.script === 'digits' && recommendation.statement === undefined && recommendation.actions.length === 0
    if (label !== undefined && !counts) return this.#listItem(recommendation, block, label)
    if (this.#lines.isCorrespondence(folded)) return this.#correspondence(recommendation, block)
    if (recommendation.statement === undefined && recommendation.actions.length === 0) recommendation.statement = block
    // The head of a table is printed again on every page.
    else if (this.#lines.tableHeader(folded) !== undefined && this.reading.tableHeaders.some(header => header.text === block.text)) this.reading.tableHeaders.push(block)
    else this.#unplaced(block)
  }

  #listItem(recommendation: RecommendationReading, block: AnnexBlock, label: Label): void {
    const origin = fold(block.text)
    const labelEnd = origin.originOf(label.length)
    const labelled = { label: fragmentOf(block, origin.originOf(leadOf(origin.text)), labelEnd), text: fragmentOf(block, labelEnd), style: label.style, indent: block.indent }
    const level = levelOf(recommendation, label, block.indent, recommendation.actions.at(-1)?.opensList ?? false)
    if (labelled.text.text === '') return this.#unplaced(block, 'legacy.text-missing')
    this.#reportLevel(recommendation, block, labelled.label, level)
    if (level.kind === 'action') recommendation.actions.push({ ...labelled, opensList: this.#opensList(labelled.text), subItems: [] })
    else recommendation.actions.at(-1)?.subItems.push(labelled)
  }

  #opensList({ text }: Fragment): boolean {
    const folded = fold(text.slice(-LEAD_IN_LENGTH)).text
    return folded.endsWith(':') || this.#lines.endsOpenList(folded)
  }

  #reportLevel(recommendation: RecommendationReading, block: AnnexBlock, label: Fragment, level: ListLevel): void {
    if (level.ambiguous) this.#note('legacy.label-ambiguous', block, { found: label.text, chosen: level.kind === 'action' ? 'a letter' : 'a roman numeral' })
    if (level.expected === undefined) return
    const key = `${recommendation.number}.${level.key}`
    this.#note('legacy.label-order', block, { found: label.text, expected: level.expected, key })
  }

  #correspondence(recommendation: RecommendationReading, block: AnnexBlock): void {
    const reading = readCorrespondence(block, this.#lines)
    if (recommendation.correspondence !== undefined) return this.#unplaced(block, 'legacy.correspondence-repeated', recommendation.number)
    if (reading === undefined) return this.#unplaced(block, 'legacy.correspondence-unread')
    recommendation.correspondence = { line: block, reading }
  }

  #unplaced(block: Fragment, code: LegacyCode = 'legacy.text-unplaced', number?: number): void {
    this.reading.unplaced.push(block)
    this.#note(code, block, { found: excerpt(block.text), number: String(number ?? '') })
  }

  #note(code: LegacyCode, block: Fragment, values: Readonly<Record<string, string>>): void {
    this.reading.issues.push(notice(code, values, this.#source.placeAt(startOf(block))))
  }
}
