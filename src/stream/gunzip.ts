/**
 * Gzip, unpacked as it is read: one member behind another, each held against the checksum and the length that follow it.
 *
 * The platforms' own unpackers take one member alone, or pass over what follows zeros.
 *
 * @see RFC 1952
 */
import type { Gunzip } from 'fflate'
import { joinedBytes } from '../issue/index.ts'
import { Crc32 } from '../issue/crc32.ts'

/** Bytes of the checksum and the length. */
const TRAILER = 8
/** Bytes that are kept for the trailer of a member, which counts when the header of the next one is complete: that may hold long names. */
const KEPT = 1 << 17

/** Unpacks a file portion by portion. */
export class GzipMembers {
  readonly #gunzip: Gunzip
  #recent: Uint8Array[] = []
  #kept = 0
  #taken = 0
  #sum = new Crc32()
  #length = 0

  /**
   * @param Unpacker  Loaded when a file is packed.
   * @param give  Takes what comes out.
   */
  constructor(Unpacker: typeof Gunzip, give: (unpacked: Uint8Array) => void) {
    this.#gunzip = new Unpacker(unpacked => {
      this.#sum.add(unpacked)
      this.#length += unpacked.length
      if (unpacked.length > 0) give(unpacked)
    })
    this.#gunzip.onmember = start => this.#endMember(start)
  }

  /** Throws where the file is damaged: what came out before has been given. */
  push(portion: Uint8Array, isLast: boolean): void {
    this.#recent.push(portion)
    this.#kept += portion.length
    this.#taken += portion.length
    while (this.#kept - (this.#recent[0]?.length ?? 0) > KEPT) this.#kept -= this.#recent.shift()?.length ?? 0
    this.#gunzip.push(portion, isLast)
    if (isLast) this.#endMember(this.#taken)
  }

  /** @param end  Offset behind the member. */
  #endMember(end: number): void {
    const bytes = joinedBytes(this.#recent)
    const at = end - TRAILER - (this.#taken - this.#kept)
    if (at < 0 || at + TRAILER > bytes.length) throw new Error('a member of the file has no trailer')
    const trailer = new DataView(bytes.buffer, at, TRAILER)
    if (trailer.getUint32(0, true) !== this.#sum.sum || trailer.getUint32(4, true) !== this.#length >>> 0) throw new Error('a member of the file is not what its trailer says')
    this.#sum = new Crc32()
    this.#length = 0
  }
}
