/** The fields of a story: which of its text is code, and which code is an address. */
import type { Fragment, Piece } from '../../blocks.ts'

interface OpenField {
  readonly code: Piece[]
  inCode: boolean
  /** Length of the paragraph where the result begins. */
  start: number
}

/** A field that is done. */
export interface EndedField {
  /** Address of a link. */
  readonly target?: Fragment
  /** Whether its result was computed from something, such as a date or a cross-reference. */
  readonly computed: boolean
  readonly start: number
}

/** What shows the same text without any computing. */
const PLAIN: ReadonlySet<string> = new Set(['HYPERLINK', 'TOC', 'PAGE', 'NUMPAGES', 'FORMTEXT', 'FORMDROPDOWN', 'FORMCHECKBOX', 'TC', 'XE', 'SYMBOL', 'EQ', 'QUOTE', ''])

/** Follows the marks where fields begin, part and end; they may nest and go over many paragraphs. */
export class FieldStack {
  readonly #open: OpenField[] = []

  /** Whether text here belongs to the code of a field. */
  get inCode(): boolean {
    return this.#open.some(field => field.inCode)
  }

  /** Whether text here is the result of a table of contents. */
  get inContents(): boolean {
    return this.#open.some(field => !field.inCode && nameIn(field.code) === 'TOC')
  }

  begin(): void {
    this.#open.push({ code: [], inCode: true, start: 0 })
  }

  /** @param length  Length of the paragraph so far. */
  separate(length: number): void {
    const field = this.#open.at(-1)
    if (field === undefined) return
    field.inCode = false
    field.start = length
  }

  end(): EndedField | undefined {
    const field = this.#open.pop()
    return field === undefined ? undefined : { ...ended(field.code), start: field.start }
  }

  /** Takes code of the field that is open; code outside of one belongs to none. */
  code({ from, to }: Pick<Piece, 'from' | 'to'>, text: string): void {
    this.#open.at(-1)?.code.push({ from, to, text })
  }

  simple({ from, to }: Pick<Piece, 'from' | 'to'>, text: string): Omit<EndedField, 'start'> {
    return ended([{ from, to, text }])
  }
}

const textIn = (code: readonly Piece[]): string => code.map(piece => piece.text).join('')

function nameIn(code: readonly Piece[]): string {
  return /^\s{0,20}(\w{1,20})/.exec(textIn(code))?.[1]?.toUpperCase() ?? ''
}

function ended(code: readonly Piece[]): Omit<EndedField, 'start'> {
  const name = nameIn(code)
  const computed = !PLAIN.has(name)
  if (name !== 'HYPERLINK') return { computed }
  const found = /^\s{0,20}HYPERLINK\s{1,20}(?:"([^"]{1,4000})"|([^\s"\\]{1,4000}))/i.exec(textIn(code))
  const address = found?.[1] ?? found?.[2]
  if (found === null || address === undefined) return { computed }
  return { computed, target: cut(code, found[0].lastIndexOf(address), address.length) }
}

/** A stretch of the code as fragment of the source. */
function cut(code: readonly Piece[], start: number, length: number): Fragment {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, text } of code) {
    const [first, end] = [Math.max(0, start - at), Math.min(text.length, start + length - at)]
    if (end > first) pieces.push({ from: from + first, to: from + end, text: text.slice(first, end) })
    at += text.length
  }
  return { text: pieces.map(piece => piece.text).join(''), pieces }
}
