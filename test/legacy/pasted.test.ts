/** Texts as they come out of Word, PDF and e-mail: what nobody sees, what belongs to the page, what ran together. */
import { describe, expect, it } from 'vitest'
import { importLegacy } from '../../src/legacy/index.ts'
import { ANNEX, codesOf, imported, outlineOf } from './annex.ts'

const outline = outlineOf((await imported(ANNEX)).value)

/** The annex, hard-wrapped. */
function wrapped(width: number): string[] {
  return ANNEX.split('\n').flatMap(paragraph => {
    const lines = ['']
    for (const word of paragraph.trim().split(' ')) {
      const line = lines.at(-1) ?? ''
      if (line === '') lines[lines.length - 1] = word
      else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`
      else lines.push(word)
    }
    return lines
  })
}

describe('importLegacy on a pasted text', () => {
  it.each([
    ['soft hyphens in words', ANNEX.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00AD$2')],
    ['zero-width spaces after spaces', ANNEX.replaceAll(' ', ' \u200B')],
    ['zero-width no-break spaces after spaces', ANNEX.replaceAll(' ', ' \uFEFF')],
    ['zero-width spaces around digits', ANNEX.replace(/[0-9]+/g, '\u200B$&\u200B')],
  ])('reads through %s, keeps them and reports them', async (_, text) => {
    const { value, issues } = await imported(text)
    expect(value.recommendationBag.map(({ recommendationIdentifier, recommendationNumber, dutyBag }) => [recommendationIdentifier, recommendationNumber, dutyBag?.length]))
      .toEqual((await imported(ANNEX)).value.recommendationBag.map(({ recommendationIdentifier, recommendationNumber, dutyBag }) => [recommendationIdentifier, recommendationNumber, dutyBag?.length]))
    expect(codesOf(issues)).toEqual(['legacy.invisible-characters'])
    expect(JSON.stringify(value)).toMatch(/[\u00AD\u200B\uFEFF]/)
  })

  it.each([
    ['typographic ligatures', ANNEX.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ')],
    ['double spaces', ANNEX.replaceAll(' ', '  ')],
    ['marks of direction before headings', ANNEX.replaceAll('Recommandation n°', '\u200ERecommandation n°')],
  ])('reads %s without a word', async (_, text) => {
    const { value, issues } = await imported(text)
    expect(codesOf(issues)).toEqual([])
    expect(value.recommendationBag).toHaveLength(10)
    expect(value.recommendationBag.filter(({ correspondence }) => correspondence?.newRecommendation !== undefined)).toHaveLength(2)
  })

  it('finds headings and labels behind invisible characters', async () => {
    const { value, issues } = await imported(ANNEX.replace(/^/gm, '\u200B'))
    expect(value.recommendationBag.map(({ recommendationNumber, actionBag }) => [recommendationNumber, actionBag?.length]))
      .toEqual((await imported(ANNEX)).value.recommendationBag.map(({ recommendationNumber, actionBag }) => [recommendationNumber, actionBag?.length]))
    expect(codesOf(issues)).toEqual(['legacy.invisible-characters'])
  })

  it('reports a page header that it joined to a paragraph', async () => {
    const text = wrapped(70).flatMap((line, index) => (index > 0 && index % 17 === 0 ? [line, 'CWS/99/9', `Annexe, page ${index / 17}`] : [line])).join('\n')
    const { value, issues } = await imported(text)
    const joined = JSON.stringify(value.recommendationBag).match(/[^"] CWS\/99\/9/g) ?? []
    expect(joined.length).toBeGreaterThan(0)
    expect(issues.filter(({ code, values }) => code === 'legacy.line-join-doubtful' && values['found'] === 'CWS/99/9')).toHaveLength(joined.length)
  })

  it.each([44, 60, 70, 90])('is silent about the annex wrapped at %d', async width => {
    const { value, issues } = await imported(wrapped(width).join('\n'))
    expect(codesOf(issues)).toEqual([])
    expect(outlineOf(value)).toEqual(outline)
  })

  it.each([
    ['an action on the line of the one before', ANNEX.replace('\nc) Le Bureau international', ' c) Le Bureau international'), ['legacy.label-inside']],
    ['an action in the next cell of a row', ANNEX.replace(/\n\ta\) Les offices de propriété intellectuelle devraient élaborer/, '\ta) Les offices de propriété intellectuelle devraient élaborer'), ['legacy.label-inside', 'legacy.label-order']],
    ['a sub-item on the line of the one before', ANNEX.replace('\nii. l’utilisation', '; ii. l’utilisation'), ['legacy.label-inside']],
    ['references in the next cell of a row', ANNEX.replace('\n\tR22 et R29', '\tR22 et R29'), ['legacy.references-inside']],
  ])('reports %s', async (_, text, codes) => {
    expect(text).not.toBe(ANNEX)
    expect(codesOf((await imported(text)).issues)).toEqual(codes)
  })

  it('does not take the mention of an item for a label', async () => {
    expect(codesOf((await imported(ANNEX.replace('partager leur stratégie en matière de TIC avec', 'partager leur stratégie visée au point c) ci-dessous avec'))).issues)).toEqual([])
  })

  it.each([
    ['a sentence', `Le présent document contient des recommandations.\n${ANNEX.replace(/^.*\n/, '')}`],
    ['the first of two lines that may be it', `Objet : recommandations\n${ANNEX}`],
  ])('doubts a title that is %s', async (_, text) => {
    expect(codesOf((await imported(text)).issues)).toContain('legacy.title-doubtful')
  })

  it('numbers five hundred sub-items', async () => {
    const items = Array.from({ length: 500 }, (_, index) => `(i) chose ${index}`)
    const { value } = await imported(['Recommandation 1', 'Les offices devraient agir.', 'a) Les offices devraient faire, tels que', ...items].join('\n'), { partial: true })
    expect(value.recommendationBag[0]?.actionBag?.[0]?.subItemBag?.[443]?.subItemIdentifier).toBe('1.a.cdxliv')
  })
})

describe('importLegacy called without types', () => {
  it.each([
    ['no input', undefined], ['a number', 5], ['an array buffer', new ArrayBuffer(4)], ['a function', () => ANNEX], ['wide units', new Uint16Array(4)],
  ])('throws a TypeError for %s', async (_, input) => {
    await expect(importLegacy(input as never)).rejects.toThrow(TypeError)
  })

  it.each([
    [{ encoding: 5 }, 'TypeError'], [{ editionIdentifier: 5 }, 'TypeError'], [{ partial: 'no' }, 'TypeError'], [null, 'TypeError'],
    [{ editionStatus: 'adopted' }, 'RangeError'], [{ documentStatusText: '' }, 'RangeError'], [{ fileName: 'a\u0000b' }, 'RangeError'], [{ fileName: 'a\uD800' }, 'RangeError'],
  ])('refuses the options %j', async (options, name) => {
    await expect(importLegacy(ANNEX, options as never)).rejects.toMatchObject({ name })
  })
})
