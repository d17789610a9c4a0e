/** The checksum of zip entries: CRC-32 with the reversed polynomial 0xEDB88320. */

/** What a byte leaves of the sum. */
const TABLE = /* #__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/** The checksum of bytes that come one piece after another. */
export class Crc32 {
  #rest = 0xffffffff

  add(bytes: Uint8Array): void {
    let rest = this.#rest
    for (let at = 0; at < bytes.length; at++) rest = (TABLE[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8)
    this.#rest = rest
  }

  /** The sum of all that was added, as an unsigned number. */
  get sum(): number {
    return ~this.#rest >>> 0
  }
}

/** The checksum of some bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const checksum = new Crc32()
  checksum.add(bytes)
  return checksum.sum
}
