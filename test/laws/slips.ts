/** Slips that both syntaxes can spell: what law 3 changes in a valid document. */
import type { ComplexPlan, Field } from '../../src/plan/index.ts'
import { propertyName } from '../../src/meta/index.ts'
import { oneOf } from './parts.ts'
import { objectsIn, sharedText, type SpelledDocument, type SpelledMember, type SpelledObject, type SpelledText } from './spelled.ts'

/** Changes a document in place, at a spot chosen by two numbers; does nothing where there is no such spot. */
type Slip = (document: SpelledDocument, where: number, how: number) => void

/** Texts that are wrong somewhere. White space stays inside and single: XML folds what JSON refuses. */
const WRONG_TEXTS = [
  '', 'x', 'proposed', 'France', 'FRANCE', 'fr-FR', 'a--b', 'Ä', '\u{1f600}', 'two words', 'abcdefghijklmnopqrstuvwxyz'.repeat(12), '1.a.z', '4.d.ii',
  '2024-02-30', '1900-02-29', '0000', '0000-01-01', '10000', '10000-01-01', '-2024', '2024-13', '2024-1', '2024-01-01Z', '2024+01:00', '16.09.2024',
  '2024-01-01T00:00:00', '2024-01-01T24:00:00Z', '2024-01-01T00:00Z', '2024-01-01T00:00:00+15:00', '2024-01-01T00:00:60Z', '2024-01-01t00:00:00z', '2024-01-01T00:00:00.0123456789Z',
  'example.org', '/path', 'http://[', 'http://exa mple', 'http://a/%zz', 'urn:x#a#b', 'http://a:123456/',
] as const
const WRONG_NUMBERS = ['', 'abc', '1.5', '-1', '0', '10', '61', '101', '0.001', '12,5', '1 000', '9007199254740992', '-9007199254740992', '99999999999999999999', '0.1234567890123456', '1234567890.123456', '0.0000000000000001', 'Infinity', 'NaN', '--1', '½'] as const
const WRONG_WORDS = ['', 'maybe', 'yes', 'TRUE', 'vrai', '2', '-0'] as const
const STRANGE_NAMES = ['Unlisted', 'ActionTexts', 'ZZZ', 'Constructor', 'ToString', '__proto__', 'HasOwnProperty', 'Value', 'Xmlns', 'Élan'] as const

const SLIPS: readonly Slip[] = [dropMember, renameMember, emptyList, emptyObject, breakText, breakText, breakText, breakNumber, breakNumber, secondOption, renameRoot]

/** Kinds of slips. */
export const SLIP_COUNT: number = SLIPS.length

/** Makes one slip. */
export function slip(document: SpelledDocument, kind: number, where: number, how: number): void {
  oneOf(SLIPS, kind)?.(document, where, how)
}

function dropMember(document: SpelledDocument, where: number, how: number): void {
  const object = oneOf(objectsIn(document).filter(({ members }) => members.length > 0), where)
  object?.members.splice(how % object.members.length, 1)
}

/** Text has no name of its own in XML; two attributes of one name have no spelling there. */
function renameMember(document: SpelledDocument, where: number, how: number): void {
  const members = objectsIn(document).flatMap(object => object.members.map(member => ({ object, member })))
  const chosen = oneOf(members.filter(({ member }) => member.field.form !== 'value'), where)
  const name = oneOf(STRANGE_NAMES, how) ?? ''
  if (chosen === undefined) return
  const { member, object: { plan, members: siblings } } = chosen
  const local = member.field.form === 'attribute' ? name.charAt(0).toLowerCase() + name.slice(1) : name
  if (plan.byProperty.has(propertyName(local)) || siblings.some(({ renamed }) => renamed?.json === propertyName(local))) return
  member.renamed = { xml: `${how % 2 === 0 ? 'ict' : 'com'}:${local}`, json: propertyName(local) }
}

/** Repeated in place, an empty list has no spelling in XML. */
function emptyList(document: SpelledDocument, where: number): void {
  const lists = objectsIn(document).flatMap(({ members }) => members.flatMap(({ field, value }) => field.form === 'bag' && value.kind === 'list' ? [value] : []))
  const list = oneOf(lists, where)
  if (list !== undefined) list.items = []
}

function emptyObject(document: SpelledDocument, where: number): void {
  const object = oneOf(objectsIn(document), where)
  if (object !== undefined) object.members = []
}

function breakText(document: SpelledDocument, where: number, how: number): void {
  breakOne(document, where, how, () => true)
}

function breakNumber(document: SpelledDocument, where: number, how: number): void {
  breakOne(document, where, how, ({ text }) => text.plan.json !== 'string')
}

function breakOne(document: SpelledDocument, where: number, how: number, meant: (spot: TextSpot) => boolean): void {
  const spots = objectsIn(document).flatMap(({ members }) => members.flatMap(textSpots))
  const spot = oneOf(spots.filter(meant), where)
  if (spot === undefined) return
  const { json } = spot.text.plan
  const wrong = json === 'string' ? WRONG_TEXTS : json === 'boolean' ? WRONG_WORDS : WRONG_NUMBERS
  spot.put(sharedText(spot.text.plan, oneOf<string>(wrong, how) ?? ''))
}

interface TextSpot {
  readonly text: SpelledText
  readonly put: (text: SpelledText) => void
}

function textSpots(member: SpelledMember): TextSpot[] {
  const { value } = member
  if (value.kind === 'text') return [{ text: value, put: text => { member.value = text } }]
  if (value.kind === 'object') return []
  return value.items.flatMap((item, index) => item.kind === 'text' ? [{ text: item, put: (text: SpelledText) => { value.items[index] = text } }] : [])
}

/** A second member of a choice; what stands in it may be wrong as well. */
function secondOption(document: SpelledDocument, where: number, how: number): void {
  const choice = oneOf(objectsIn(document).filter(({ plan }) => plan.kind === 'choice'), where)
  if (choice === undefined) return
  const present = new Set(choice.members.map(({ field }) => field))
  const field = oneOf(choice.plan.fields.filter(option => !present.has(option)), how)
  if (field === undefined) return
  choice.members = [...choice.members, { field, value: firstValue(field) }].sort((a, b) => a.field.position - b.field.position)
}

function firstValue({ type }: Field): SpelledText | SpelledObject {
  return type.kind === 'simple' ? sharedText(type, 'x') : { kind: 'object', plan: type satisfies ComplexPlan, members: [] }
}

function renameRoot(document: SpelledDocument, where: number): void {
  if (where % 4 === 0) document.renamed = { xml: 'ict:RecommendationSets', json: 'recommendationSets' }
}
