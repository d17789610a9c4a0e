import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isReadError } from '../../src/issue/errors.ts'
import { parseXml } from '../../src/xml/parse.ts'
import type { XmlDocument, XmlElement, XmlText } from '../../src/xml/tree.ts'
import { utf16 } from './parse-utf16.ts'

const RUNS = 1000

/** A piece of character data and how it is spelled. */
interface SpelledText {
  readonly value: string
  readonly by: 'literal' | 'decimal' | 'hexadecimal' | 'cdata' | 'entity' | 'comment'
}

interface WantedElement {
  readonly prefix: string
  readonly local: string
  /** What its prefix is bound to, by a declaration on the element itself. */
  readonly namespace: string
  readonly attributes: readonly { readonly local: string; readonly value: string }[]
  readonly children: readonly (WantedElement | readonly SpelledText[])[]
  readonly gap: string
}

// Reserved prefixes are for the tests of refusals.
const name = fc
  .tuple(fc.constantFrom('a', '_', 'É', 'ж', '漢', '𝐀', 'Z'), fc.string({ unit: fc.constantFrom('b', '-', '.', '7', '·', 'é', '𝐁'), maxLength: 4 }))
  .map(([first, rest]) => first + rest)
const gap = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), minLength: 1, maxLength: 3 })
const character = fc.oneof(
  fc.constantFrom('&', '<', '>', ']', ']]>', '"', "'", '\t', '\n', '\r', ' ', '-', '--', '?>', '\u0085', '\u2028', '\uFEFF', '\uFFFD', '\u202E', 'e\u0301', '😀', '\u{10FFFF}'),
  fc.integer({ min: 0x20, max: 0xd7ff }).map(code => String.fromCodePoint(code)),
  fc.integer({ min: 0x10000, max: 0x10ffff }).map(code => String.fromCodePoint(code)),
)
const text = fc.string({ unit: character, maxLength: 6 })
const spelledText: fc.Arbitrary<SpelledText> = fc.record({
  value: text,
  by: fc.constantFrom('literal' as const, 'decimal' as const, 'hexadecimal' as const, 'cdata' as const, 'entity' as const, 'comment' as const),
})
const { element } = fc.letrec<{ element: WantedElement; children: WantedElement['children'] }>(tie => ({
  element: fc.record({
    prefix: fc.oneof(fc.constant(''), name),
    local: name,
    namespace: fc.constantFrom('urn:x', 'urn:y', 'http://example.org/%C3%A9?a=b&c#d'),
    attributes: fc.uniqueArray(fc.record({ local: name, value: text }), { maxLength: 3, selector: ({ local }) => local }),
    children: tie('children'),
    gap,
  }),
  children: fc.array(fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.array(spelledText, { minLength: 1, maxLength: 3 }), tie('element')), { maxLength: 4 }),
}))

describe('parseXml, for any tree', () => {
  it('gives back the tree, however it is spelled', () => {
    fc.assert(
      fc.property(element, wanted => {
        expect(shape(parseXml(spell(wanted)).root)).toEqual(wantedShape(wanted))
      }),
      { numRuns: RUNS },
    )
  })

  it('gives the same tree from a string and from bytes of any encoding, with places in the bytes', () => {
    fc.assert(
      fc.property(element, fc.constantFrom('', '\uFEFF'), (wanted, mark) => {
        const xml = spell(wanted)
        const tree = shape(parseXml(xml).root)
        const utf8 = new TextEncoder().encode(mark + xml)
        const files = [
          { document: parseXml(utf8), after: (offset: number) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8.subarray(offset)) },
          ...(['le', 'be'] as const).map(order => {
            const bytes = utf16(`\uFEFF${xml}`, order)
            return { document: parseXml(bytes), after: (offset: number) => new TextDecoder(`utf-16${order}`, { ignoreBOM: true }).decode(bytes.subarray(offset)) }
          }),
        ]
        for (const { document, after } of files) {
          expect(shape(document.root)).toEqual(tree)
          for (const start of starts(document.root)) expect(after(document.source.placeAt(start).offset)).toBe(xml.slice(start))
        }
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('points at the "<" of each tag, the name of each attribute and the first character of each text', () => {
    fc.assert(
      fc.property(element, wanted => {
        expectPlaces(parseXml(spell(wanted)))
      }),
      { numRuns: RUNS },
    )
  })

  it('either reads or refuses with a code and a place inside, whatever is done to the text', () => {
    const token = fc.constantFrom('<', '>', '&', '"', '/', '=', ' ', '\r', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', ':', 'xmlns', '&#1;', '\0', '\uD800', '<!DOCTYPE a>', '')
    fc.assert(
      fc.property(element, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), token), { minLength: 1, maxLength: 3 }), (wanted, edits) => {
        const xml = edits.reduce((before, [where, width, by]) => before.slice(0, where * before.length) + by + before.slice(where * before.length + width), spell(wanted))
        try {
          expectPlaces(parseXml(xml))
        } catch (thrown) {
          if (!isReadError(thrown)) throw thrown
          expect(thrown.code).toMatch(/^(xml|limit)\./)
          expect(thrown.place.offset).toBeGreaterThanOrEqual(0)
          expect(thrown.place.offset).toBeLessThanOrEqual(xml.length)
        }
      }),
      { numRuns: RUNS },
    )
  })
})

/** Elements as lists, texts as strings: what both sides can be compared by. */
type Shape = string | readonly [namespace: string, prefix: string, local: string, attributes: readonly (readonly [string, string])[], children: readonly Shape[]]

function shape({ namespace, prefix, local, attributes, children }: XmlElement): Shape {
  return [namespace, prefix, local, attributes.map(({ local: own, value }) => [own, value]), children.map(child => (child.kind === 'text' ? child.value : shape(child)))]
}

function wantedShape({ namespace, prefix, local, attributes, children }: WantedElement): Shape {
  const shapes: Shape[] = []
  let open = false
  for (const child of children) {
    if (!isTexts(child)) shapes.push(wantedShape(child))
    else {
      const pieces = child.filter(({ by }) => by !== 'comment')
      if (!pieces.some(({ by, value }) => by === 'cdata' || value !== '')) continue
      const value = pieces.map(wantedValue).join('')
      if (open) shapes.push(`${String(shapes.pop())}${value}`)
      else shapes.push(value)
    }
    open = isTexts(child)
  }
  return [namespace, prefix, local, attributes.map(({ local: own, value }) => [own, value]), shapes]
}

/** A section can spell no reference: a CR in it is read as LF. */
function wantedValue({ value, by }: SpelledText): string {
  return by === 'cdata' ? value.replaceAll(/\r\n?/g, '\n') : value
}

function isTexts(child: WantedElement | readonly SpelledText[]): child is readonly SpelledText[] {
  return Array.isArray(child)
}

function spell({ prefix, local, namespace, attributes, children, gap: space }: WantedElement): string {
  const tag = prefix === '' ? local : `${prefix}:${local}`
  const declared = `${space}xmlns${prefix === '' ? '' : `:${prefix}`}${space}="${escape(namespace)}"`
  const others = attributes.map(({ local: own, value }) => `${space}${own}=${space}'${escape(value)}'`).join('')
  if (children.length === 0) return `<${tag}${others}${declared}/>`
  return `<${tag}${declared}${others}${space}>${children.map(child => (isTexts(child) ? child.map(spellText).join('') : spell(child))).join('')}</${tag}${space}>`
}

function spellText({ value, by }: SpelledText): string {
  switch (by) {
    case 'comment':
      return `<!--${value.replaceAll('-', '')}--><?p ${value.replaceAll('?', '')}?>`
    case 'cdata':
      return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    case 'decimal':
      return Array.from(value, one => `&#${one.codePointAt(0)};`).join('')
    case 'hexadecimal':
      return Array.from(value, one => `&#x${one.codePointAt(0)?.toString(16)};`).join('')
    case 'entity':
      return escape(value)
    case 'literal':
      return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/[>\r]/g, one => `&#${one.codePointAt(0)};`)
  }
}

function escape(value: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
  return value.replaceAll(/[&<>"'\t\n\r]/g, one => entities[one] ?? `&#${one.codePointAt(0)};`)
}

function starts(root: XmlElement): number[] {
  return [root.start, ...root.attributes.map(({ start }) => start), ...root.children.flatMap(child => (child.kind === 'text' ? [child.start] : starts(child)))]
}

function expectPlaces({ root, source: { text: xml } }: XmlDocument): void {
  const visit = (one: XmlElement): void => {
    const tag = one.prefix === '' ? one.local : `${one.prefix}:${one.local}`
    expect(xml.startsWith(`<${tag}`, one.start)).toBe(true)
    expect([xml[one.contentStart - 1], xml[one.end - 1]]).toEqual(['>', '>'])
    for (const { prefix, local, start } of one.attributes) {
      expect(xml.slice(start).startsWith(prefix === '' ? local : `${prefix}:${local}`)).toBe(true)
      expect(xml[start - 1]).toMatch(/[ \t\r\n]/)
    }
    let end = one.contentStart
    for (const child of one.children) {
      expect(child.start).toBeGreaterThanOrEqual(end)
      if (child.kind === 'text') expectTextPlace(xml, child)
      else visit(child)
      end = child.kind === 'element' ? child.end : child.start
    }
    expect(one.end).toBeGreaterThanOrEqual(end)
  }
  visit(root)
}

function expectTextPlace(xml: string, { value, start, cdata, cdataStart }: XmlText): void {
  const spelled = xml.slice(start)
  const literal = value === '' || spelled.startsWith('&') || spelled[0] === value[0] || (spelled[0] === '\r' && value[0] === '\n') || xml.slice(0, start).endsWith('<![CDATA[')
  expect(literal).toBe(true)
  expect(cdata).toBe(cdataStart !== -1)
  if (cdata) expect(xml.startsWith('<![CDATA[', cdataStart)).toBe(true)
}
