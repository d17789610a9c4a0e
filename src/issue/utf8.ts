/**
 * Strict UTF-8: the text, or the place of the first byte that is none.
 *
 * Nothing is replaced by U+FFFD: a file in another encoding is to be noticed, not read with holes.
 */

/** What came of decoding: the text, or the index of the byte at which the first ill-formed sequence starts. */
export type Utf8Result = { readonly text: string } | { readonly badByte: number }

/**
 * Decodes UTF-8. A byte order mark is a character like any other here: skip it with `from`.
 *
 * @param bytes  The whole file.
 * @param from   Index of the first byte to decode.
 * @returns The text; or `badByte`, an index into `bytes` (not counted from `from`). Of a sequence that breaks off, the
 *   first byte is the bad one: in Latin-1 "été" that is the first "é".
 * @throws {Error} When the text is longer than this JavaScript engine can hold in one string.
 */
export function decodeUtf8(bytes: Uint8Array, from = 0): Utf8Result {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(from === 0 ? bytes : bytes.subarray(from)) }
  } catch (refused) {
    const badByte = firstBadByte(bytes, from)
    if (badByte === undefined) throw refused
    return { badByte }
  }
}

/** Index of the byte that starts the first ill-formed sequence, or `undefined` in well-formed UTF-8. */
function firstBadByte(bytes: Uint8Array, from: number): number | undefined {
  let at = from
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return undefined
}

/**
 * Bytes of the well-formed sequence that starts at `at`, or 0 if there is none.
 *
 * @see The Unicode Standard, table 3-7: the second byte has a narrower range after E0 (no overlong), ED (no
 *   surrogates), F0 (no overlong) and F4 (nothing above U+10FFFF).
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < lowest || second > highest) return 0
  for (let next = at + 2; next < at + length; next++) {
    const byte = bytes[next] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}
