/**
 * What is thrown: text that cannot be read as a document, limits, and a caller's mistake.
 *
 * Tell them apart by `code`, never by `instanceof`: the ESM and the CommonJS build have classes of their own.
 */
import type { LimitCode, SyntaxCode } from './codes.ts'
import type { Place } from './place.ts'

/** The text is not well-formed XML 1.0, or holds a DOCTYPE. */
export class XmlSyntaxError extends Error {
  override readonly name = 'XmlSyntaxError'
  readonly code: SyntaxCode
  readonly place: Place

  constructor(code: SyntaxCode, message: string, place: Place, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.place = place
  }
}

/** The text is not JSON. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'
  readonly code: SyntaxCode
  readonly place: Place

  constructor(code: SyntaxCode, message: string, place: Place, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.place = place
  }
}

/** The document is deeper, longer or wider than the limits allow. Nothing is said about its validity. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
  readonly code: LimitCode
  readonly place: Place

  constructor(code: LimitCode, message: string, place: Place, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.place = place
  }
}

/** A document that could not be read, with code and place. */
export type ReadError = XmlSyntaxError | JsonSyntaxError | LimitError

const READ_ERRORS = new Set(['XmlSyntaxError', 'JsonSyntaxError', 'LimitError'])

/** Whether something thrown is about the document and not about the program. Works across builds. */
export function isReadError(thrown: unknown): thrown is ReadError {
  return thrown instanceof Error && READ_ERRORS.has(thrown.name) && 'code' in thrown && 'place' in thrown
}
