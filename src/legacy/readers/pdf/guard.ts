/** Looks at the packed streams of a PDF file before anything unpacks them as a whole: a small one may hold gigabytes of zeros. */
import { Inflate } from 'fflate'
import type { LegacyLimits } from '../limits.ts'
import { LegacyRefusal } from '../read-document.ts'

/** Deflate packs at most about this many bytes into one. */
const DENSEST = 1_032
/** Streams that can hold no more than this share of the limit are not looked at. */
const HARMLESS = 0.1
const WORD = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] // stream
const DICTIONARY = 2_048

/** @throws {LegacyRefusal} When the streams unpack to more than the limit, or is packed several times over. */
export function insistOnSize(bytes: Uint8Array, limits: LegacyLimits): void {
  let ended = 0
  let total = 0
  for (let at = nextWord(bytes, 0); at >= 0; at = nextWord(bytes, at + WORD.length)) {
    // `endstream` ends one.
    if (bytes[at - 1] === 0x64) {
      ended = at
      continue
    }
    const dictionary = latin1(bytes.subarray(Math.max(ended, at - DICTIONARY), at))
    const filters = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const packed = (filters.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode)\b/g) ?? []).length
    // Pictures are never unpacked.
    if (packed === 0 || /\/Subtype\s{0,9}\/Image\b/.test(filters)) continue
    if (packed > 1) throw new LegacyRefusal('legacy.limit', { what: 'layers of packing', limit: '1', found: String(packed) })
    const start = at + WORD.length + (bytes[at + WORD.length] === 0x0d ? 2 : 1)
    const end = endOf(bytes, start)
    if ((end - start) * DENSEST > HARMLESS * limits.unpackedBytes) total = insistOnStream(bytes.subarray(start, end), total, limits)
  }
}

function nextWord(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (WORD.every((code, index) => bytes[at + index] === code)) return at
  }
  return -1
}

/** The end of a stream: the next `endstream`, or of the file. */
function endOf(bytes: Uint8Array, start: number): number {
  for (let at = nextWord(bytes, start); at >= 0; at = nextWord(bytes, at + 1)) if (bytes[at - 1] === 0x64) return at - 3
  return bytes.length
}

/** Counts what a stream unpacks to, on top of those before it. */
function insistOnStream(packed: Uint8Array, before: number, limits: LegacyLimits): number {
  let size = before
  const inflate = new Inflate(part => {
    size += part.length
    if (size > limits.unpackedBytes) throw new LegacyRefusal('legacy.limit', { what: 'bytes in its packed parts', limit: String(limits.unpackedBytes), found: `${size} or more` })
  })
  try {
    // After the two bytes of the zlib header.
    for (let at = 2; at < packed.length; at += 16_384) inflate.push(packed.subarray(at, Math.min(packed.length, at + 16_384)), at + 16_384 >= packed.length)
  } catch (thrown) {
    if (thrown instanceof LegacyRefusal) throw thrown
    // Damaged, encrypted or packed in another way: whoever decodes it will say so.
  }
  return size
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
