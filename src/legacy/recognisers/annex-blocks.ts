/**
 * Body of a document → the blocks of an annex in reading order, with the headings of recommendations found.
 *
 * A paragraph that holds several parts in lines of its own is cut at those lines. A list of references over several paragraphs of one
 * cell is put together. Where no heading says "Recommendation", numbers may be headings: see `annex-numbers.ts`.
 */
import { fragmentOf, joinedFragments, type Block, type BodyPart, type Cell } from '../blocks.ts'
import { annexLineKind, languagesOf, type AnnexLines, type HeadingMatch, type LanguageFound } from './annex-lines.ts'
import { numberHeadings } from './annex-numbers.ts'
import { fold } from './fold.ts'

/** A block, and what it says if it is the heading of a recommendation. */
export interface AnnexBlock extends Block {
  readonly heading?: HeadingMatch
}

/** What an annex is read from. */
export interface AnnexBody {
  readonly blocks: readonly AnnexBlock[]
  /** Languages of the headings, the most frequent first; none where there is no heading. */
  readonly languages: readonly LanguageFound[]
  /** Whether numbers without a word are the headings. */
  readonly numbered: boolean
}

/** Blocks that stand in one cell, or one block outside tables. */
interface Stand {
  readonly blocks: readonly Block[]
}

/** Finds blocks and headings. */
export function annexBlocks(body: readonly BodyPart[]): AnnexBody {
  const stands = standsOf(body)
  const worded = languagesOf(stands.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.includes('\n') ? text.split('\n') : [text])))
  const numbers = worded.length > 0 ? undefined : numberHeadings(body)
  const languages = numbers === undefined ? worded : [numbers.found]
  const lines = languages[0]?.lines
  if (lines === undefined) return { blocks: stands.flatMap(({ blocks }) => blocks), languages, numbered: false }
  const blocks = stands.flatMap(stand => putTogether(stand.blocks.flatMap(block => cutAtLines(block, lines, numbers?.headings.get(block))), lines))
  return { blocks: numbers === undefined ? blocks.map(block => withHeading(block, lines)) : blocks, languages, numbered: numbers !== undefined }
}

function standsOf(body: readonly BodyPart[]): Stand[] {
  const stands: Stand[] = []
  const walk = (parts: readonly BodyPart[]): void => {
    for (const part of parts) {
      if (part.kind === 'table') part.rows.forEach(row => row.cells.forEach(addCell))
      else stands.push({ blocks: [part] })
    }
  }
  const addCell = (cell: Cell): void => {
    const inner = cell.body.flatMap(part => part.kind === 'table' ? [] : [part])
    if (inner.length === cell.body.length) stands.push({ blocks: inner })
    else walk(cell.body)
  }
  walk(body)
  return stands
}

function withHeading(block: Block, lines: AnnexLines): AnnexBlock {
  const heading = lines.heading(fold(block.text).text)
  return heading === undefined ? block : { ...block, heading }
}

/** A paragraph with line breaks in it: each line that starts a part of its own begins a block. */
function cutAtLines(block: Block, lines: AnnexLines, heading: HeadingMatch | undefined): AnnexBlock[] {
  const whole = heading === undefined ? block : { ...block, heading }
  if (!block.text.includes('\n')) return [whole]
  const kindOf = annexLineKind(lines)
  const starts: number[] = []
  let at = 0
  let before: string | undefined
  for (const line of block.text.split('\n')) {
    const text = line.trim()
    if (text !== '') {
      if (before === undefined || kindOf(text, before) !== undefined || kindOf(before, '') === 'heading') starts.push(at)
      before = text
    }
    at += line.length + 1
  }
  if (starts.length < 2) return [whole]
  return starts.map((start, index) => {
    const { notes: _notes, links: _links, ...rest } = block
    const part = { ...(index === 0 ? block : rest), ...fragmentOf(block, start, starts[index + 1] ?? block.text.length) }
    return index === 0 && heading !== undefined ? { ...part, heading } : part
  })
}

/** References one below the other in one cell are one list. */
function putTogether(blocks: readonly AnnexBlock[], lines: AnnexLines): AnnexBlock[] {
  if (blocks.length < 2) return [...blocks]
  const out: AnnexBlock[] = []
  let listOpen = false
  for (const block of blocks) {
    const folded = fold(block.text).text
    const isList = lines.isCorrespondence(folded) && !lines.isNew(folded)
    const before = out.at(-1)
    if (isList && listOpen && before !== undefined) out[out.length - 1] = { ...before, ...joinedFragments([before, block]) }
    else out.push(block)
    listOpen = isList
  }
  return out
}
