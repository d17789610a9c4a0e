/**
 * The directory at the end of a zip archive, as far as it says whether all entries came, and came whole: their names and checksums.
 *
 * The archive passes by in portions. What may belong to the directory is kept: everything since the last bytes of an entry.
 */
import { joinedBytes } from '../issue/index.ts'

const [ENTRY, END, END_64, LOCATOR_64] = [0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50]
/** Lengths of the fixed parts: of an entry, of what ends the directory, and of what may stand before that, as it must in a long archive. */
const [ENTRY_LENGTH, END_LENGTH, LOCATOR_64_LENGTH, END_64_LENGTH] = [46, 22, 20, 56]
/** A directory may begin that many bytes before the portion in which the end of the last entry comes to light. */
const CARRIED = 64
/** Bytes of the longest directory that is kept: of some 400,000 entries. */
const LONGEST = 1 << 25

/** The flag of an entry whose name is in UTF-8. */
const UTF_8 = 0x800

/** What a directory says of an entry. */
export interface ListedEntry {
  readonly name: string
  /** CRC-32 of what it holds. */
  readonly sum: number
}

/** Finds the directory of an archive that passes by. */
export class ZipDirectory {
  #kept: Uint8Array[] = []
  #length = 0

  /** @param isContent  Whether something of an entry came to light with this portion: then the directory begins in it at the earliest. */
  add(portion: Uint8Array, isContent: boolean): void {
    if (isContent) {
      const before = joinedBytes(this.#kept).slice(-CARRIED)
      this.#kept = [before]
      this.#length = before.length
    }
    if (this.#length > LONGEST) return
    this.#kept.push(portion)
    this.#length += portion.length
  }

  /** All entries that it names; `undefined` where the archive does not end in a directory. */
  entries(): readonly ListedEntry[] | undefined {
    const bytes = joinedBytes(this.#kept)
    return entriesIn(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
}

function entriesIn(view: DataView): readonly ListedEntry[] | undefined {
  const bounds = boundsIn(view)
  if (bounds === undefined || bounds.from < 0) return undefined
  const entries: ListedEntry[] = []
  for (let at = bounds.from; at < bounds.to;) {
    if (at + ENTRY_LENGTH > bounds.to || view.getUint32(at, true) !== ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bounds.to) return undefined
    entries.push({ name: nameAt(view, at + ENTRY_LENGTH, nameLength, (view.getUint16(at + 8, true) & UTF_8) !== 0), sum: view.getUint32(at + 16, true) })
    at = next
  }
  return entries
}

/** As the unpacker reads names: in UTF-8 where the entry says so, else a character for each byte. */
function nameAt(view: DataView, at: number, length: number, isUtf8: boolean): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length)
  return isUtf8 ? new TextDecoder().decode(bytes) : Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

/** Where the directory stands, which ends where the first record of its own length begins. */
function boundsIn(view: DataView): { readonly from: number, readonly to: number } | undefined {
  for (let to = view.byteLength - END_LENGTH; to >= 0; to--) {
    if (view.getUint32(to, true) !== END || to + END_LENGTH + view.getUint16(to + 20, true) !== view.byteLength) continue
    const long = to - LOCATOR_64_LENGTH - END_64_LENGTH
    const isLong = long >= 0 && view.getUint32(to - LOCATOR_64_LENGTH, true) === LOCATOR_64 && view.getUint32(long, true) === END_64
    return isLong ? { from: long - Number(view.getBigUint64(long + 40, true)), to: long } : { from: to - view.getUint32(to + 12, true), to }
  }
  return undefined
}
