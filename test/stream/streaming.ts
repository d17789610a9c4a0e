/** What the tests of streams have in common: sources in pieces, and what came of a stream. */
import type { Verdict } from '../../src/document/read.ts'
import { pointer, type ValidationIssue } from '../../src/issue/index.ts'
import type { RecordSource } from '../../src/stream/source.ts'
import { streamRecords, type StreamOptions } from '../../src/stream/stream-records.ts'
import type { RecordPart, StreamedRecord, StreamSummary } from '../../src/stream/streamed.ts'

/** The sizes of pieces in which every document is read. */
export const PIECES = [1, 7, 997, 65_536] as const

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A document in pieces of one size; the memory of each is used again for the next, as some sources do. It is Node's, whose `slice` is no copy. */
export async function* inPieces(whole: Uint8Array | string, size: number): AsyncGenerator<Uint8Array | string> {
  const memory = Buffer.alloc(size)
  for (let from = 0; from < whole.length; from += size) {
    if (typeof whole === 'string') {
      yield whole.slice(from, from + size)
    } else {
      const piece = whole.subarray(from, from + size)
      memory.fill(0x3c)
      memory.set(piece)
      yield memory.subarray(0, piece.length)
    }
  }
}

/** All parts of a stream, and its summary. */
export interface Streamed {
  readonly parts: readonly StreamedRecord[]
  readonly records: readonly RecordPart[]
  readonly issues: readonly ValidationIssue[]
  readonly summary: StreamSummary
}

/** Reads a stream to its end. */
export async function streamed(source: RecordSource, options: StreamOptions = {}): Promise<Streamed> {
  const stream = streamRecords(source, options)
  const parts: StreamedRecord[] = []
  for (;;) {
    const { done, value } = await stream.next()
    if (done === true) return { parts, records: parts.filter(part => part.kind === 'record'), issues: parts.flatMap(({ issues }) => issues), summary: value }
    parts.push(value)
  }
}

/** Code, path and place of each finding, sorted. */
export function spots(issues: readonly ValidationIssue[]): readonly string[] {
  return issues.map(({ code, path, place }) => `${code} ${pointer(path)} ${place?.line}:${place?.column} +${place?.offset}`).sort()
}

/** What a document as a whole came to, compared with what its stream did. */
export interface Comparable {
  readonly verdict: Verdict
  /** Where it can be read, all findings; otherwise the first mistake: its code and place. */
  readonly found: readonly string[]
}

export function comparable(verdict: Verdict, issues: readonly ValidationIssue[]): Comparable {
  if (verdict === 'valid' || verdict === 'invalid') return { verdict, found: spots(issues) }
  const unread = issues.filter(({ code }) => /^(xml|json)\.(malformed|doctype|version|encoding)$|^limit\./.test(code))
  return { verdict, found: spots(unread.slice(0, 1).map(issue => ({ ...issue, path: [] }))) }
}
