/**
 * Simple values: what one attribute or one text can be, how XML and JSON spell it, and whether a value is valid.
 *
 * This is the one implementation of the valid-value definition; codecs, checker and generators ask here.
 */
import {
  LEXICAL, MAX_DIGITS, typeName, type BuiltIn, type CodeList, type Facets, type SimpleBase, type SimpleDecl, type SimpleType, type UnionType,
} from '../meta/index.ts'
import { UNCARRIABLE, type StructureCode } from '../issue/index.ts'
import { nearest } from './nearest.ts'
import { decimalOf, fits, isWhole, plainSpelling, type Decimal } from './decimal.ts'

/** A value of JSON that is no object and no list. */
export type Scalar = string | number | boolean

/** Why a spelling or value was not accepted. `values` fill the message. */
export interface Problem {
  readonly code: StructureCode
  readonly values: Readonly<Record<string, string>>
}

export type Reading = { readonly value: Scalar } | { readonly problem: Problem }

/** What a simple type accepts and how it is spelled. */
export interface SimplePlan {
  readonly kind: 'simple'
  /** Name of the type, for people: `DateType`, `token`. */
  readonly name: string
  readonly json: 'string' | 'boolean' | 'integer' | 'number'
  /** The values of a code list, if it is one or contains one. */
  readonly codes: readonly string[]
  /** Reads the text of an XML element or attribute: folds white space and other spellings into the canonical form. */
  readonly fromText: (text: string) => Reading
  /** Reads a JSON value. `lexeme` is a number as it was spelled. */
  readonly fromJson: (value: Scalar, lexeme?: string) => Reading
}

/** Spells a valid value in XML. */
export function toText(value: Scalar): string {
  return typeof value === 'number' ? plainSpelling(value) : String(value)
}

/** Compiles a declaration. */
export function simplePlan(decl: SimpleDecl, fixed?: string): SimplePlan {
  const plan = decl.kind === 'union' ? unionPlan(decl) : decl.kind === 'codes' ? codesPlan(decl) : restrictionPlan(decl)
  return fixed === undefined ? plan : fixedPlan(plan, fixed)
}

function restrictionPlan(decl: BuiltIn | SimpleType): SimplePlan {
  const { base } = decl
  const { json } = LEXICAL[base]
  const name = decl.kind === 'simple' ? typeName(decl.name) : base
  if (json === 'boolean') return { kind: 'simple', name, json, codes: [], fromText: booleanFrom, fromJson: booleanFromJson }
  if (json !== 'string') return numberPlan(name, base, decl.kind === 'simple' ? decl.facets : {})
  const read = stringReader(decl)
  return { kind: 'simple', name, json, codes: [], fromText: text => read(folded(text, base)), fromJson: value => fromString(read, value) }
}

function fromString(read: (text: string) => Reading, value: Scalar): Reading {
  return typeof value === 'string' ? read(value) : wrongType(value, 'a string in quotes')
}

/** A string that would do as XML text is still the wrong type in JSON; one that would not is the finding that XML gives. */
function fromQuoted(read: (text: string) => Reading, value: Scalar, expected: string): Reading {
  const reading = typeof value === 'string' ? read(value) : undefined
  return reading !== undefined && 'problem' in reading ? reading : wrongType(value, expected)
}

function wrongType(value: Scalar, expected: string): Reading {
  return problem('json.type', { found: typeof value === 'string' ? 'a string' : `the ${typeof value} ${value}`, expected })
}

function folded(text: string, base: SimpleBase): string {
  return LEXICAL[base].whiteSpace === 'collapse' ? text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '') : text
}

function stringReader(decl: BuiltIn | SimpleType): (text: string) => Reading {
  const { base } = decl
  const facets: Facets = decl.kind === 'simple' ? decl.facets : {}
  const canonical = wholly(LEXICAL[base].pattern ?? '')
  const pattern = facets.pattern === undefined ? undefined : wholly(facets.pattern)
  return text => {
    const plain = plainTextProblem(text, LEXICAL[base].whiteSpace === 'collapse')
    if (plain !== undefined) return plain
    if (!canonical(text)) return { problem: unspellable(base, text) }
    if (pattern !== undefined && !pattern(text)) return problem('value.pattern', { found: shown(text), expected: decl.kind === 'simple' ? decl.doc : base })
    return lengthProblem(text, facets) ?? { value: text }
  }
}

/** What is wrong with any text, whatever it is meant to say. */
function plainTextProblem(text: string, collapses: boolean): Reading | undefined {
  if (text === '') return problem('value.empty')
  const odd = uncarriable(text)
  if (odd !== undefined) return { problem: odd }
  const fold = collapses ? folded(text, 'token') : text
  return fold === text ? undefined : problem(fold === '' ? 'value.empty' : 'json.white-space', { expected: shown(fold) })
}

function lengthProblem(text: string, { minLength = 0, maxLength = Infinity }: Facets): Reading | undefined {
  if (text.length >= minLength && text.length <= maxLength && minLength === 0) return undefined
  const length = [...text].length
  if (length >= minLength && length <= maxLength) return undefined
  return problem('value.length', { found: String(length), expected: length < minLength ? `at least ${minLength}` : `at most ${maxLength}` })
}

/** The first character that XML 1.0 cannot carry: control characters, lone surrogates, U+FFFE, U+FFFF. */
export function uncarriable(text: string): Problem | undefined {
  const match = UNCARRIABLE.exec(text)
  if (match === null) return undefined
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return { code: 'value.characters', values: { found: `U+${code}`, position: String([...text.slice(0, match.index)].length + 1) } }
}

const DATE_FORMS = { date: ['YYYY-MM-DD', '2024-09-16'], gYear: ['YYYY', '2024'], gYearMonth: ['YYYY-MM', '2024-09'] } as const

function unspellable(base: SimpleBase, text: string): Problem {
  const found = shown(text)
  if (base === 'dateTime') return { code: 'value.date-time', values: { found } }
  if (base === 'anyURI') return { code: 'value.uri', values: { found } }
  if (base === 'date' || base === 'gYear' || base === 'gYearMonth') {
    const [expected, example] = DATE_FORMS[base]
    return { code: 'value.date', values: { found, expected, example } }
  }
  return { code: 'value.pattern', values: { found, expected: base } }
}

function booleanFrom(text: string): Reading {
  const word = folded(text, 'boolean')
  if (word === 'true' || word === '1') return { value: true }
  if (word === 'false' || word === '0') return { value: false }
  return word === '' ? problem('value.empty') : uncarriableOr(word, 'value.boolean')
}

function booleanFromJson(value: Scalar): Reading {
  return typeof value === 'boolean' ? { value } : fromQuoted(booleanFrom, value, 'true or false without quotes')
}

const WHOLE = /^[+-]?[0-9]+$/
const WITH_POINT = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/

function numberPlan(name: string, base: SimpleBase, facets: Facets): SimplePlan {
  const json = LEXICAL[base].json
  const whole = json === 'integer'
  const judge = numberJudge(base, facets)
  const fromText = (text: string): Reading => {
    const fold = folded(text, base)
    if (fold === '') return problem('value.empty')
    return (whole ? WHOLE : WITH_POINT).test(fold) ? judge(fold) : uncarriableOr(fold, whole ? 'value.integer' : 'value.number')
  }
  return {
    kind: 'simple', name, json, codes: [], fromText,
    fromJson: (value, lexeme) => typeof value === 'number' ? judge(lexeme ?? String(value)) : fromQuoted(fromText, value, 'a number without quotes'),
  }
}

/** Judges a number by its spelling, before a double rounds it. */
function numberJudge(base: SimpleBase, facets: Facets): (spelling: string) => Reading {
  const { json, minimum = -Infinity, maximum = Infinity } = LEXICAL[base]
  const low = Math.max(minimum, facets.minInclusive ?? minimum)
  const high = Math.min(maximum, facets.maxInclusive ?? maximum)
  const whole = json === 'integer'
  return spelling => {
    const exact = decimalOf(spelling)
    if (exact === undefined || (whole && !isWhole(exact))) return problem(whole ? 'value.integer' : 'value.number', { found: shown(spelling) })
    const value = Number(spelling)
    if (!(value >= low && value <= high)) return problem('value.range', { found: shown(spelling), expected: rangeText(low, high) })
    if (!fits(exact, whole ? 16 : MAX_DIGITS) || tooFine(exact, facets)) return problem('value.digits', { found: shown(spelling) })
    return { value: value === 0 ? 0 : value }
  }
}

function tooFine({ scale }: Decimal, { fractionDigits = Infinity }: Facets): boolean {
  return scale > fractionDigits
}

function rangeText(low: number, high: number): string {
  return `a number from ${plainSpelling(low)} to ${plainSpelling(high)}`
}

function uncarriableOr(text: string, code: StructureCode): Reading {
  return { problem: uncarriable(text) ?? { code, values: { found: shown(text) } } }
}

function codesPlan({ name, codes }: CodeList): SimplePlan {
  const values = codes.map(({ value }) => value)
  let known: Set<string> | undefined
  const read = (text: string): Reading => {
    if ((known ??= new Set(values)).has(text)) return { value: text }
    return plainTextProblem(text, true) ?? codeProblem(name === OFFICE_LIST ? 'value.office-code' : 'value.code', shown(text), values)
  }
  return { kind: 'simple', name: typeName(name), json: 'string', codes: values, fromText: text => read(folded(text, 'token')), fromJson: value => fromString(read, value) }
}

/** Name of the list of ST.3 in Common. */
const OFFICE_LIST = 'WIPOST3Code'

/** What offices are called instead of their code. Alike letters say nothing here: CHN is not CH. */
const OFFICE_NAMES = 'UK GB,EL GR,EPO EP,EUIPO EM,WIPO IB,OMPI IB,USA US,USPTO US,JPO JP,KIPO KR,CNIPA CN,ARIPO AP,OAPI OA,EAPO EA,BOIP BX'

const NO_OFFICE = 'The list is WIPO ST.3 of September 2019, as in ST.96 V6_0; the official schema refuses newer codes as well. Keep the code in additionalDataBag; XX can stand here, but not for the office that reports'

function codeProblem(code: 'value.code' | 'value.office-code', found: string, values: readonly string[]): Reading {
  const isOffice = code === 'value.office-code'
  const close = (): string | undefined => isOffice ? officeCalled(found.toUpperCase(), values) : nearest(found, values)
  // Many a value that is not in the list may stand all the same, where the list is open: it needs no advice.
  return { problem: { code, get values() { return { found, advice: codeAdvice(close(), values, isOffice) } } } }
}

function officeCalled(name: string, values: readonly string[]): string | undefined {
  return values.find(value => value === name) ?? OFFICE_NAMES.split(',').find(entry => entry.startsWith(`${name} `))?.slice(-2)
}

function codeAdvice(close: string | undefined, values: readonly string[], isOffice: boolean): string {
  if (isOffice && close === undefined) return NO_OFFICE
  const all = values.length <= 12 ? `Expected one of: ${values.join(', ')}` : `Expected one of ${values.length} values, such as ${values.slice(0, 3).join(', ')}`
  return close === undefined ? all : `Did you mean "${close}"? ${all}`
}

/** The first member that accepts decides; else the problem that says most: that of the closed list, or of a date. */
function unionPlan({ name, members }: UnionType): SimplePlan {
  const plans = members.map(member => simplePlan(member))
  const codes = plans.flatMap(plan => plan.codes)
  const first = (read: (plan: SimplePlan) => Reading): Reading => {
    const readings = plans.map(read)
    return readings.find(reading => 'value' in reading) ?? (readings[0] as Reading)
  }
  const told = (reading: Reading): Reading => {
    if (!('problem' in reading)) return reading
    const { code, values } = reading.problem
    if (code === 'value.code' || code === 'value.office-code') return codeProblem(code, values['found'] ?? '', codes)
    if (code === 'value.date') return problem(code, { ...values, expected: 'YYYY, YYYY-MM or YYYY-MM-DD', example: '2024, 2024-09 or 2024-09-16' })
    return reading
  }
  return {
    kind: 'simple', name: typeName(name), json: 'string', codes,
    fromText: text => told(first(plan => plan.fromText(text))),
    fromJson: (value, lexeme) => told(first(plan => plan.fromJson(value, lexeme))),
  }
}

/** The same type, of which one value alone can stand. */
export function fixedPlan(plan: SimplePlan, fixed: string): SimplePlan {
  const only = (reading: Reading): Reading => {
    if ('problem' in reading || toText(reading.value) === fixed) return reading
    return problem('value.fixed', { found: shown(toText(reading.value)), expected: fixed })
  }
  return {
    ...plan,
    codes: [fixed],
    fromText: text => only(plan.fromText(text)),
    fromJson: (value, lexeme) => only(plan.fromJson(value, lexeme)),
  }
}

function problem(code: StructureCode, values: Readonly<Record<string, string>> = {}): Reading {
  return { problem: { code, values } }
}

/** A pattern is prepared when the first text is held against it. */
function wholly(pattern: string): (text: string) => boolean {
  let known: RegExp | undefined
  return text => (known ??= new RegExp(`^(?:${pattern})$`, 'u')).test(text)
}

/** A value short enough for a message. */
export function shown(text: string): string {
  const points = [...text]
  return points.length <= 60 ? text : `${points.slice(0, 57).join('')}…`
}
