/** What single lines of an annex are, in one language: headings, table headers, correspondence, closing line. */
import type { BlockKind } from '../blocks.ts'
import { anyOf, fold, foldWord, type Folded } from './fold.ts'
import { labelOf } from './labels.ts'
import { ANNEX_WORDS, type AnnexWords } from './words/index.ts'

/** A heading, in UTF-16 indices into the folded text. */
export interface HeadingMatch {
  /** End of the label "Recommandation n° 1". */
  readonly labelEnd: number
  readonly numberStart: number
  readonly numberEnd: number
  readonly number: number
  /** Start of a statement on the same line. */
  readonly restStart?: number
}

/** The lines of an annex in one language. All take folded text. */
export interface AnnexLines {
  readonly words: AnnexWords
  heading(folded: string): HeadingMatch | undefined
  isTitle(folded: string): boolean
  /** The number of earlier items that a table header names, 0 if it names none; `undefined` for other lines. */
  tableHeader(folded: string): number | undefined
  isClosing(folded: string): boolean
  isNew(folded: string): boolean
  /** Whether it has the looks of the correspondence line, understood or not. */
  isCorrespondence(folded: string): boolean
  endsOpenList(folded: string): boolean
}

// White space in patterns is bounded: a line of a hundred thousand spaces must not cost their square.
const GAP = '\\s{0,9}'
const NUMBER_SIGN = `(?:n${GAP}\\.?${GAP}[°º˚o]\\.?|№|#)`
const LONGEST_NEW_LINE = 120
// "R3" alone, or followed by a separator, or by a word and another reference.
const REFERENCES_BEGIN = /^r\s{0,9}\.?\s{0,9}[0-9]+(?=\s{0,9}(?:$|[,;.–-])|\s{1,9}\S{1,7}\s{1,9}r\s{0,9}\.?\s{0,9}[0-9])/u

/** Compiles the words of a language. */
export function annexLines(words: AnnexWords): AnnexLines {
  const heading = new RegExp(
    `^(${anyOf(words.heading)}${GAP}(?:${NUMBER_SIGN}|${anyOf(words.numberMarks)})?${GAP})([0-9]{1,4})(${GAP}${words.numberEnds.length > 0 ? `${anyOf(words.numberEnds)}?` : ''})(?:$|${GAP}([:.–—-])(?:\\s+|$))`, 'u')
  const headers = words.tableHeaders.map(header => new RegExp(`^${foldWord(header).split('#').map(literal).join(`${GAP}([0-9]{1,4})?${GAP}`)}$`, 'u'))
  const title = new RegExp(anyOf(words.title), 'u')
  const closing = new RegExp(`^\\[${GAP}${anyOf(words.closing)}[^\\[\\]]{0,99}\\]$`, 'u')
  const openList = new RegExp(`${/\p{Script=Latin}/u.test(words.openList[0] ?? '') ? '(?:^|[^\\p{L}])' : ''}${anyOf(words.openList)}${GAP}[:：]?$`, 'u')
  const newMarks = words.newMarks.map(([start, holds]) => [foldWord(start), foldWord(holds)] as const)
  const isNew = (folded: string): boolean => {
    const plain = folded.slice(0, 2 * LONGEST_NEW_LINE).replace(/\s+/g, ' ')
    return plain.length <= LONGEST_NEW_LINE && newMarks.some(([start, holds]) => plain.startsWith(start) && plain.includes(holds))
  }
  return {
    words,
    heading: folded => headingOf(heading.exec(folded), folded),
    isTitle: folded => title.test(folded),
    tableHeader(folded) {
      for (const header of headers) {
        const match = header.exec(folded)
        if (match !== null) return Number(match[1] ?? 0)
      }
      return undefined
    },
    isClosing: folded => closing.test(folded),
    isNew,
    isCorrespondence: folded => REFERENCES_BEGIN.test(folded) || isNew(folded)
      || newMarks.some(([start]) => folded.startsWith(start) && /^\s*(?:[,;.(]|$)/.test(folded.slice(start.length))),
    endsOpenList: folded => openList.test(folded),
  }
}

const literal = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s{1,9}')

function headingOf(match: RegExpExecArray | null, folded: string): HeadingMatch | undefined {
  if (match === null) return undefined
  const numberStart = (match[1] ?? '').length
  const digits = match[2] ?? ''
  const labelEnd = numberStart + digits.length + (match[3] ?? '').trimEnd().length
  const rest = folded.slice(match[0].length).trim() === '' ? undefined : match[0].length
  return {
    labelEnd,
    numberStart,
    numberEnd: numberStart + digits.length,
    number: Number(digits),
    ...(rest === undefined ? {} : { restStart: rest }),
  }
}

/** What a line of an annex starts, for the reader of text. */
export function annexLineKind(lines: AnnexLines): (line: string, before: string) => BlockKind | undefined {
  return (line, before) => {
    const { text } = fold(line)
    const heading = lines.heading(text)
    if (heading !== undefined) return heading.restStart === undefined ? 'heading' : 'paragraph'
    if (labelOf(text) !== undefined) return 'listItem'
    if (lines.isCorrespondence(text) && !breaksOff(fold(before).text, lines)) return 'paragraph'
    return (lines.tableHeader(text) !== undefined && !beginsSmall(line)) || lines.isClosing(text) ? 'paragraph' : undefined
  }
}

/** Whether a line begins with a small letter: the head of a table never does, the end of a wrapped sentence may. */
export function beginsSmall(line: string): boolean {
  return /^\p{Ll}/u.test(line)
}

/** Whether a list of references goes on on the next line. */
function breaksOff(folded: string, lines: AnnexLines): boolean {
  return lines.isCorrespondence(folded) && new RegExp(`(?:,|\\s${anyOf([...lines.words.and, ...lines.words.through])})$`, 'u').test(folded)
}

/** A language with the number of headings found in it. */
export interface LanguageFound {
  readonly lines: AnnexLines
  readonly headings: number
}

/** The languages that the headings of a text are in, the most frequent first. */
export function languagesOf(lines: readonly string[]): LanguageFound[] {
  const folded: readonly Folded[] = lines.map(line => fold(line))
  return ANNEX_WORDS
    .map(words => annexLines(words))
    .map(language => ({ lines: language, headings: folded.filter(line => language.heading(line.text) !== undefined).length }))
    .filter(found => found.headings > 0)
    .sort((one, other) => other.headings - one.headings)
}
