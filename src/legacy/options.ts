/** What the caller says of a legacy file, and whether it can be. */
import { LANGUAGES } from '../model/language-codes.ts'
import { EditionStatusCategory } from '../model/codes.ts'
import { encodingNamed, type EncodingName } from './readers/encodings.ts'
import type { AnnexOptions } from './recognisers/annex-options.ts'

/** What the caller says of a file. */
export interface LegacyOptions extends AnnexOptions {
  /** Encoding of a text file, such as `windows-1252`, `latin-9` or `macroman`. Default: found out. */
  readonly encoding?: string
  /** Name of the file, without folder, for provenance and ledger. */
  readonly fileName?: string
}

const TEXTS = ['encoding', 'fileName', 'languageCode', 'editionIdentifier', 'editionStatus', 'earlierSetIdentifier', 'documentStatusText'] as const

/**
 * Checks all options, so that none can make an object that is not valid.
 *
 * @returns The encoding that is named, if one is.
 * @throws {TypeError} When an option has the wrong type.
 * @throws {RangeError} When one has a value that it cannot have.
 */
export function checkOptions(options: LegacyOptions): EncodingName | undefined {
  if (typeof options !== 'object' || options === null) throw new TypeError('The options of an import are an object')
  for (const name of TEXTS) {
    const given: unknown = options[name]
    if (given !== undefined && typeof given !== 'string') throw new TypeError(`Option "${name}" is a text`)
  }
  if (options.partial !== undefined && typeof options.partial !== 'boolean') throw new TypeError('Option "partial" is true or false')
  checkCodes(options)
  checkIdentifiers(options)
  checkFreeTexts(options)
  return encodingOption(options.encoding)
}

function encodingOption(name: string | undefined): EncodingName | undefined {
  if (name === undefined) return undefined
  const encoding = encodingNamed(name)
  if (encoding === undefined) throw new RangeError(`Encoding "${name}" is not known; known are utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-15 and macintosh`)
  return encoding
}

function checkCodes({ languageCode, editionStatus }: LegacyOptions): void {
  if (languageCode !== undefined && !Object.hasOwn(LANGUAGES, languageCode)) throw new RangeError(`Language "${languageCode}" is no two-letter code of ISO 639-1`)
  const statuses = EditionStatusCategory.codes.map(code => code.value)
  if (editionStatus !== undefined && !statuses.includes(editionStatus)) throw new RangeError(`Status "${editionStatus}" is none of ${statuses.join(', ')}`)
}

function checkIdentifiers({ editionIdentifier, earlierSetIdentifier }: LegacyOptions): void {
  const wrong = [editionIdentifier, earlierSetIdentifier].find(identifier => identifier !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(identifier))
  if (wrong !== undefined) throw new RangeError(`"${wrong}" is no identifier: write lower-case words and numbers joined by hyphens`)
}

// Empty, or with a character that XML 1.0 cannot carry.
const UNFIT = /^$|[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

function checkFreeTexts({ fileName, documentStatusText }: LegacyOptions): void {
  if (fileName !== undefined && UNFIT.test(fileName)) throw new RangeError('Option "fileName" is empty or holds control characters')
  if (documentStatusText !== undefined && UNFIT.test(documentStatusText)) throw new RangeError('Option "documentStatusText" is empty or holds control characters')
}
