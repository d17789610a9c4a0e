import { describe, expect, it } from 'vitest'
import {
  bag, builtIn, componentsOf, inNamespace, inNamespaceOf, many, optional, outsideDialect, required, type ComplexDecl, type ElementDecl,
  type Model, type NamespaceId, type Particle,
} from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'

const { attribute, choice, codes, element, elementOf, record, simple, text, union } = inNamespace('ict')
const common = inNamespace('com')

const A = element('A', builtIn('string'), 'An a.')
const B = element('B', builtIn('string'), 'A b.')
const label = attribute('label', builtIn('string'), 'A label.')

const modelOf = (...types: readonly ComplexDecl[]): Model => ({ version: 'T_V1_0', roots: types.map(elementOf) })
const collecting = (...types: readonly ComplexDecl[]) => (): unknown => componentsOf(modelOf(...types))
const recordOf = (...content: readonly (Particle | ElementDecl)[]) => record('Root', { doc: 'A root.', content })

describe('componentsOf', () => {
  it('names everything that the roots reach once, bags and their elements included', () => {
    const Inner = record('Inner', { doc: 'Inner.', attributes: [optional(label)], content: [A, optional(bag(B, 'Bees'))] })
    const { elements, attributes, types } = componentsOf(modelOf(recordOf(A, bag(elementOf(Inner)), optional(elementOf(Inner)))))
    expect(elements.map(found => `${found.kind} ${found.name}`)).toEqual([
      'element Root', 'element A', 'bagElement InnerBag', 'element Inner', 'bagElement Bees', 'element B',
    ])
    expect(attributes.map(found => found.name)).toEqual(['label'])
    expect(types.map(found => found.name)).toEqual(['Root', 'Inner'])
  })

  it('comes to an end where the model is cyclic', () => {
    const loop: ElementDecl = element('Loop', () => Loop, 'A loop.')
    const Loop = record('Loop', { doc: 'A loop.', content: [A, optional(bag(loop))] })
    expect(componentsOf({ version: 'T_V1_0', roots: [loop] }).types).toEqual([Loop])
  })

  it('parts the components by namespace and loses none', () => {
    const all = componentsOf(MODEL)
    const parts = (['com', 'ict'] satisfies NamespaceId[]).map(namespace => inNamespaceOf(all, namespace))
    for (const kind of ['elements', 'attributes', 'types'] as const) {
      expect(parts.reduce((sum, part) => sum + part[kind].length, 0)).toBe(all[kind].length)
    }
    expect(parts[0]?.elements.map(found => found.name).sort()).toEqual([
      'CommentText', 'CommentTextBag', 'ConfidentialIndicator', 'DocumentDate', 'EmailAddressBag', 'EmailAddressText', 'EndDate', 'FileName',
      'IPOfficeCode', 'PersonFullName', 'StartDate', 'TransactionIdentifier', 'TransactionTotalQuantity', 'WebURI',
    ])
  })

  it('takes an equal declaration twice for the same', () => {
    const again = element('A', builtIn('string'), 'An a.')
    expect(collecting(recordOf(A, optional(elementOf(record('Inner', { doc: 'Inner.', content: [again] })))))).not.toThrow()
  })

  const inner = (...content: readonly (Particle | ElementDecl)[]) => elementOf(record('Inner', { doc: 'Inner.', content }))

  it.each([
    ['another sentence', element('A', builtIn('string'), 'Another a.')],
    ['another type', element('A', builtIn('token'), 'An a.')],
    ['a mark of its own', element('A', builtIn('string'), 'An a.', { personal: true })],
  ])('refuses two elements of one name, the second with %s', (_, other) => {
    expect(collecting(recordOf(A, inner(other)))).toThrow(/element "ict:A"/)
  })

  it('refuses two attributes of one name', () => {
    const other = attribute('label', builtIn('string'), 'A label.', 'fixed')
    expect(collecting(record('Root', { doc: 'A root.', attributes: [label], content: [elementOf(record('Inner', { doc: 'Inner.', attributes: [other], content: [A] }))] })))
      .toThrow(/attribute "ict:label"/)
  })

  it('refuses two types of one name', () => {
    const one = simple('Short', 'string', { maxLength: 5 }, 'Short.')
    const other = simple('Short', 'string', { maxLength: 6 }, 'Short.')
    expect(collecting(recordOf(element('C', one, 'A c.'), element('D', other, 'A d.')))).toThrow(/type "ict:Short"/)
  })

  it('refuses a bag that is called like another element, and two bags of one name around different elements', () => {
    expect(collecting(recordOf(element('BBag', builtIn('string'), 'No bag.'), inner(bag(B))))).toThrow(/element "ict:BBag"/)
    expect(collecting(recordOf(bag(A, 'Things'), inner(bag(B, 'Things'))))).toThrow(/element "ict:Things"/)
  })

  it('refuses an element and an attribute with one property name in a record (J-03)', () => {
    const Label = element('Label', builtIn('string'), 'A label.')
    expect(collecting(record('Root', { doc: 'A root.', attributes: [label], content: [Label] }))).toThrow(/"label" twice/)
  })

  it('refuses two elements with one property name in a record, whatever their namespaces (J-14)', () => {
    expect(collecting(recordOf(A, common.element('A', builtIn('string'), 'Another a.')))).toThrow(/"a" twice/)
  })

  it('refuses two options of a choice, and two roots, with one property name', () => {
    const otherA = common.element('A', builtIn('string'), 'Another a.')
    expect(collecting(choice('Root', { doc: 'A choice.', options: [A, otherA] }))).toThrow(/"a" twice/)
    const roots = [elementOf(recordOf(A)), common.elementOf(common.record('Root', { doc: 'Another.', content: [B] }))]
    expect(() => componentsOf({ version: 'T_V1_0', roots })).toThrow(/"root" twice/)
  })

  it('refuses an attribute of a text, inherited or not, that is called like the text', () => {
    const value = attribute('value', builtIn('string'), 'A value.')
    const base = text('Base', { doc: 'Base.', value: builtIn('string'), attributes: [value] })
    expect(collecting(text('Root', { doc: 'Text.', value: base, attributes: [optional(label)] }))).toThrow(/"value" twice/)
    const labelled = text('Base', { doc: 'Base.', value: builtIn('string'), attributes: [label] })
    expect(collecting(text('Root', { doc: 'Text.', value: labelled, attributes: [label] }))).toThrow(/"label" twice/)
  })

  it('refuses a record without a required part, and takes one whose only required part is an attribute', () => {
    expect(collecting(recordOf(optional(A), optional(bag(B))))).toThrow(/"Root" has no required part/)
    expect(collecting(record('Root', { doc: 'A root.', attributes: [required(label)], content: [optional(A)] }))).not.toThrow()
  })

  it('refuses types of one name in two namespaces, and names that the emitters take', () => {
    const other = common.elementOf(common.record('Other', { doc: 'Other.', content: [B] }))
    const same = elementOf(record('Other', { doc: 'Other.', content: [A] }))
    expect(collecting(recordOf(elementOf(record('X', { doc: 'X.', content: [other] })), elementOf(record('Y', { doc: 'Y.', content: [same] }))))).toThrow(/"Other"/)
    expect(collecting(record('Records', { doc: 'Taken.', content: [A] }))).toThrow(/"Records"/)
    const Pick = choice('Pick', { doc: 'A choice.', options: [A, B] })
    expect(collecting(recordOf(elementOf(Pick), elementOf(record('PickOfA', { doc: 'Like a branch.', content: [A] }))))).toThrow(/"PickOfA"/)
  })

  it('refuses a choice of fewer than two, and an empty code list', () => {
    expect(collecting(choice('Root', { doc: 'No choice.', options: [A] }))).toThrow(/offers 1/)
    expect(collecting(recordOf(element('C', codes('None', 'No codes.', {}), 'A c.')))).toThrow(/"None" has no codes/)
  })

  it.each([
    ['optional', [optional(A), A]],
    ['repeated', [many(A), A]],
    ['optional, with an optional part between', [optional(A), optional(B), A]],
    ['in an optional bag', [optional(bag(A)), bag(A)]],
  ])('refuses ambiguous content: an element that is %s, then the same element', (_, content) => {
    expect(collecting(recordOf(...content))).toThrow(/ambiguous content/)
  })

  it('refuses a union of anything but texts', () => {
    const mixed = union('Mixed', 'Mixed.', [codes('Word', 'Words.', { Unknown: 'Not known.' }), builtIn('integer')])
    expect(collecting(recordOf(element('C', mixed, 'A c.')))).toThrow(/"Mixed" has a member that is no text/)
  })

  it('refuses a value fixed at the use other than the one fixed at the attribute', () => {
    const fixed = attribute('version', builtIn('token'), 'A version.', '1')
    expect(collecting(record('Root', { doc: 'A root.', attributes: [required(fixed, { fixed: '2' })], content: [] }))).toThrow(/"version"/)
  })

  it.each(['\\d', '\\w+', '\\p{L}', 'a.b', '^a', 'a$', '(?:a)', 'a+?', '[a-z-[aeiou]]', '[a^b]', '\\$', '(', 'a{2', '\\/'])(
    'refuses the pattern %s, which XSD and ECMAScript do not share', pattern => {
      expect(outsideDialect(pattern)).toBeTypeOf('string')
      expect(collecting(recordOf(element('C', simple('S', 'token', { pattern }, 'S.'), 'A c.')))).toThrow(/Pattern of "S"/)
    },
  )

  it.each(['[a-z0-9]+(-[a-z0-9]+)*', '[A-Z]?[0-9]+(\\.[a-z]+)?', '[^a]\\^', 'a{2,3}|b', '[$.()*+?{}|/]', '\\[\\]', 'é\u{1f600}'])('takes the pattern %s', pattern => {
    expect(outsideDialect(pattern)).toBeUndefined()
  })
})
