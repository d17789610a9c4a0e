/** Law 8 on the fixtures, and on fast paths that break it. */
import { describe, expect, it } from 'vitest'
import type { FastPath } from '../../src/document/fast-path.ts'
import { FAST_PATH } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/issue/index.ts'
import { PLAN } from '../../src/plan/index.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'
import { checksAlike, diagnosed, readsAlike, writesAlike } from './fast-agrees.ts'

const FILES = fixtureFiles()
const LIMITS: readonly Partial<Limits>[] = [{ text: 50 }, { text: 64 }, { text: 100 }, { text: 250 }, { depth: 3 }, { depth: 30 }, { attributes: 3 }, { attributes: 20 }, { size: 500 }]

describe('law 8 on fixtures', () => {
  it.each(FILES)('holds for $name, under lower limits too', ({ bytes }) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    for (const reading of [{}, { profile: 'lenient' } as const]) expect(readsAlike(FAST_PATH, text, reading)).toBe(readsAlike(FAST_PATH, bytes, reading))
    for (const limits of LIMITS) readsAlike(FAST_PATH, bytes, { limits })
    // The limits that a file keeps to the last character, and those that it misses by one.
    for (const short of [0, 1]) readsAlike(FAST_PATH, text, { limits: { size: text.length - short } })
  })

  it.each<readonly [string, (units: number) => string]>([
    ['blanks between elements', units => ` ${'\n'.repeat(units - 1)}<ict:EditionStatusCategory>`],
    ['blanks with a comment in between', units => `${' '.repeat(units - 40)}<!-- a -->${' '.repeat(40)}<ict:EditionStatusCategory>`],
    ['a comment', units => `<!--${'é'.repeat(units)}--><ict:EditionStatusCategory>`],
    ['a value with blanks', units => `<ict:EditionStatusCategory>${' '.repeat(units - 'Proposed'.length)}`],
  ])('holds where %s are as long as a limit, a little shorter or longer', (_, spell) => {
    const xml = new TextDecoder().decode(FILES.find(({ name }) => name === 'recommendation-set/minimal/document.xml')?.bytes).replace(/\n */g, '')
    const accepted = [98, 99, 100, 101, 102].map(units => readsAlike(FAST_PATH, xml.replace('<ict:EditionStatusCategory>', spell(units)), { limits: { text: 100 } }))
    expect(accepted.slice(3)).toEqual([false, false])
  })

  it('holds for the checks and the writers', () => {
    for (const { syntax, bytes } of FILES) {
      const read = diagnosed(syntax, bytes)
      if (read === undefined) continue
      checksAlike(FAST_PATH, read.root.local, () => structuredClone(read.value))
      for (const layout of [{}, { declaration: true, indent: 2 }, { indent: 4, schemaLocation: 'a.xsd' }]) writesAlike(FAST_PATH, read.root.local, () => structuredClone(read.value), layout)
    }
    expect(FILES.length).toBeGreaterThan(80)
  })
})

describe('law 8', () => {
  const file = FILES.find(({ name }) => name === 'recommendation-set/all-optional-parts/document.xml')?.bytes ?? new Uint8Array()
  const read = (): { readonly root: string, readonly value: object } => ({ root: 'RecommendationSet', value: structuredClone(diagnosed('xml', file)?.value ?? {}) })
  const broken = (changes: Partial<FastPath>): FastPath => ({ plan: PLAN, readXml: () => undefined, placesInXml: FAST_PATH.placesInXml, readJson: () => undefined, isValid: () => false, writeXml: () => undefined, ...changes })

  it('is satisfied with a fast path that reads the same, or nothing', () => {
    expect(readsAlike(broken({ readXml: read }), file)).toBe(true)
    expect(readsAlike(broken({}), file)).toBe(false)
  })

  it.each<readonly [string, (value: Record<string, unknown>) => object]>([
    ['a member of no value', value => ({ ...value, more: undefined })],
    ['a member less', value => Object.fromEntries(Object.entries(value).slice(1))],
    ['a member more', value => ({ ...value, more: 1 })],
    ['members in another order', value => Object.fromEntries(Object.entries(value).reverse())],
    ['another text', value => ({ ...value, recommendationSetIdentifier: 'other' })],
        ['another prototype', value => Object.assign(Object.create({}) as object, value)],
  ])('is broken by %s', (_, change) => {
    expect(() => readsAlike(broken({ readXml: () => ({ root: 'RecommendationSet', value: change(read().value as Record<string, unknown>) }) }), file)).toThrow('reads otherwise')
  })

  it('is broken by another root, and by whatever reads a document that is not valid or beyond a limit', () => {
    expect(() => readsAlike(broken({ readXml: () => ({ ...read(), root: 'OfficeReport' }) }), file)).toThrow('reads otherwise')
    for (const input of ['', '<a/>', file.subarray(0, file.length - 3)]) expect(() => readsAlike(broken({ readXml: read }), input)).toThrow('refuses')
    expect(() => readsAlike(broken({ readXml: read }), file, { limits: { text: 10 } })).toThrow('refuses')
    expect(() => readsAlike(broken({ readJson: read }), '{"recommendationSet":{}}')).toThrow('refuses')
  })

  it('is broken by a check that says valid to all, and by a writer that adds a blank', () => {
    expect(() => checksAlike(broken({ isValid: () => true }), 'RecommendationSet', () => ({}))).toThrow('part.missing')
    expect(() => writesAlike(broken({ writeXml: () => ' ' }), 'RecommendationSet', () => read().value, {})).toThrow('<ict:RecommendationSet')
  })

  it('holds for what is no document at all', () => {
    const inputs = ['', ' ', '<', '<?', '<?xml', '<!--', '{', '[', '\ufeff', '<ict:RecommendationSet', '</', '\u0000'.repeat(300), '<'.repeat(300)]
    for (const input of inputs) for (const given of [input, new TextEncoder().encode(input)]) expect(readsAlike(FAST_PATH, given)).toBe(false)
    expect(FAST_PATH.readXml(new Uint8Array(), DEFAULT_LIMITS)).toBeUndefined()
  })
})
