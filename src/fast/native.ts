/**
 * Node's own ways with bytes, where they are: several times as fast as those that browsers have too.
 *
 * Found without an import, so that the same module runs everywhere and no bundler follows it.
 */

/** Bytes with Node's slices; a `Buffer` has them. */
interface NodeBytes extends Uint8Array<ArrayBuffer> {
  latin1Slice(from: number, to: number): string
  ucs2Slice(from: number, to: number): string
  utf8Slice(from: number, to: number): string
  utf8Write(text: string, at: number): number
}

interface NodeBuffers {
  isAscii(bytes: Uint8Array): boolean
  isUtf8(bytes: Uint8Array): boolean
  readonly Buffer: { allocUnsafeSlow(length: number): NodeBytes }
}

type Platform = { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } }

const node = (globalThis as Platform).process?.getBuiltinModule?.('node:buffer') as NodeBuffers | undefined

/** Bytes that the functions here take; what was in their memory before is still there. */
export function newBytes(length: number): Uint8Array<ArrayBuffer> {
  return node === undefined ? new Uint8Array(length) : node.Buffer.allocUnsafeSlow(length)
}

/** Whether bytes are UTF-8. */
export const isUtf8: (bytes: Uint8Array) => boolean = node === undefined ? decodes : bytes => node.isUtf8(bytes)

/** Whether bytes are ASCII. */
export const isAsciiOnly: (bytes: Uint8Array) => boolean = node === undefined ? bytes => !bytes.some(byte => byte > 0x7f) : bytes => node.isAscii(bytes)

/** A character for each byte. ASCII bytes give themselves; what the others give, differs. The bytes come from `newBytes`. */
export const byteText: (bytes: Uint8Array, from: number, to: number) => string = node === undefined
  ? (bytes, from, to) => new TextDecoder('latin1').decode(bytes.subarray(from, to))
  : (bytes, from, to) => (bytes as NodeBytes).latin1Slice(from, to)

/** The text of UTF-16, little end first; nothing in browsers, whose decoders take longer for a short text than it takes to write it. The bytes come from `newBytes`. */
export const unitsText: ((bytes: Uint8Array, from: number, to: number) => string) | undefined = node === undefined
  ? undefined
  : (bytes, from, to) => (bytes as NodeBytes).ucs2Slice(from, to)

/** The text of UTF-8 that is well-formed. The bytes come from `newBytes`. */
export const utf8Text: (bytes: Uint8Array, from: number, to: number) => string = node === undefined
  ? (bytes, from, to) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to))
  : (bytes, from, to) => (bytes as NodeBytes).utf8Slice(from, to)

/** Writes a text as UTF-8 and gives the number of bytes. There is room for three for each UTF-16 unit. The bytes come from `newBytes`. */
export const writeUtf8: (text: string, bytes: Uint8Array, at: number) => number = node === undefined
  ? (text, bytes, at) => new TextEncoder().encodeInto(text, at === 0 ? bytes : bytes.subarray(at)).written
  : (text, bytes, at) => (bytes as NodeBytes).utf8Write(text, at)

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
