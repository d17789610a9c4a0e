/**
 * Opens a ZIP archive without trusting it: the directory is read here, only the inflating is a library's.
 *
 * Whatever could make two programs see two different archives (entries that overlap, names or sizes that the directory and the entry
 * tell differently, a name twice) is refused, and so is what could lead out of the archive. Nothing is inflated before the sizes
 * that the directory gives are within the limits, and inflating stops where an entry grows beyond the size it gives.
 */
import { Inflate } from 'fflate'
import { crc32 } from '../../../issue/crc32.ts'
import type { LegacyLimits } from '../limits.ts'
import { isLegacyRefusal, LegacyRefusal } from '../read-document.ts'
import { readDirectory, type ZipEntry } from './directory.ts'

/** A part of an archive; it is unpacked when it is read, and not kept. */
export interface ZipPart {
  readonly name: string
  /** Bytes unpacked. */
  readonly size: number
  /**
   * Unpacks the part.
   *
   * @throws {LegacyRefusal} `legacy.zip-damaged`, `legacy.zip-unsafe` when it is not what the directory says.
   */
  read(): Uint8Array
}

/** The parts by name, in the order of the directory. Folders are no parts. */
export interface ZipArchive {
  readonly parts: ReadonlyMap<string, ZipPart>
}

export type ZipLimits = Pick<LegacyLimits, 'unpackedBytes' | 'packingRatio' | 'parts'>

/** A part smaller than this may be packed as tightly as it likes. */
const RATIO_COUNTS_FROM = 1_000_000
/** Bytes that are given to the inflater at once: 8 KB become 8 MB at most before the size is looked at again. */
const CHUNK = 8_192
const STORED = 0

/**
 * Reads the directory of an archive.
 *
 * @throws {LegacyRefusal} `legacy.zip-damaged`, `legacy.zip-unsafe`, `legacy.encrypted`, `legacy.limit`.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ZipArchive {
  const entries = readDirectory(bytes, limits.parts)
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > limits.unpackedBytes) throw beyond('unpacked bytes', limits.unpackedBytes, unpacked)
  const parts = new Map<string, ZipPart>()
  for (const entry of entries) {
    const { name, size, packed } = entry
    if (size > RATIO_COUNTS_FROM && size > packed * limits.packingRatio) throw beyond(`bytes unpacked for each packed one (in "${name}")`, limits.packingRatio, Math.round(size / Math.max(1, packed)))
    if (!name.endsWith('/')) parts.set(name, { name, size, read: () => unpack(bytes, entry) })
  }
  return { parts }
}

function beyond(what: string, limit: number, found: number): LegacyRefusal {
  return new LegacyRefusal('legacy.limit', { what, limit: String(limit), found: String(found) })
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  const unpacked = entry.method === STORED ? packed.slice() : inflate(packed, entry)
  if (unpacked.length !== entry.size) throw lies(entry)
  if (crc32(unpacked) !== entry.crc) throw new LegacyRefusal('legacy.zip-damaged', { detail: `the checksum of "${entry.name}" is wrong` })
  return unpacked
}

function lies({ name, size }: ZipEntry): LegacyRefusal {
  return new LegacyRefusal('legacy.zip-unsafe', { found: name, detail: `it does not unpack to the ${size} bytes that it gives` })
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size)
  let at = 0
  const inflater = new Inflate(chunk => {
    if (at + chunk.length > whole.length) throw lies(entry)
    whole.set(chunk, at)
    at += chunk.length
  })
  try {
    for (let from = 0; from < packed.length; from += CHUNK) inflater.push(packed.subarray(from, from + CHUNK), from + CHUNK >= packed.length)
  } catch (thrown) {
    throw isLegacyRefusal(thrown) ? thrown : new LegacyRefusal('legacy.zip-damaged', { detail: `"${entry.name}" cannot be unpacked` })
  }
  return whole.subarray(0, at)
}
