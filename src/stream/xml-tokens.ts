/**
 * Where the markup of an XML document begins and ends: tags, comments, sections and instructions, without a look at what is in them.
 *
 * This is no reader: what is found here is read by one. It can be stopped at any byte and goes on where it was.
 */
import type { Window } from './window.ts'

/** A piece of markup: positions of its `<`, and behind its `>`. */
export interface Markup {
  readonly kind: 'start' | 'empty' | 'end' | 'comment' | 'cdata' | 'instruction'
  readonly from: number
  readonly to: number
  /** As written, prefix included; of tags alone. */
  readonly name: string
}

/** What stands there: markup; nothing whole yet (`more`); nothing more (`none`); something that is no markup or never ends (`broken`). */
export type Found = Markup | 'more' | 'none' | 'broken'

const [LESS_THAN, GREATER_THAN, SLASH, QUESTION_MARK, EXCLAMATION_MARK] = [0x3c, 0x3e, 0x2f, 0x3f, 0x21]
const [QUOTE, APOSTROPHE] = [0x22, 0x27]

/** Bytes behind a mistake that are enough to say what it is. */
export const ENOUGH = 200
/** Bytes behind the markup before a mistake that are read to say what it is. */
export const READ_ON = 4096

/** The longest beginning by which a kind of markup is known. */
const LONGEST_START = 9

/** How each kind of markup starts and ends, tags aside. */
const SPECIAL = [
  { kind: 'comment', start: '<!--', end: '-->' },
  { kind: 'cdata', start: '<![CDATA[', end: ']]>' },
  { kind: 'instruction', start: '<?', end: '?>' },
] as const

/** Finds one piece of markup after another. Positions are those of the window, from which nothing may pass between `more` and the next call. */
export class XmlTokens {
  readonly #window: Window
  /** The markup being looked for begins here, if it is known, and was looked through up to there. */
  #from = -1
  #searched = 0
  #quote = 0

  constructor(window: Window) {
    this.#window = window
  }

  /** The first markup from a position on. */
  next(position: number): Found {
    const window = this.#window
    if (this.#from < position) {
      const from = window.indexOf(LESS_THAN, Math.max(position, this.#searched))
      if (from === -1) {
        this.#searched = window.length
        return window.isLast ? this.#done('none') : 'more'
      }
      this.#from = from
      this.#searched = from + 1
      this.#quote = 0
    }
    const from = this.#from
    if (window.length < from + LONGEST_START && !window.isLast) return 'more'
    const second = window.at(from + 1)
    const found = second === EXCLAMATION_MARK || second === QUESTION_MARK ? this.#special(from) : this.#tag(from, second === SLASH)
    return found === 'more' ? found : this.#done(found)
  }

  /** Forgets where it was: something passed, or the search goes on elsewhere. */
  #done(found: Found): Found {
    this.#from = -1
    this.#searched = 0
    return found
  }

  #special(from: number): Found {
    const window = this.#window
    const start = textOf(window.part(from, from + LONGEST_START))
    const special = SPECIAL.find(one => start.startsWith(one.start))
    if (special === undefined) return 'broken'
    const last = special.end.charCodeAt(special.end.length - 1)
    let at = Math.max(this.#searched, from + special.start.length + special.end.length - 1)
    for (let end = window.indexOf(last, at); end !== -1; end = window.indexOf(last, at)) {
      if (textOf(window.part(end + 1 - special.end.length, end + 1)) === special.end) return { kind: special.kind, from, to: end + 1, name: '' }
      at = end + 1
    }
    this.#searched = window.length
    return window.isLast ? 'broken' : 'more'
  }

  /** Start tags end at the first `>` that no quotation marks enclose. */
  #tag(from: number, isEnd: boolean): Found {
    const { bytes, start, end } = this.#window
    let quote = this.#quote
    for (let at = start + Math.max(this.#searched, from + 1); at < end; at++) {
      const byte = bytes[at] as number
      if (quote !== 0) {
        if (byte === quote) quote = 0
      } else if (byte === GREATER_THAN) {
        return this.#wholeTag(from, at + 1 - start, isEnd)
      } else if (byte === LESS_THAN) {
        return 'broken'
      } else if (byte === QUOTE || byte === APOSTROPHE) {
        quote = byte
      }
    }
    this.#searched = this.#window.length
    this.#quote = quote
    return this.#window.isLast ? 'broken' : 'more'
  }

  #wholeTag(from: number, to: number, isEnd: boolean): Markup | 'broken' {
    const text = textOf(this.#window.part(from + (isEnd ? 2 : 1), to))
    const name = /^[^\t\n\r />="'&]+/.exec(text)?.[0]
    if (name === undefined) return 'broken'
    return { kind: isEnd ? 'end' : text.endsWith('/>') ? 'empty' : 'start', from, to, name }
  }
}

/** Finds where an element ends by the tags in it. */
export class ElementScan {
  readonly #tokens: XmlTokens
  readonly #deepest: number
  readonly #open: string[] = []
  #found: number | 'more' | 'broken' | 'astray' = 'more'
  #at: number

  /**
   * @param from     Position of the `<` of its start tag.
   * @param deepest  Elements that may stand inside each other here.
   */
  constructor(window: Window, from: number, deepest: number) {
    this.#tokens = new XmlTokens(window)
    this.#at = from
    this.#deepest = deepest
  }

  /**
   * Position behind its end tag. `broken` where a tag closes another element than the one that is open, or something never ends.
   *
   * @param furthest  `astray` where it has not ended before this position.
   */
  end(furthest = Infinity): number | 'more' | 'broken' | 'astray' {
    if (this.#found === 'more') this.#found = this.#find(furthest)
    return this.#found
  }

  /** How far it has looked: behind the last whole piece of markup. */
  get at(): number {
    return this.#at
  }

  #find(furthest: number): number | 'more' | 'broken' | 'astray' {
    for (;;) {
      const found = this.#tokens.next(this.#at)
      if (found === 'none') return 'broken'
      if (typeof found === 'string') return found
      if (found.from >= furthest) return 'astray'
      this.#at = found.to
      if (found.kind === 'start') {
        if (this.#open.length >= this.#deepest) return 'broken'
        this.#open.push(found.name)
      } else if (found.kind === 'end' && this.#open.pop() !== found.name) {
        return 'broken'
      }
      if (this.#open.length === 0) return found.to
    }
  }
}

const latin = new TextDecoder('latin1')

/** A character for each byte: enough to compare names. */
function textOf(bytes: Uint8Array): string {
  return latin.decode(bytes)
}
