/** One value in one spot: every simple type of the sampler, with texts near the valid ones. Thousands of them take a second. */
import fc from 'fast-check'
import { jsonTypeOf } from '../../src/meta/component-checks.ts'
import { COM_URI, ICT_URI, propertyName, type SimpleDecl } from '../../src/meta/index.ts'
import { DateOfAnyPrecision } from '../../src/model/common.ts'
import { VALUES } from '../sampler/facets.ts'
import { anyText } from './texts.ts'
import { valuesOf } from './values.ts'
import { altered, DOUBTFUL_TEXTS } from './xml-mutations.ts'

const escaped = (text: string): string => text.replace(/[&<>"\t\n\r]/g, character => `&#${character.charCodeAt(0)};`)

function xmlWith(content: string, attribute: string): string {
  return `<ict:Sampler xmlns:com="${COM_URI}" xmlns:ict="${ICT_URI}" com:ipoVersion="SAMPLER_V1_0" com:st96Version="V6_0"><ict:SampleIdentifier>a</ict:SampleIdentifier>`
    + `<ict:SampleValues${attribute}><ict:SampleIdentifier>a</ict:SampleIdentifier>${content}</ict:SampleValues></ict:Sampler>`
}

function jsonWith(name: string, token: string): string {
  return `{"sampler":{"ipoVersion":"SAMPLER_V1_0","st96Version":"V6_0","sampleIdentifier":"a","sampleValues":{"sampleIdentifier":"a",${JSON.stringify(name)}:${token}}}}`
}

const TYPES: readonly (readonly [name: string, type: SimpleDecl])[] = [...VALUES, ['PrecisionDate', DateOfAnyPrecision]]

/** Characters of which values of a type are made, in any order: most strings are wrong, and many nearly right. */
const ALPHABETS = ['0123456789-:TZ+. ', '0123456789+-.eE ', 'abc:/?#[]@!$&\'()*+,;=%20\\^{}|`"<> é\u{e000}', 'xaA-_ \t\n'] as const

function textsNear(type: SimpleDecl): fc.Arbitrary<string> {
  const valid = valuesOf(type).map(value => typeof value === 'number' && String(value).includes('e') ? value.toFixed(15) : String(value))
  const near = fc.tuple(valid, fc.array(fc.nat(), { minLength: 1, maxLength: 3 })).map(([text, ways]) => ways.reduce(altered, text))
  const character = fc.tuple(valid, fc.nat(), fc.oneof(...ALPHABETS.map(letters => fc.constantFrom(...letters)))).map(([text, where, letter]) => {
    const points = [...text]
    points.splice(where % (points.length + 1), where % 2, letter)
    return points.join('')
  })
  const loose = fc.oneof(...ALPHABETS.map(letters => fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 })))
  return fc.oneof({ weight: 1, arbitrary: valid }, { weight: 3, arbitrary: near }, { weight: 3, arbitrary: character }, { weight: 1, arbitrary: loose }, { weight: 2, arbitrary: fc.constantFrom<string>(...DOUBTFUL_TEXTS) }, { weight: 1, arbitrary: anyText })
}

/** A text for a value. */
export interface SingleValue {
  /** Name of the element that takes it. */
  readonly name: string
  readonly type: SimpleDecl
  readonly text: string
}

/** Values of all types; most are wrong, and many nearly right. */
export const singleValues: fc.Arbitrary<SingleValue> = fc.oneof(...TYPES.map(([name, type]) => fc.record({ name: fc.constant(name), type: fc.constant(type), text: textsNear(type) })))

/** The document with the value in an element; or in an attribute, where its type has one. */
export function xmlOf({ name, text }: SingleValue, where: 'element' | 'attribute'): string {
  if (where === 'element' || name === 'PrecisionDate') return xmlWith(`<ict:${name}>${escaped(text)}</ict:${name}>`, '')
  return xmlWith('', ` ict:${name.charAt(0).toLowerCase()}${name.slice(1)}Given="${escaped(text)}"`.replace('uRI', 'uri'))
}

/** The document in JSON: the text as it is where it is a number or a word of JSON and the type asks for one, else a string. */
export function jsonOf({ name, type, text }: SingleValue): string {
  const asNumber = jsonTypeOf(type) !== 'string' && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(text)
  return jsonWith(propertyName(name), asNumber || text === 'true' || text === 'false' ? text : JSON.stringify(text))
}
