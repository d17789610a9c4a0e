/** Documents that are one record: collected, and read as any document is. */
import { readDocument } from '../document/read.ts'
import { joinedBytes } from '../issue/index.ts'
import { attempted, isTooLong, tooLong, unreadReport, type DocumentBytes, type Reading, type ReadPart } from './reading.ts'
import { textOfBytes } from './text-bytes.ts'

/** The place of a document that is one record. */
export const BEGINNING = { line: 1, column: 1, offset: 0 } as const
const MARK = '\ufeff'

/** Whether more of the document must be seen: not where it is too long already. */
export function isIncomplete({ window }: DocumentBytes, { limits }: Reading): boolean {
  return !window.isLast && !isTooLong(window.length, limits)
}

/** Reads a document of which everything is at hand, or more than may be. */
export function readWhole(document: DocumentBytes, { plan, profile, limits }: Reading): ReadPart {
  const { window } = document
  const found = attempted(() => {
    if (!window.isLast) throw tooLong(limits, BEGINNING)
    return readDocument(plan, inputOf(document), { profile, limits })
  })
  if ('unread' in found) return { kind: 'record', place: BEGINNING, ...unreadReport(found.unread) }
  if (!found.ok) return { kind: 'record', place: BEGINNING, verdict: 'invalid', issues: found.issues }
  const { root, value, placeOf } = found.value
  return { kind: 'record', place: placeOf([]), verdict: 'valid', issues: found.issues, root, value, placeOf }
}

/** The document as it was given: its places count from there. */
function inputOf({ window, spelling, markLength, original }: DocumentBytes): string | Uint8Array {
  if (original !== undefined) return original
  const bytes = window.part(0, window.length)
  if (spelling === 'utf-8') return markLength === 0 ? bytes : joinedBytes([new TextEncoder().encode(MARK), bytes])
  return (markLength === 0 ? '' : MARK) + (textOfBytes(bytes, spelling) ?? '')
}
