/**
 * Where a record in XML ends: behind the first end tag of its name, or where its tags say.
 *
 * A record without an end tag would hold all that follow. So the search is given up soon behind where another one begins.
 */
import { ByteSearch } from './byte-search.ts'
import type { Window } from './window.ts'
import { ElementScan } from './xml-tokens.ts'

/** Bytes behind the first end tag of its name, or behind where another record begins, in which a record must end. */
export const FURTHER = 1 << 20

/** What may stand behind the name in a start tag: white space, `/`, `>`. */
const BEHIND_NAME = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2f, 0x3e])

/** Looks for the end of the record whose `<` is at position 0. Nothing passes meanwhile. */
export class RecordEnd {
  readonly #window: Window
  readonly #endTag: ByteSearch
  readonly #startTag: ByteSearch
  readonly #scan: ElementScan
  readonly #isLost: boolean
  #searched = 0
  #patience = FURTHER
  #first: number | undefined
  #furthest: number | undefined

  /**
   * @param name     Of the record, as written.
   * @param deepest  Elements that may stand inside each other here.
   * @param isLost   Something before could not be read: another start tag ends a record, however it is meant.
   */
  constructor(window: Window, name: string, deepest: number, isLost: boolean) {
    this.#window = window
    this.#endTag = new ByteSearch(`</${name}>`)
    this.#startTag = new ByteSearch(`<${name}`)
    this.#scan = new ElementScan(window, 0, deepest)
    this.#isLost = isLost
  }

  /** Position behind the first end tag; `none` where none comes, `astray` where another record begins and none has come for long. */
  byEndTag(): number | 'more' | 'none' | 'astray' {
    const { bytes, start, length, isLast } = this.#window
    for (;;) {
      const until = Math.min(length, this.#patience)
      const found = this.#endTag.in(bytes, start + this.#searched, start + until)
      if (found >= 0) {
        this.#first = found - start + this.#endTag.length
        return this.#first
      }
      this.#searched = Math.max(0, until - this.#endTag.length + 1)
      if (length < this.#patience) return isLast ? 'none' : 'more'
      if (this.#another(this.#patience) !== -1) return 'astray'
      this.#patience *= 2
    }
  }

  /** Position behind the end tag that closes the record; `broken` where a tag closes another element. */
  byTags(): number | 'more' | 'broken' | 'astray' {
    const end = this.#scan.end(this.furthest)
    return end === 'more' && this.#window.length > this.furthest + FURTHER ? 'astray' : end
  }

  /** How far its tags have been followed. */
  get reached(): number {
    return this.#scan.at
  }

  /** Position up to which the record is followed. */
  get furthest(): number {
    this.#furthest ??= this.#bound()
    return this.#furthest
  }

  /** What lies before the first end tag decides, or as much as was searched for one: never how much is at hand. */
  #bound(): number {
    const another = this.#another(this.#first ?? this.#patience)
    if (this.#isLost && another !== -1) return another
    return this.#first === undefined && another === -1 ? Infinity : (this.#first ?? another) + FURTHER
  }

  /** Position of the next start tag of its name, before a position; or -1. Longer names begin alike, such as that of a report's identifier. */
  #another(before: number): number {
    const { bytes, start, length } = this.#window
    const end = start + Math.min(before, length)
    for (let from = start + 1; ;) {
      const found = this.#startTag.in(bytes, from, end)
      if (found === -1) return -1
      from = found + this.#startTag.length
      if (from < end && BEHIND_NAME.has(bytes[from] as number)) return found - start
    }
  }
}
