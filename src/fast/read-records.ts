/** Records in XML that stand inside another element, read at once from bytes to checked objects. */
import { DEFAULT_LIMITS, type Limits } from '../issue/index.ts'
import { Cursor, ICT, type Loaded } from './cursor.ts'
import { readOfficeReport } from './generated/office-report-reader.ts'
import { load, Stretch } from './load.ts'
import { name, wordAt } from './names.ts'
import { prefixesOf, type Prefix } from './prefixes.ts'
import { areUsual } from './read-xml.ts'
import { attempt, unusual } from './unusual.ts'

const OFFICE_REPORT = name(ICT, 'OfficeReport', '')
const OFFICE_REPORT_WORD = wordAt('Offi', 0)

/** Prefixes as an enclosing element binds them, without colon; `''` is the default namespace. */
export interface Bindings {
  readonly ict: string
  readonly com: string
}

/**
 * Reads one `ict:OfficeReport`.
 *
 * @param bytes     Bytes that hold it.
 * @param from, to  From the `<` of its start tag to behind the `>` of its end tag.
 * @param bindings  All namespaces that are bound around it are these two, each to one prefix.
 * @returns `undefined` where the diagnostic reader must see it.
 */
export function readRecord(bytes: Uint8Array, from: number, to: number, bindings: Bindings, limits: Limits = DEFAULT_LIMITS): object | undefined {
  if (!areUsual(limits) || to - from > limits.size) return undefined
  return attempt(() => {
    const record = load(bytes, from, to)
    const c = new Cursor(record, prefixesOf(bindings.ict, bindings.com) ?? unusual(), 0, limits.text)
    if (c.next() !== OFFICE_REPORT_WORD || !c.is(OFFICE_REPORT)) unusual()
    const value = readOfficeReport(c, OFFICE_REPORT)
    if (c.at !== record.length) unusual()
    return value
  })
}

/** A record among bytes: from its `<` to behind its end tag. */
export interface RecordThere {
  readonly from: number
  readonly to: number
  readonly value: object
}

/** Many `ict:OfficeReport`s, one behind another. Control characters are left to the caller: nobody looks for them here. */
export class RecordRun {
  readonly #prefixes: readonly [Prefix, Prefix] | undefined
  /** Bytes of a start tag before the local name. */
  readonly #before: number
  readonly #limits: Limits
  readonly #stretch = new Stretch()
  #loaded: Loaded | undefined
  #cursor: Cursor | undefined
  #origin = 0

  /** @param bindings  All namespaces that are bound around the records are these two, each to one prefix. */
  constructor(bindings: Bindings, limits: Limits) {
    this.#prefixes = areUsual(limits) ? prefixesOf(bindings.ict, bindings.com) : undefined
    this.#before = bindings.ict === '' ? 1 : bindings.ict.length + 2
    this.#limits = limits
  }

  /**
   * Loads records; those before are forgotten.
   *
   * @param bytes     Bytes that hold them; copied.
   * @param from, to  From behind one end tag to behind another one, at most `LONGEST_STRETCH`.
   */
  load(bytes: Uint8Array, from: number, to: number): void {
    this.#loaded = this.#prefixes === undefined ? undefined : attempt(() => this.#stretch.load(bytes, from, to))
    this.#cursor = undefined
    this.#origin = from
  }

  /**
   * The record behind white space and comments.
   *
   * @param at  Index in the bytes that were loaded.
   * @returns `undefined` where the diagnostic reader must see what stands there.
   */
  read(at: number): RecordThere | undefined {
    return attempt(() => {
      const c = this.#cursorAt(at - this.#origin)
      if (c.next() !== OFFICE_REPORT_WORD) unusual()
      const from = c.at - this.#before
      if (!c.is(OFFICE_REPORT)) unusual()
      const value = readOfficeReport(c, OFFICE_REPORT)
      if (c.at - from > this.#limits.size) unusual()
      this.#cursor = c
      return { from: from + this.#origin, to: c.at + this.#origin, value }
    })
  }

  /** The cursor that has come there, which knows what it found ahead; or a new one. */
  #cursorAt(at: number): Cursor {
    const cursor = this.#cursor
    this.#cursor = undefined
    if (cursor?.at === at) return cursor
    return new Cursor(this.#loaded ?? unusual(), this.#prefixes ?? unusual(), at, this.#limits.text)
  }
}
