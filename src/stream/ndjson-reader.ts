/** NDJSON, line by line: a header and records, or documents of any root, each alone. */
import { blankIssue, headerIssue, headerOf, issueFrom, linesOf, placeFrom, type Header, type NdjsonLine, type Source } from '../document/ndjson-collected.ts'
import { readMember } from '../document/ndjson-member.ts'
import { readJsonDocument, type ReadDocument } from '../document/read.ts'
import type { Path, Place, Result } from '../issue/index.ts'
import { skipSpace } from './json-scan.ts'
import { attempted, frameOf, isTooLong, tooLong, unreadReport, type DocumentBytes, type DocumentReader, type Reading, type ReadPart, type Step } from './reading.ts'
import { marked, textOfBytes } from './text-bytes.ts'

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]

/** Reads a file of lines. */
export class NdjsonReader implements DocumentReader {
  readonly #document: DocumentBytes
  readonly #reading: Reading
  #line = 0
  #searched = 0
  #done = 0
  #header: Header | undefined
  #isFirst = true
  #isSkipping = false
  #isEnded = false
  #count = 0

  constructor(document: DocumentBytes, reading: Reading) {
    this.#document = document
    this.#reading = reading
  }

  step(): Step {
    const { window } = this.#document
    for (;;) {
      window.pass(this.#done)
      this.#done = 0
      const feed = window.indexOf(LINE_FEED, this.#searched)
      if (feed === -1 && !window.isLast) {
        this.#searched = window.length
        if (!isTooLong(window.length, this.#reading.limits)) return 'more'
        const step = this.#tooLong()
        if (step !== undefined) return step
        continue
      }
      if (window.length === 0) return this.#ended()
      // Whether a blank line is the last one shows only behind it.
      if (feed + 1 === window.length && !window.isLast && skipSpace(window, 0) === 'more') return 'more'
      const step = this.#take(feed === -1 ? window.length : feed)
      if (step !== undefined) return step
    }
  }

  #ended(): Step {
    if (this.#isEnded) return 'done'
    this.#isEnded = true
    return { kind: 'trailer', place: this.#document.window.place, verdict: 'valid', issues: [] }
  }

  /** The rest of a line that is too long passes unread; it is told of once. */
  #tooLong(): Step | undefined {
    const { window } = this.#document
    const { place } = window
    this.#done = window.length
    this.#searched = 0
    if (this.#isSkipping) return undefined
    this.#isSkipping = true
    return { kind: 'record', place, line: this.#line + 1, ...unreadReport(tooLong(this.#reading.limits, place)) }
  }

  #take(end: number): ReadPart | undefined {
    const { window } = this.#document
    const isLast = end + 1 >= window.length && window.isLast
    this.#line++
    this.#done = end + 1
    this.#searched = 0
    if (this.#isSkipping) {
      this.#isSkipping = false
      return undefined
    }
    const bytes = window.part(0, end > 0 && window.at(end) === LINE_FEED && window.at(end - 1) === CARRIAGE_RETURN ? end - 1 : end)
    const content = this.#contentOf(bytes)
    const [alone] = linesOf(content)
    const { place } = window
    return this.#read({ content, line: this.#line, offset: this.#line === 1 ? 0 : place.offset, isBlank: alone?.isBlank ?? true, isLast }, place)
  }

  /** A line as it stands in the file: to the first one belongs the byte order mark, which was taken off. */
  #contentOf(bytes: Uint8Array): Source {
    const { spelling, markLength } = this.#document
    const isMarked = this.#line === 1 && markLength > 0
    if (spelling === 'utf-8') return isMarked ? marked(bytes) : bytes
    return (isMarked ? '\ufeff' : '') + (textOfBytes(bytes, spelling) ?? '')
  }

  #read(line: NdjsonLine, place: Place): ReadPart | undefined {
    const options = { profile: this.#reading.profile, limits: this.#reading.limits }
    const part = { kind: 'record', place, line: line.line } as const
    if (line.isBlank) {
      if (line.isLast) return undefined
      const issue = blankIssue(line, options)
      return { ...part, verdict: issue.severity === 'error' ? 'invalid' : 'valid', issues: [issue] }
    }
    const isFirst = this.#isFirst
    this.#isFirst = false
    const found = isFirst || this.#header === undefined ? headerOf(this.#reading.plan, line, options) : undefined
    if (found === undefined) return { ...part, ...this.#record(line) }
    if (!isFirst) return { ...part, verdict: 'invalid', issues: [headerIssue(found, line)] }
    this.#header = found
    const frame = frameOf(this.#reading.plan, found.collection)
    return { ...part, kind: 'header', ...this.#structure(line, [], () => readJsonDocument(frame, line.content, options)), root: found.collection.root }
  }

  #record(line: NdjsonLine): Omit<ReadPart, 'kind' | 'place'> {
    const { plan, profile, limits } = this.#reading
    if (this.#header === undefined) return this.#structure(line, [], () => readJsonDocument(plan, line.content, { profile, limits }))
    const { collection } = this.#header
    const above = [collection.bag.property, this.#count++]
    return { ...this.#structure(line, above, () => readMember(plan, collection, line.content, { profile, limits })), above }
  }

  #structure(line: NdjsonLine, above: Path, readLine: () => Result<ReadDocument>): Omit<ReadPart, 'kind' | 'place'> {
    const read = attempted(readLine)
    if ('unread' in read) {
      const { verdict, issues } = unreadReport(read.unread)
      return { verdict, issues: issues.map(issue => ({ ...issueFrom(line, issue), path: above })) }
    }
    const issues = read.issues.map(issue => ({ ...issueFrom(line, issue), path: [...above, ...issue.path] }))
    if (!read.ok) return { verdict: 'invalid', issues }
    const { root, value, placeOf } = read.value
    return { verdict: 'valid', issues, root, value, placeOf: path => placeFrom(line, placeOf(path)) }
  }
}
