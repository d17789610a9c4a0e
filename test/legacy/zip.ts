/** Archives put together byte by byte, for what no archiver writes. */
import { deflateSync } from 'fflate'
import { crc32 } from '../../src/issue/crc32.ts'

/** An entry, with what its own header or the directory may say otherwise. */
export interface Forged {
  readonly name: string
  readonly content: Uint8Array
  readonly stored?: boolean
  /** Name in the entry's own header. */
  readonly localName?: string
  /** Unpacked size that both headers give. */
  readonly size?: number
  /** Unpacked size that only the entry's own header gives. */
  readonly localSize?: number
  readonly crc?: number
  readonly flags?: number
  readonly method?: number
  /** `st_mode` of a file on Unix. */
  readonly mode?: number
  /** Whether sizes follow the packed bytes, and stand nowhere before them. */
  readonly described?: boolean
  /** Entry whose bytes the directory gives for this one. */
  readonly at?: number
  readonly wide?: boolean
}

export interface Archive {
  readonly before?: Uint8Array
  readonly after?: Uint8Array
  readonly comment?: string
  /** Number of entries that the end gives. */
  readonly count?: number
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const u16 = (...numbers: number[]): number[] => numbers.flatMap(number => [number & 0xff, (number >>> 8) & 0xff])
const u32 = (...numbers: number[]): number[] => numbers.flatMap(number => [...u16(number), ...u16(number >>> 16)])
const u64 = (number: number): number[] => [...u32(number), ...u32(0)]

/** Writes an archive. */
export function forged(entries: readonly Forged[], { before = new Uint8Array(), after = new Uint8Array(), comment = '', count = entries.length }: Archive = {}): Uint8Array {
  const out: number[] = []
  const put = (...parts: (readonly number[] | Uint8Array)[]): void => {
    for (const part of parts) for (const byte of part) out.push(byte)
  }
  put(before)
  const placed = entries.map(entry => {
    const packed = entry.stored === true ? entry.content : deflateSync(entry.content)
    const facts = { ...entry, packed, header: out.length, crc: entry.crc ?? crc32(entry.content), size: entry.size ?? entry.content.length, method: entry.method ?? (entry.stored === true ? 0 : 8), flags: (entry.flags ?? 0) | (entry.described === true ? 8 : 0) }
    const name = bytesOf(entry.localName ?? entry.name)
    const [crc, packedSize, size] = entry.described === true ? [0, 0, 0] : [facts.crc, packed.length, entry.localSize ?? facts.size]
    put(u32(0x04034b50), u16(20, facts.flags, facts.method, 0, 0), u32(crc, packedSize, size), u16(name.length, 0), name, packed)
    if (entry.described === true) put(u32(0x08074b50, facts.crc, packed.length, facts.size))
    return facts
  })
  const directory = out.length
  for (const entry of placed) {
    const name = bytesOf(entry.name)
    const target = entry.at === undefined ? entry : placed[entry.at] ?? entry
    const extra = entry.wide === true ? [...u16(1, 16), ...u64(entry.size), ...u64(target.packed.length)] : []
    const [size, packed] = entry.wide === true ? [0xffffffff, 0xffffffff] : [entry.size, target.packed.length]
    put(u32(0x02014b50), u16((3 << 8) | 20, 20, entry.flags, entry.method, 0, 0), u32(entry.crc, packed, size), u16(name.length, extra.length, 0, 0, 0), u32((entry.mode ?? 0o100644) * 0x10000, target.header), name, extra)
  }
  const length = out.length - directory
  put(u32(0x06054b50), u16(0, 0, count, count), u32(length, directory), u16(comment.length), bytesOf(comment), after)
  return Uint8Array.from(out)
}
