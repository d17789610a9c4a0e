import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingOf, itemsIn, itemsOfLabel } from '../../../src/legacy/report/words/index.ts'
import { KNOWN } from './known.ts'

describe('itemsOfLabel', () => {
  it.each([
    ['4 d) ii', '4.d.ii'], ['4.d.ii', '4.d.ii'], ['4d(ii)', '4.d.ii'], ['Rec. 4', '4'], ['R16', 'R16'], ['07', '7'], ['Recommandation 4 – action d', '4.d'], ['5 to 7', '5 6 7'], ['8 & 9', '8 9'],
    ['nos 8 et 9', '8 9'], ['١', '1'], ['四', '4'], ['Рекомендация 4 а)', '4.a'], ['建议四(一)', '4.a'], ['4 D', '4.d'], ['recommandation n° 7', '7'], ['4 a), b) et c)', '4.a 4.b 4.c'],
    ['7 a) i, ii', '7.a.i 7.a.ii'], ['R1–R4', 'R1 R2 R3 R4'], ['Recommendation IV', '4'], ['التوصية 4 (أ)', '4.a'], ['建议 8 和 9', '8 9'], ['Rec 4/a', '4.a'], ['Nº 3', '3'], ['#5', '5'], ['التوصيتان 8 و9', '8 9'],
  ])('reads "%s" as %s', (label, keys) => {
    expect(itemsOfLabel(label, KNOWN)?.items).toEqual(keys.split(' '))
  })

  it.each([['0', '0'], ['11', '11'], ['99', '99'], ['4 e)', '4.e'], ['R41', 'R41']])('says that "%s" is unknown', (label, key) => {
    expect(itemsOfLabel(label, KNOWN)).toMatchObject({ items: [], unknown: [key] })
  })

  it.each(['40 rec.', 'ST.37', '7 %', '2024', '1.5', 'Strategy', '', '12 March'])('takes "%s" for no item', label => {
    expect(itemsOfLabel(label, KNOWN)).toBeUndefined()
  })

  it.each([['ii', '4.d', '4.d.ii'], ['a)', '4.d', '4.a'], ['c)', '4.d.ii', '4.c'], ['(b)', '4', '4.b']])('reads "%s" under %s as %s', (label, under, key) => {
    expect(itemsOfLabel(label, KNOWN, undefined, under)?.items).toEqual([key])
  })

  it('says where a range was written out', () => {
    expect(itemsOfLabel('5 to 7', KNOWN)?.range).toBe(true)
    expect(itemsOfLabel('5 and 7', KNOWN)?.range).toBe(false)
  })
})

describe('itemsIn', () => {
  const keys = (text: string, under?: string): unknown => itemsIn(text, { known: KNOWN, ...(under === undefined ? {} : { under }) }).flatMap(({ items }) => items)

  it('finds the items of running text', () => {
    expect(keys('S’agissant de l’action a) iii), l’office fournit', '7')).toEqual(['7.a.iii'])
    expect(keys('Voir la réponse à la recommandation n° 7')).toEqual(['7'])
    expect(keys('建议7和8已实施')).toEqual(['7', '8'])
    expect(keys('Рекомендации 5–7 внедрены')).toEqual(['5', '6', '7'])
  })

  it('takes numbers alone for none', () => {
    expect(keys('In 4 offices 7 projects, point 12 of the agenda, 3 % and ST.9')).toEqual([])
  })

  it('gives places inside the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('recommendation', '4', 'a)', 'et', '-', 'R', '16', 'œ', '\u0301', '建议', '(', 'ii', '\n', ' ', '٤', 'التوصية'), { maxLength: 20 }), parts => {
      const text = parts.join('')
      const found = itemsIn(text, { known: KNOWN })
      expect(found.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true)
    }))
  })
})

describe('headingOf', () => {
  it.each([
    ['Recommandation 3 : mise en œuvre', '3', 'mise en œuvre'], ['4. Transformation numérique', '4', 'Transformation numérique'], ['Recommandations nos 8 et 9', '8 9', ''], ['Réponse à la recommandation 4', '4', ''],
    ['a) Inventaire : fait', '4.a', 'Inventaire : fait'], ['II. Recommandation 4', '4', ''], ['Recommandation 1 Stratégie TIC', '1', 'Stratégie TIC'], ['建议四：已实施', '4', '已实施'], ['التوصية 4: منفذ', '4', 'منفذ'], ['R16: done', 'R16', 'done'],
  ])('takes "%s" for a heading of %s', (line, keys, rest) => {
    const found = headingOf(line, KNOWN, undefined, '4')
    expect(found?.items).toEqual(keys.split(' '))
    expect(line.slice(found?.restStart)).toBe(rest)
  })

  it.each([
    'Recommendation 2 asks offices to publish.', 'Recommendation 4 has been implemented.', '2 to 3 weeks', '5 offices took part', '1.5 million', '10 % of all', 'Recommendations 1 to 10 were issued by the meeting', '2024. Rapport', 'Introduction',
  ])('does not take "%s" for one', line => {
    expect(headingOf(line, KNOWN)).toBeUndefined()
  })
})
