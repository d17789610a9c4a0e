/** What the caller says of a legacy file, and whether it can be. */
import { UNCARRIABLE } from '../issue/characters.ts'
import { LANGUAGES } from '../model/language-codes.ts'
import { EditionStatusCategory } from '../model/codes.ts'
import { ReportStatusCategory as ReportStatusList } from '../model/report-codes.ts'
import { ST3_CODES, ST3_FORMER_CODES } from '../model/st3-codes.ts'
import { KeyIdentifier } from '../model/text.ts'
import type { DateRange, RecommendationSet, ReportStatusCategory } from '../model/types.ts'
import type { LegacyKind } from './kind.ts'
import type { LegacyLimits } from './readers/limits.ts'
import { encodingNamed, type EncodingName } from './readers/encodings.ts'
import type { AnnexOptions } from './recognisers/annex-options.ts'

/** What the caller says of a file. */
export interface LegacyOptions extends AnnexOptions {
  /** Encoding of a text file, such as `windows-1252`, `latin-9` or `macroman`. Default: found out. */
  readonly encoding?: string
  /** Name of the file, without folder, for provenance and ledger. */
  readonly fileName?: string
  /** What the document is. Default: found out. */
  readonly kind?: LegacyKind
  /** Office of a report, by its ST.3 code. Default: found out. */
  readonly officeCode?: string
  /** Period of a report. Default: found out. */
  readonly reportingPeriod?: DateRange
  /** Standing of a report. Default: `Draft`. */
  readonly reportStatus?: ReportStatusCategory
  /** Edition that a report answers; its identifier is `editionIdentifier`. Default: the built-in edition of that name, or `ict-10-proposal`. */
  readonly edition?: RecommendationSet
  /** Day of the import, `YYYY-MM-DD`: dates are held against it, and a report that names no date is taken to be about its year. Default: today. */
  readonly today?: string
  /** Limits, where the defaults do not do. */
  readonly limits?: Partial<LegacyLimits>
}

const TEXTS = ['encoding', 'fileName', 'languageCode', 'editionIdentifier', 'editionStatus', 'earlierSetIdentifier', 'documentStatusText', 'kind', 'officeCode', 'reportStatus', 'today'] as const

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
  checkReport(options)
  checkIdentifiers(options)
  checkFreeTexts(options)
  return encodingOption(options.encoding)
}

function encodingOption(name: string | undefined): EncodingName | undefined {
  if (name === undefined) return undefined
  const encoding = encodingNamed(name)
  if (encoding === undefined) throw new RangeError(`Encoding "${name}" is not known; known are utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-15, macintosh, windows-1251, koi8-r, iso-8859-5, windows-1256, iso-8859-6 and gb18030`)
  return encoding
}

function checkCodes({ languageCode, editionStatus }: LegacyOptions): void {
  if (languageCode !== undefined && !Object.hasOwn(LANGUAGES, languageCode)) throw new RangeError(`Language "${languageCode}" is no two-letter code of ISO 639-1`)
  const statuses = EditionStatusCategory.codes.map(code => code.value)
  if (editionStatus !== undefined && !statuses.includes(editionStatus)) throw new RangeError(`Status "${editionStatus}" is none of ${statuses.join(', ')}`)
}

const DATE = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/

/** What is said of a report: a code of ST.3, days that can be, a standing of the list. */
function checkReport({ officeCode, reportingPeriod, reportStatus, today, kind }: LegacyOptions): void {
  if (kind !== undefined && !['annex', 'report'].includes(kind)) throw new RangeError(`Kind "${String(kind)}" is neither annex nor report`)
  if (officeCode !== undefined && !Object.hasOwn(ST3_CODES, officeCode) && !Object.hasOwn(ST3_FORMER_CODES, officeCode)) throw new RangeError(`Office "${officeCode}" is no code of WIPO ST.3, such as FR`)
  const standings = ReportStatusList.codes.map(({ value }) => value)
  if (reportStatus !== undefined && !standings.includes(reportStatus)) throw new RangeError(`Report status "${String(reportStatus)}" is none of ${standings.join(', ')}`)
  if (today !== undefined && (today.length !== 10 || !DATE.test(today))) throw new RangeError(`Option "today" is a day, such as 2026-11-22, not "${today}"`)
  if (reportingPeriod === undefined) return
  const { startDate, endDate }: { readonly startDate?: unknown, readonly endDate?: unknown } = reportingPeriod ?? {}
  const wrong = [startDate, ...(endDate === undefined ? [] : [endDate])].find(day => typeof day !== 'string' || !DATE.test(day))
  if (wrong !== undefined || typeof startDate !== 'string') throw new RangeError('Option "reportingPeriod" has a startDate, and may have an endDate: days, months or years such as 2025, 2025-03 or 2025-03-14')
  if (typeof endDate === 'string' && endDate < startDate && !startDate.startsWith(endDate)) throw new RangeError(`The period ends on ${endDate}, before it begins on ${startDate}`)
}

const { pattern: IDENTIFIER = '', maxLength: LONGEST = Infinity } = KeyIdentifier.facets

function checkIdentifiers({ editionIdentifier, earlierSetIdentifier }: LegacyOptions): void {
  const form = new RegExp(`^(?:${IDENTIFIER})$`, 'u')
  const wrong = [editionIdentifier, earlierSetIdentifier].find(identifier => identifier !== undefined && (identifier.length > LONGEST || !form.test(identifier)))
  if (wrong !== undefined) throw new RangeError(`"${wrong}" is no identifier: write lower-case words and numbers joined by hyphens, at most ${LONGEST} characters, such as ict-10-proposal`)
}

function isUnfit(text: string | undefined): boolean {
  return text !== undefined && (text === '' || UNCARRIABLE.test(text))
}

function checkFreeTexts({ fileName, documentStatusText }: LegacyOptions): void {
  if (isUnfit(fileName)) throw new RangeError('Option "fileName" is empty or holds control characters')
  if (isUnfit(documentStatusText)) throw new RangeError('Option "documentStatusText" is empty or holds control characters')
}
