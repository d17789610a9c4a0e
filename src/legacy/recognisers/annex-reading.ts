/**
 * Blocks → the parts of an annex: title, recommendations, actions, sub-items, correspondence; each with its pieces.
 *
 * Nothing is composed or named here. What is not understood is kept as unplaced, never dropped.
 */
import type { ValidationIssue } from '../../issue/issue.ts'
import { fragmentOf, startOf, type Block, type Fragment } from '../blocks.ts'
import { excerpt, notice } from '../notice.ts'
import type { LegacyCode } from '../codes.ts'
import type { SourceCharacters } from '../readers/source-characters.ts'
import { beginsSmall, type AnnexLines, type HeadingMatch } from './annex-lines.ts'
import { fold } from './fold.ts'
import { labelOf, type Label } from './labels.ts'
import { levelOf, type ListLevel } from './list-level.ts'
import { readCorrespondence, type CorrespondenceReading } from './references.ts'

/** Longer than this, a paragraph before the first recommendation is rather an introduction. */
const LONGEST_TITLE = 400

/** A text with the label printed before it. */
export interface LabelledReading {
  readonly label: Fragment
  readonly text: Fragment
}

export interface ActionReading extends LabelledReading {
  readonly style: string
  readonly indent: number
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
export function readAnnex(blocks: readonly Block[], lines: AnnexLines, source: SourceCharacters): AnnexReading {
  const reader = new AnnexReader(lines, source)
  for (const block of blocks) reader.take(block)
  reader.reading.unplaced.sort((one, other) => startOf(one) - startOf(other))
  return reader.reading
}

/** Remembers how far the annex has come. */
class AnnexReader {
  readonly reading: AnnexReading = { tableHeaders: [], recommendations: [], earlierCount: 0, unplaced: [], issues: [] }
  readonly #lines: AnnexLines
  readonly #source: SourceCharacters

  constructor(lines: AnnexLines, source: SourceCharacters) {
    this.#lines = lines
    this.#source = source
  }

  take(block: Block): void {
    const folded = fold(block.text).text
    const recommendation = this.reading.recommendations.at(-1)
    const heading = this.#lines.heading(folded)
    if (heading !== undefined) return this.#heading(block, heading)
    if (this.reading.closing !== undefined) return this.#unplaced(block)
    if (this.#lines.isClosing(folded)) this.reading.closing = block
    else if (recommendation === undefined) this.#beforeFirst(block, folded)
    else this.#within(recommendation, block, folded)
  }

  #heading(block: Block, heading: HeadingMatch): void {
    this.#reopen()
    const origin = fold(block.text)
    const cut = (start: number, end?: number): Fragment => fragmentOf(block, origin.originOf(start), end === undefined ? undefined : origin.originOf(end))
    this.reading.recommendations.push({
      number: heading.number,
      label: cut(0, heading.labelEnd),
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

  #beforeFirst(block: Block, folded: string): void {
    const header = beginsSmall(block.text) ? undefined : this.#lines.tableHeader(folded)
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

  #within(recommendation: RecommendationReading, block: Block, folded: string): void {
    const label = labelOf(folded)
    if (label !== undefined) return this.#listItem(recommendation, block, label)
    if (this.#lines.isCorrespondence(folded)) return this.#correspondence(recommendation, block)
    if (recommendation.statement === undefined && recommendation.actions.length === 0) recommendation.statement = block
    // The head of a table is printed again on every page.
    else if (this.#lines.tableHeader(folded) !== undefined && this.reading.tableHeaders.some(header => header.text === block.text)) this.reading.tableHeaders.push(block)
    else this.#unplaced(block)
  }

  #listItem(recommendation: RecommendationReading, block: Block, label: Label): void {
    const origin = fold(block.text)
    const labelEnd = origin.originOf(label.length)
    const labelled = { label: fragmentOf(block, 0, labelEnd), text: fragmentOf(block, labelEnd), style: label.style, indent: block.indent }
    const level = levelOf(recommendation, label, block.indent, this.#opensList(recommendation))
    if (labelled.text.text === '') return this.#unplaced(block, 'legacy.text-missing')
    this.#reportLevel(recommendation, block, labelled.label, level)
    if (level.kind === 'action') recommendation.actions.push({ ...labelled, subItems: [] })
    else recommendation.actions.at(-1)?.subItems.push(labelled)
  }

  #opensList(recommendation: RecommendationReading): boolean {
    const text = fold(recommendation.actions.at(-1)?.text.text ?? '').text
    return /[:：]$/.test(text) || this.#lines.endsOpenList(text)
  }

  #reportLevel(recommendation: RecommendationReading, block: Block, label: Fragment, level: ListLevel): void {
    if (level.ambiguous) this.#note('legacy.label-ambiguous', block, { found: label.text, chosen: level.kind === 'action' ? 'a letter' : 'a roman numeral' })
    if (level.expected === undefined) return
    const key = `${recommendation.number}.${level.key}`
    this.#note('legacy.label-order', block, { found: label.text, expected: level.expected, key })
  }

  #correspondence(recommendation: RecommendationReading, block: Block): void {
    const reading = readCorrespondence(block, this.#lines)
    if (recommendation.correspondence !== undefined) return this.#unplaced(block, 'legacy.correspondence-repeated', recommendation)
    if (reading === undefined) return this.#unplaced(block, 'legacy.correspondence-unread')
    recommendation.correspondence = { line: block, reading }
  }

  #unplaced(block: Fragment, code: LegacyCode = 'legacy.text-unplaced', recommendation?: RecommendationReading): void {
    this.reading.unplaced.push(block)
    this.#note(code, block, { found: excerpt(block.text), number: String(recommendation?.number ?? '') })
  }

  #note(code: LegacyCode, block: Fragment, values: Readonly<Record<string, string>>): void {
    this.reading.issues.push(notice(code, values, this.#source.placeAt(startOf(block))))
  }
}
