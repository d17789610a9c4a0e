/** Finding out what a document is by its first bytes: its encoding, its syntax, and whether JSON is one document or one a line. */
import { syntaxOf } from '../document/syntax.ts'
import { copied, joinedBytes, type ReadError } from '../issue/index.ts'
import { isNdjson } from '../json/ndjson.ts'
import { decodeXml } from '../xml/decode.ts'
import { skipSpace } from './json-scan.ts'
import { JsonReader } from './json-reader.ts'
import { NdjsonReader } from './ndjson-reader.ts'
import { attempted, collectionNamed, isTooLong, unreadReport, type DocumentBytes, type DocumentReader, type Reading, type ReadPart, type Step } from './reading.ts'
import type { Chunks } from './source.ts'
import { bytesOfText, MARK, TextEncoding } from './text-bytes.ts'
import { readWhole } from './whole-document.ts'
import { Window } from './window.ts'
import { XmlReader } from './xml-reader.ts'

/** A document that is being read: its reader, and what gives it more bytes. */
export interface OpenDocument {
  readonly reader: DocumentReader
  readonly more: () => Promise<void>
}

/** Bytes by which an encoding is known. */
const SIGNATURE = 4
/** Bytes in which the first line of a transaction ends, if it is a header. */
const HEADER = 1 << 20
/** Bytes in which a second line is looked for where the first is broken. */
const BROKEN_LINE = 1 << 16
const [LESS_THAN, LINE_FEED] = [0x3c, 0x0a]

/** Opens a document. */
export async function openDocument(chunks: Chunks, reading: Reading): Promise<OpenDocument> {
  const intake = new Intake(chunks)
  await intake.begin()
  if (intake.isOtherEncoding) return { reader: otherEncoding(await intake.all(2 * reading.limits.size + SIGNATURE), reading), more: async () => undefined }
  const document = intake.document()
  const { window } = document
  const more = (): Promise<void> => intake.into(window)
  let first = skipSpace(window, 0)
  while (first === 'more' && !isTooLong(window.length, reading.limits)) {
    await more()
    first = skipSpace(window, 0)
  }
  if (typeof first === 'number' && window.at(first) === LESS_THAN) return { reader: new XmlReader(document, reading), more }
  const isLines = typeof first === 'number' && await hasLines(document, first, reading, more)
  return { reader: isLines ? new NdjsonReader(document, reading) : new JsonReader(document, reading), more }
}

/** Gives the bytes of a source to a window. */
class Intake {
  readonly #chunks: Chunks
  readonly #encoding = new TextEncoding()
  #head: Uint8Array = new Uint8Array(0)
  #isText = false
  #isEnded = false

  constructor(chunks: Chunks) {
    this.#chunks = chunks
  }

  /** Reads the first bytes. */
  async begin(): Promise<void> {
    const first = await this.#chunks.next()
    this.#isText = typeof first === 'string'
    this.#isEnded = first === undefined
    const pieces = first === undefined ? [] : [copied(this.#bytesOf(first))]
    while (!this.#isEnded && pieces.reduce((length, piece) => length + piece.length, 0) < SIGNATURE) pieces.push(copied(await this.#next()))
    this.#head = joinedBytes(pieces)
  }

  #bytesOf(chunk: string | Uint8Array): Uint8Array {
    return typeof chunk === 'string' ? this.#encoding.bytesOf(chunk) : chunk
  }

  async #next(): Promise<Uint8Array> {
    const chunk = await this.#chunks.next()
    if (chunk !== undefined) return this.#bytesOf(chunk)
    this.#isEnded = true
    return this.#encoding.rest()
  }

  /** UTF-16, UTF-32, EBCDIC, or something that is no text. */
  get isOtherEncoding(): boolean {
    const first = this.#head.subarray(0, SIGNATURE)
    return !this.#isText && (first.includes(0) || [0xfe, 0xff, 0x4c].includes(first[0] ?? 0) && (first[1] ?? 0) > 0x7f || first[0] === 0x4c && first[1] === 0x6f)
  }

  /** All bytes, up to a number. */
  async all(most: number): Promise<Uint8Array> {
    const pieces = [this.#head]
    let { length } = this.#head
    while (!this.#isEnded && length <= most) {
      const piece = copied(await this.#next())
      pieces.push(piece)
      length += piece.length
    }
    return joinedBytes(pieces)
  }

  document(): DocumentBytes {
    const isMarked = MARK.every((byte, index) => this.#head[index] === byte)
    const spelling = this.#isText ? 'string' : 'utf-8'
    const markLength = !isMarked ? 0 : this.#isText ? 1 : MARK.length
    const window = new Window(spelling, markLength)
    window.append(this.#head.subarray(isMarked ? MARK.length : 0))
    window.isLast = this.#isEnded
    return { window, spelling, markLength }
  }

  async into(window: Window): Promise<void> {
    window.append(await this.#next())
    window.isLast = this.#isEnded
  }
}

/** A document that is not in UTF-8 is collected: UTF-16 is read then record by record, all else is said what it is. */
function otherEncoding(original: Uint8Array, reading: Reading): DocumentReader {
  if (syntaxOf(original) === 'xml') {
    const source = attempted(() => decodeXml(original, reading.limits.size))
    if (!('unread' in source)) {
      const window = new Window('utf-16', source.markLength)
      window.append(bytesOfText(source.text))
      window.isLast = true
      return new XmlReader({ window, spelling: 'utf-16', markLength: source.markLength, original }, reading)
    }
    return new OnePart(unreadable(source.unread))
  }
  const window = new Window()
  window.isLast = !isTooLong(original.length, reading.limits)
  return new OnePart(readWhole({ window, spelling: 'utf-8', markLength: 0, original }, reading))
}

function unreadable(unread: ReadError): ReadPart {
  return { kind: 'record', place: unread.place, ...unreadReport(unread) }
}

/** A document of which all is known. */
class OnePart implements DocumentReader {
  #part: ReadPart | undefined

  constructor(part: ReadPart) {
    this.#part = part
  }

  step(): Step {
    const part = this.#part ?? 'done'
    this.#part = undefined
    return part
  }
}

/** Whether JSON is one document a line: an object fills its first line, and something follows. What decides does not depend on how the bytes come. */
async function hasLines({ window }: DocumentBytes, first: number, { plan, limits }: Reading, more: () => Promise<void>): Promise<boolean> {
  const roots = [...plan.rootProperties.keys()]
  while (window.length < first + 200 && !window.isLast) await more()
  const begin = new TextDecoder().decode(window.part(first, first + 200))
  const isCollection = roots.some(name => collectionNamed(plan, plan.rootProperties.get(name)) !== undefined && new RegExp(`^\\{[\\t\\n\\r ]*"${name}"`).test(begin))
  const most = isCollection ? HEADER : 3 * limits.size
  let feed = window.indexOf(LINE_FEED, first)
  while (feed === -1 && !window.isLast && window.length <= most) {
    const searched = window.length
    await more()
    feed = window.indexOf(LINE_FEED, searched)
  }
  if (feed === -1 || feed > most) return false
  while (skipSpace(window, feed) === 'more') await more()
  const next = skipSpace(window, feed)
  if (typeof next !== 'number') return false
  if (isNdjson(window.part(0, next + 1), [])) return true
  while (window.length < BROKEN_LINE && !window.isLast) await more()
  return isNdjson(window.part(0, Math.max(BROKEN_LINE, next + 1)), roots)
}
