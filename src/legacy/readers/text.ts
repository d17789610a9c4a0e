/**
 * Characters → blocks: the reader of plain text.
 *
 * A line is a block, unless the text is hard-wrapped: then lines are joined. Whether it is wrapped shows in the breaks: in
 * wrapped text the next word would not have fitted on the line before.
 */
import type { ValidationIssue } from '../../issue/issue.ts'
import type { Block, BlockKind, Piece } from '../blocks.ts'
import { excerpt, notice } from '../notice.ts'
import { linesOf, type Line, type Widths } from './lines.ts'
import type { SourceCharacters } from './source-characters.ts'
import { strayLines } from './stray-lines.ts'

/**
 * What a line starts by its own looks, such as a list item by its label; `undefined` for a line that may go on from the
 * one before. Lines come without white space at their ends.
 */
export type LineKind = (line: string, before: string) => BlockKind | undefined

/** Fewer breaks than this, all of them explained by the width, are not yet a habit: each join is reported. */
const HABIT = 3
/** Share of the doubtful breaks that the width must explain before a text counts as wrapped. */
const EXPLAINED_SHARE = 0.8

/**
 * Reads blocks from text.
 *
 * @param lineKind  Knows the headings and labels of the document that is expected.
 * @param lines     Lines to read, where it is not all of them.
 */
export function readTextBlocks(source: SourceCharacters, lineKind: LineKind, lines: readonly Line[] = linesOf(source.text)): { blocks: Block[], issues: ValidationIssue[] } {
  const wrapping = wrappingOf(lines, lineKind)
  const issues: ValidationIssue[] = []
  const groups: { kind: BlockKind, lines: Line[] }[] = []
  for (const line of lines) {
    const group = line.afterBlank ? undefined : groups.at(-1)
    const before = group?.lines.at(-1)
    const kind = lineKind(line.text, before?.text ?? '')
    if (group === undefined || before === undefined || kind !== undefined || group.kind === 'heading' || !goesOn(before, line, wrapping)) {
      groups.push({ kind: kind ?? 'paragraph', lines: [line] })
      continue
    }
    group.lines.push(line)
    if (!wrapping.habit || !explained(before, line, wrapping)) {
      issues.push(notice('legacy.line-join-doubtful', { found: excerpt(line.text) }, source.placeAt(line.from)))
    }
  }
  issues.push(...strayJoins(groups, lines, wrapping).filter(line => lineKind(line.text, '') === undefined).map(line => notice('legacy.line-join-doubtful', { found: excerpt(line.text) }, source.placeAt(line.from))))
  return { blocks: groups.map(group => blockOf(source, group.kind, group.lines, issues)), issues }
}

/** Lines joined by habit that look as if they belonged to the page: short, although the paragraph goes on or another one follows. */
function strayJoins(groups: readonly { readonly lines: readonly Line[] }[], lines: readonly Line[], wrapping: Wrapping): Line[] {
  const isStray = strayLines(lines)
  return groups.flatMap(group => group.lines.filter((line, index) => {
    const [before, next] = [group.lines[index - 1], group.lines[index + 1]]
    if (before === undefined || !wrapping.habit || !explained(before, line, wrapping)) return false
    return (next === undefined || !explained(line, next, wrapping)) && isStray(line)
  }))
}

interface Wrapping {
  readonly wrapped: boolean
  /** Whether so many breaks are explained that wrapping is no accident. */
  readonly habit: boolean
  /** Width of the widest line. */
  readonly widest: Widths
}

function wrappingOf(lines: readonly Line[], lineKind: LineKind): Wrapping {
  const widestBy = (measure: 0 | 1 | 2): number => lines.reduce((most, line) => Math.max(most, line.widths[measure]), 0)
  const width: Wrapping = { wrapped: true, habit: true, widest: [widestBy(0), widestBy(1), widestBy(2)] }
  let candidates = 0
  let explainedBreaks = 0
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || line.afterBlank || lineKind(line.text, before.text) !== undefined) return
    if (lineKind(before.text, '') === 'heading') return
    candidates++
    if (explained(before, line, width)) explainedBreaks++
  })
  return { ...width, wrapped: explainedBreaks > 0 && explainedBreaks >= candidates * EXPLAINED_SHARE, habit: explainedBreaks >= HABIT }
}

/** Whether the first word of a line would not have fitted on the one before, in any measure. */
function explained(before: Line, line: Line, { widest }: Wrapping): boolean {
  return ([0, 1, 2] as const).some(measure => before.widths[measure] + 1 + line.firstWord[measure] >= widest[measure])
}

function goesOn(before: Line, line: Line, wrapping: Wrapping): boolean {
  if (!wrapping.wrapped) return false
  return explained(before, line, wrapping) || (/^\p{Ll}/u.test(line.text) && !/[.:;!?]$/.test(before.text))
}

function blockOf(source: SourceCharacters, kind: BlockKind, lines: readonly Line[], issues: ValidationIssue[]): Block {
  const pieces: Piece[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before !== undefined) pieces.push(joint(source, before, line, issues))
    pieces.push(...carried(source, line.from, line.to, issues))
  })
  return { kind, text: pieces.map(piece => piece.text).join(''), pieces, indent: lines[0]?.indent ?? 0 }
}

/** The end of a wrapped line: one space; nothing after a hyphen, which stays and is reported. */
function joint(source: SourceCharacters, before: Line, line: Line, issues: ValidationIssue[]): Piece {
  const hyphenated = /\p{L}[-\u2010\u00AD]$/u.test(before.text) && /^\p{L}/u.test(line.text)
  if (!hyphenated) return { from: before.to, to: line.from, text: ' ', why: 'wrapped-line' }
  const found = `${/\S+$/.exec(before.text)?.[0] ?? ''}${/^\S+/.exec(line.text)?.[0] ?? ''}`
  issues.push(notice('legacy.hyphen-at-line-end', { found: excerpt(found) }, source.placeAt(before.to - 1)))
  return { from: before.to, to: line.from, text: '', why: 'wrapped-line-after-hyphen' }
}

// What XML 1.0 cannot carry, tab and line ends aside (production [2] Char).
const UNCARRIED = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g

/** A stretch of the source, with U+FFFD in place of what XML cannot carry. */
export function carried(source: SourceCharacters, from: number, to: number, issues: ValidationIssue[]): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const match of source.text.slice(from, to).matchAll(UNCARRIED)) {
    const index = from + match.index
    if (index > at) pieces.push({ from: at, to: index, text: source.text.slice(at, index) })
    pieces.push({ from: index, to: index + 1, text: '\uFFFD', why: 'not-in-xml' })
    const found = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    issues.push(notice('legacy.character-replaced', { found }, source.placeAt(index)))
    at = index + 1
  }
  if (to > at) pieces.push({ from: at, to, text: source.text.slice(at, to) })
  return pieces
}
