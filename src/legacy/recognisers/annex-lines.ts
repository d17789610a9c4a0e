/** What single lines of an annex are, in one language: headings, table headers, correspondence, closing line. */
import type { BlockKind } from '../blocks.ts'
import { anyOf, fold, foldWord, type Folded } from './fold.ts'
import { labelOf } from './labels.ts'
import { ARABIC_ORDINALS, CHINESE_NUMERALS, numberOf } from './numerals.ts'
import { ANNEX_WORDS, type AnnexWords } from './words/index.ts'

/** A heading, in UTF-16 indices into the folded text. */
export interface HeadingMatch {
  /** End of the label "Recommandation n° 1". */
  readonly labelEnd: number
  readonly numberStart: number
  readonly numberEnd: number
  readonly number: number
  /** Start of a statement on the same line, or in the same paragraph after a line break. */
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
/** Calls of notes that stand at a number: superscripts and asterisks. */
export const NOTE_MARKS = '[¹²³⁴-⁹⁰*†‡]{0,3}'
const LONGEST_NEW_LINE = 120

/** The letters before the number of an earlier item, as a class of folded characters. */
export const referenceLetter = (words: AnnexWords): string => `[r${(words.referenceLetters ?? []).join('')}]`

/** Compiles the words of a language. */
export function annexLines(words: AnnexWords): AnnexLines {
  const headings = headingPatterns(words)
  const headers = words.tableHeaders.map(header => new RegExp(`^${foldWord(header).split('#').map(literal).join(`${GAP}([0-9]{1,4})?${GAP}`)}$`, 'u'))
  const title = new RegExp(anyOf(words.title), 'u')
  const closing = new RegExp(`^\\[${GAP}${anyOf(words.closing)}[^\\[\\]]{0,99}\\]$`, 'u')
  const openList = new RegExp(`${words.spacing === 'none' ? '' : '(?:^|[^\\p{L}])'}${anyOf(words.openList)}${GAP}:?$`, 'u')
  const newMarks = words.newMarks.map(([start, holds]) => [foldWord(start), foldWord(holds)] as const)
  const isNew = (folded: string): boolean => {
    const plain = folded.slice(0, 2 * LONGEST_NEW_LINE).replace(/\s+/g, ' ').trim()
    return plain.length <= LONGEST_NEW_LINE && newMarks.some(([start, holds]) => plain.startsWith(start) && plain.includes(holds))
  }
  const references = referencesBegin(words)
  return {
    words,
    heading: folded => headingOf(headings, folded),
    isTitle: folded => title.test(folded),
    tableHeader(folded) {
      for (const header of headers) {
        const match = header.exec(folded.trim())
        if (match !== null) return Number(match[1] ?? 0)
      }
      return undefined
    },
    isClosing: folded => closing.test(folded.trim()),
    isNew,
    isCorrespondence: folded => references.test(folded) || isNew(folded)
      || newMarks.some(([start]) => folded.startsWith(start) && /^\s*(?:[,;.(]|$)/.test(folded.slice(start.length))),
    endsOpenList: folded => openList.test(folded),
  }
}

const literal = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s{1,9}')

/** "Recommendation 1", and where the language has it "第1项建议"; groups: what stands before the number, the number, the rest of the label. */
function headingPatterns(words: AnnexWords): readonly RegExp[] {
  const number = words.spacing === 'none' ? `[0-9]{1,4}|${CHINESE_NUMERALS}` : words.spacing === 'attached' ? `[0-9]{1,4}|${ARABIC_ORDINALS}` : '[0-9]{1,4}'
  const ends = words.numberEnds.length > 0 ? `${anyOf(words.numberEnds)}?` : ''
  const heading = anyOf(words.heading)
  // At the end, or before a statement: after a separator or a line break. No number stands behind a dash: "Recommendation 3 - 5" names two.
  const end = `(?:${GAP}:?${GAP}$|${GAP}(?::(?![0-9])|\\.(?=\\s)|[–—-](?=\\s)(?!${GAP}[0-9]))\\s*|[^\\S\\n]{0,9}\\n\\s*)`
  const first = `^(\\s{0,9}${heading}${GAP}(?:${NUMBER_SIGN}|${anyOf(words.numberMarks)})?${GAP}\\(?)(${number})(?![0-9])(\\)?${GAP}${ends}${NOTE_MARKS})(?:${GAP}[.–—-]$|${end})`
  const second = words.numberFirst === undefined ? [] : [`^(\\s{0,9}${anyOf(words.numberFirst)}${GAP})(${number})(${GAP}${ends}${GAP}${heading}${NOTE_MARKS})${end}`]
  return [first, ...second].map(pattern => new RegExp(pattern, 'u'))
}

/** "R3" alone, or followed by a separator, or by a word and another reference. */
function referencesBegin(words: AnnexWords): RegExp {
  const one = `${referenceLetter(words)}${GAP}\\.?${GAP}[0-9]+`
  const joined = words.spacing === 'spaces' ? '' : `|${GAP}${anyOf([...words.and, ...words.through])}${GAP}${one}`
  return new RegExp(`^\\s{0,9}${one}(?=${NOTE_MARKS}${GAP}(?:$|[,;.、–—~-])|\\s{1,9}\\S{1,7}\\s{1,9}${one}${joined}|\\s{1,9}${one})`, 'u')
}

function headingOf(patterns: readonly RegExp[], folded: string): HeadingMatch | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(folded)
    if (match === null) continue
    const [whole, before = '', digits = '', after = ''] = match
    const labelEnd = before.length + digits.length + after.trimEnd().length
    const rest = folded.slice(whole.length).trim() === '' ? undefined : whole.length
    return { labelEnd, numberStart: before.length, numberEnd: before.length + digits.length, number: numberOf(digits), ...(rest === undefined ? {} : { restStart: rest }) }
  }
  return undefined
}

/** What a line of an annex starts, for the reader of text. */
export function annexLineKind(lines: AnnexLines): (line: string, before: string) => BlockKind | undefined {
  const breaksOff = new RegExp(`(?:[,、]|${lines.words.spacing === 'spaces' ? '\\s' : ''}${anyOf([...lines.words.and, ...lines.words.through])})$`, 'u')
  return (line, before) => {
    const { text } = fold(line)
    const heading = lines.heading(text)
    if (heading !== undefined) return heading.restStart === undefined ? 'heading' : 'paragraph'
    if (labelOf(text) !== undefined) return 'listItem'
    if (lines.isCorrespondence(text)) {
      const folded = fold(before).text
      // A list of references goes on on the next line.
      if (!lines.isCorrespondence(folded) || !breaksOff.test(folded)) return 'paragraph'
    }
    return (lines.tableHeader(text) !== undefined && !beginsSmall(line)) || lines.isClosing(text) ? 'paragraph' : undefined
  }
}

/** Whether a line begins with a small letter: the head of a table never does, the end of a wrapped sentence may. */
export function beginsSmall(line: string): boolean {
  return /^\p{Ll}/u.test(line)
}

/** A language with the number of headings found in it. */
export interface LanguageFound {
  readonly lines: AnnexLines
  readonly headings: number
}

/** All six languages, compiled once. */
export const ANNEX_LANGUAGES: readonly AnnexLines[] = ANNEX_WORDS.map(annexLines)

/** The languages that the headings of a text are in, the most frequent first. */
export function languagesOf(lines: readonly string[]): LanguageFound[] {
  // Headings stand at the start.
  const folded: readonly Folded[] = lines.map(line => fold(line.slice(0, LONGEST_HEADING)))
  return ANNEX_LANGUAGES
    .map(language => ({ lines: language, headings: folded.filter(line => language.heading(line.text) !== undefined).length }))
    .filter(found => found.headings > 0)
    .sort((one, other) => other.headings - one.headings)
}

const LONGEST_HEADING = 200
