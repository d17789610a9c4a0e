import { describe, expect, it } from 'vitest'
import { LABEL_LANGUAGES } from '../../src/codelist/index.ts'
import { PLAN, type ComplexPlan } from '../../src/plan/index.ts'
import { elementName, NAMED_ELEMENTS } from '../../src/publish/names/index.ts'
import { STYLE } from '../../src/publish/style.ts'
import { word, WORD_KEYS } from '../../src/publish/words.ts'

/** Elements that pages do not show by name. */
const UNNAMED = [
  'AddressedItemIdentifier', 'ConfidentialIndicator', 'PersonFullName', 'ReferredItemIdentifier', 'ReferredReportIdentifier', 'ResponseReference', 'UnmappedContent',
  'UnmappedPathText', 'UnmappedPlaceText', 'UnmappedSourceText',
]

function elementNames(type: ComplexPlan, known = new Set<string>()): ReadonlySet<string> {
  for (const field of type.fields) {
    if (field.form === 'attribute' || field.form === 'value') continue
    const isNew = !known.has(field.item.local)
    known.add(field.item.local)
    if (isNew && field.type.kind !== 'simple') elementNames(field.type, known)
  }
  return known
}

const SCRIPTS: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u }

describe('the words of pages', () => {
  it('name every element of a report, and no other', () => {
    const held = [...elementNames(PLAN.roots.get('OfficeReport')?.type as ComplexPlan)].filter(name => !UNNAMED.includes(name))
    expect(held.toSorted()).toEqual(NAMED_ELEMENTS.toSorted())
  })

  it.each(LABEL_LANGUAGES)('are there in %s, in its script', language => {
    const texts = [...NAMED_ELEMENTS.filter(name => name !== 'ContentHashText').map(name => elementName(name, language)), ...WORD_KEYS.filter(key => key !== 'ratio').map(key => word(key, language))]
    const script = SCRIPTS[language] ?? /\p{Script=Latin}/u
    expect(texts.filter(text => !script.test(text) || text !== text.trim())).toEqual([])
  })

  it('have the same places to fill in in every language', () => {
    const places = (text: string): readonly string[] => (text.match(/\{[a-z]+\}/g) ?? []).toSorted()
    const different = WORD_KEYS.flatMap(key => LABEL_LANGUAGES.filter(language => places(word(key, language)).join() !== places(word(key, 'en')).join()).map(language => `${key} ${language}`))
    expect(different).toEqual([])
  })
})

describe('the style', () => {
  /** Relative luminance, by WCAG 2. */
  const luminance = (colour: string): number => {
    const digits = colour.length === 4 ? [...colour.slice(1)].map(digit => digit + digit) : colour.slice(1).match(/../g) ?? []
    const [red = 0, green = 0, blue = 0] = digits.map(pair => parseInt(pair, 16) / 255).map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const screen = STYLE.slice(0, STYLE.indexOf('@media print'))
  const texts = [...screen.matchAll(/(?:--ink|--faint|--link|[{; ]color): (#[0-9a-f]{3,6})/g)].map(([, colour = '']) => colour)
  const grounds = [...screen.matchAll(/(?:--paper|--shade|background): (#[0-9a-f]{3,6})/g)].map(([, colour = '']) => colour)

  it('has a contrast of 4.5 to 1 at least between any text and any ground', () => {
    expect(texts.length).toBeGreaterThan(9)
    expect(grounds.length).toBe(3)
    const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    expect(texts.flatMap(text => grounds.filter(ground => contrast(luminance(text), luminance(ground)) < 4.5).map(ground => `${text} on ${ground}`))).toEqual([])
  })
})
