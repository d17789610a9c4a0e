/**
 * Recommendations that are headed by their number alone: "1" in the first column of a table, "1." before a statement.
 *
 * A number says little, so a lot has to fit: the numbers count up, what follows asks something of somebody, actions or references
 * stand below, and nothing stands in the rows that an annex has no place for. A table of answers is no annex.
 */
import { flat, type Block, type BodyPart, type Row } from '../blocks.ts'
import { ANNEX_LANGUAGES, type AnnexLines, type HeadingMatch, type LanguageFound } from './annex-lines.ts'
import { dutiesOf } from './duties.ts'
import { fold } from './fold.ts'
import { labelOf } from './labels.ts'

/** Headings by their block. */
export interface NumberHeadings {
  readonly found: LanguageFound
  readonly headings: ReadonlyMap<Block, HeadingMatch>
}

/** A number that may be a heading, and what stands around it. */
interface Candidate {
  readonly block: Block
  readonly heading: HeadingMatch
  readonly statement: string
  /** What follows before the next number. */
  readonly rest: string[]
}

/** Share of the candidates that must ask something, and of those that must have actions or references. */
const ASKING = 0.6
const FURNISHED = 0.5
/** Share of the texts in the rows that may be something else. */
const STRANGE = 0.2

const NUMBER_ALONE = /^\s{0,9}((?:(?:rec|reco|recom|рек|rec\.?\s{0,3}n[°ºo])\s{0,3}\.?\s{0,3}|n\s{0,3}\.?\s{0,3}[°ºo]\s{0,3}|№\s{0,3}|#\s{0,3}|第\s{0,3})?)([0-9]{1,2})\s{0,3}(?:[.)]|项|号)?$/
const NUMBER_BEFORE = /^\s{0,9}()([0-9]{1,2})\s{0,3}[.)、]\s{0,9}(?=\p{L})/u

/** Finds such headings; `undefined` where there are none, or not enough speaks for them. */
export function numberHeadings(body: readonly BodyPart[]): NumberHeadings | undefined {
  return numbersIn(inRows(body)) ?? numbersIn(inParagraphs(flat(body)))
}

function numbersIn(candidates: readonly Candidate[]): NumberHeadings | undefined {
  if (candidates.length < 2 || candidates.some(({ heading }, index) => heading.number !== (candidates[0]?.heading.number ?? 0) + index)) return undefined
  const [best] = ANNEX_LANGUAGES
    .map(lines => ({ lines, asking: candidates.filter(({ statement }) => asks(statement, lines)).length }))
    .sort((one, other) => other.asking - one.asking)
  if (best === undefined || best.asking < candidates.length * ASKING) return undefined
  const { lines } = best
  const furnished = candidates.filter(({ rest }) => rest.some(text => isPart(text, lines))).length
  const texts = candidates.flatMap(({ rest }) => rest)
  const strange = texts.filter(text => !isPart(text, lines) && !asks(text, lines)).length
  if (furnished < candidates.length * FURNISHED || strange > texts.length * STRANGE) return undefined
  return { found: { lines, headings: candidates.length }, headings: new Map(candidates.map(({ block, heading }) => [block, heading])) }
}

const asks = (text: string, lines: AnnexLines): boolean => dutiesOf(text.slice(0, LONGEST_LOOKED_AT), lines.words.languageCode).duties.length > 0
const LONGEST_LOOKED_AT = 1000

function isPart(text: string, lines: AnnexLines): boolean {
  const folded = fold(text).text
  return labelOf(folded) !== undefined || lines.isCorrespondence(folded) || lines.isClosing(folded) || lines.tableHeader(folded) !== undefined
}

/** Numbers in the first cell of a row that holds more. */
function inRows(body: readonly BodyPart[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const row of rowsOf(body)) {
    const [number, statement, ...rest] = flat(row.cells.flatMap(cell => cell.body)).filter(block => block.text !== '')
    const own = row.cells[0] === undefined ? [] : flat(row.cells[0].body)
    const heading = number === undefined || !own.includes(number) || own.length !== 1 ? undefined : headingIn(number, NUMBER_ALONE)
    if (number !== undefined && statement !== undefined && heading !== undefined) {
      candidates.push({ block: number, heading, statement: statement.text, rest: rest.flatMap(linesIn) })
    } else candidates.at(-1)?.rest.push(...[number, statement, ...rest].flatMap(block => block === undefined ? [] : linesIn(block)))
  }
  return candidates
}

const linesIn = ({ text }: Block): string[] => text.split('\n').filter(line => line.trim() !== '')

function rowsOf(body: readonly BodyPart[]): Row[] {
  return body.flatMap(part => part.kind === 'table' ? part.rows : [])
}

/** Numbers before a statement, each the next one; other numbers are labels of lists. */
function inParagraphs(blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const block of blocks) {
    const last = candidates.at(-1)
    const heading = headingIn(block, NUMBER_BEFORE)
    const statement = heading?.restStart === undefined ? '' : block.text.slice(fold(block.text).originOf(heading.restStart))
    if (heading !== undefined && (last === undefined || heading.number === last.heading.number + 1) && ANNEX_LANGUAGES.some(lines => asks(statement, lines))) {
      const [first = '', ...more] = statement.split('\n')
      candidates.push({ block, heading, statement: first, rest: more.filter(line => line.trim() !== '') })
    } else if (last !== undefined) last.rest.push(...linesIn(block))
  }
  return candidates
}

function headingIn({ text }: Block, pattern: RegExp): HeadingMatch | undefined {
  const folded = fold(text).text
  const match = pattern.exec(folded)
  if (match === null) return undefined
  const [whole, , digits = ''] = match
  const numberStart = whole.indexOf(digits, (match[1] ?? '').length)
  const labelEnd = whole.trimEnd().length
  return { labelEnd, numberStart, numberEnd: numberStart + digits.length, number: Number(digits), ...(whole.length < folded.length ? { restStart: whole.length } : {}) }
}
