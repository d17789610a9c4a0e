/**
 * What is thrown: text that cannot be read as a document, limits, and a caller's mistake.
 *
 * Tell them apart by `code`, never by `instanceof`: the ESM and the CommonJS build have classes of their own.
 */
import type { LimitCode, SyntaxCode } from './codes.ts'
import type { Place } from './place.ts'

class DocumentError<Code extends string> extends Error {
  readonly code: Code
  readonly place: Place

  constructor(code: Code, message: string, place: Place, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.place = place
  }
}

/** The text is not well-formed XML 1.0, or holds a DOCTYPE. */
export class XmlSyntaxError extends DocumentError<SyntaxCode> {
  override readonly name = 'XmlSyntaxError'
}

/** The text is not JSON. */
export class JsonSyntaxError extends DocumentError<SyntaxCode> {
  override readonly name = 'JsonSyntaxError'
}

/** The document is deeper, longer or wider than the limits allow. Nothing is said about its validity. */
export class LimitError extends DocumentError<LimitCode> {
  override readonly name = 'LimitError'
}

/** A document that could not be read, with code and place. */
export type ReadError = XmlSyntaxError | JsonSyntaxError | LimitError

const READ_ERRORS = new Set(['XmlSyntaxError', 'JsonSyntaxError', 'LimitError'])

/** Whether something thrown is about the document and not about the program. Works across builds. */
export function isReadError(thrown: unknown): thrown is ReadError {
  return thrown instanceof Error && READ_ERRORS.has(thrown.name) && 'code' in thrown && 'place' in thrown
}
