/** What can be a document: a text, or bytes. Callers without types get a sentence, not a guess. */

/**
 * Insists on a text or bytes.
 *
 * @param input  What a caller gave as a document or a file.
 * @throws {TypeError} When it is neither a string nor a `Uint8Array` (Node's `Buffer` is one).
 */
export function insistOnText(input: unknown): asserts input is string | Uint8Array {
  if (typeof input === 'string' || isBytes(input)) return
  const advice = input instanceof ArrayBuffer || ArrayBuffer.isView(input) ? '; wrap it: new Uint8Array(buffer)' : ''
  throw new TypeError(`A document is a string or a Uint8Array, not ${kindOf(input)}${advice}`)
}

/** Bytes of any realm; a proxy around some is none, because its bytes cannot be read. */
function isBytes(input: unknown): boolean {
  return ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]'
}

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return String(input)
  if (typeof input !== 'object') return `a ${typeof input}`
  return Array.isArray(input) ? 'an array' : `an object (${Object.prototype.toString.call(input).slice(8, -1)})`
}
