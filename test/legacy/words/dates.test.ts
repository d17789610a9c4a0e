import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { datesIn, periodIn } from '../../../src/legacy/report/words/index.ts'

/** Lines `language | text | value[..end] role doubt (alternative)`, in any order; `-` no date. */
const ROWS = readFileSync(new URL('dates.txt', import.meta.url), 'utf8').trim().split('\n').map(line => line.split(' | ') as [string, string, string])

function spelled(text: string, language: string): string {
  return datesIn(text, language).map(({ value = '', endValue, role, doubt, alternative }) =>
    [`${value}${endValue === undefined ? '' : `..${endValue}`}`, role, doubt, alternative === undefined ? undefined : `(${alternative})`].filter(part => part !== undefined && part !== '').join(' ')).join(' + ') || '-'
}

describe('datesIn', () => {
  it('is known for thirty dates in each language', () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) expect(ROWS.filter(([code]) => code === language).length).toBeGreaterThanOrEqual(30)
  })

  it.each(ROWS)('reads in %s "%s" as %s', (language, text, said) => {
    expect(spelled(text, language)).toBe(said)
  })

  it('takes the other order of day and month where the caller knows it', () => {
    expect(datesIn('03/04/2026', undefined, { dayFirst: false })).toMatchObject([{ value: '2026-03-04', doubt: 'ambiguous', alternative: '2026-04-03' }])
  })

  it('measures far-off dates against the day of the import', () => {
    expect(datesIn('2030-01-01', 'en', { today: '1990-01-01' })).toMatchObject([{ value: '2030-01-01', doubt: 'far-off' }])
  })

  it('gives the place of a date behind letters of two units', () => {
    const text = '\u{1D400}œuvre le 14 mars 2023.'
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['14 mars 2023'])
  })
})

describe('periodIn', () => {
  it.each([
    ['Rapport 2024', '2024', false], ['période : 1er janvier – 31 décembre 2024', '2024-01-01..2024-12-31', true], ['FY2024/25', '2024..2025', true],
    ['Annual Technical Report 2024', '2024', false], ['Reporting period: 2024', '2024', true], ['отчет за 2024 год', '2024', true], ['2024年度报告', '2024', true], ['Informe anual 2023', '2023', false],
  ])('finds in "%s" %s', (text, period, certain) => {
    const found = periodIn(text)
    expect(`${found?.value ?? ''}${found?.endValue === undefined ? '' : `..${found.endValue}`}`).toBe(period)
    expect(found?.certain).toBe(certain)
  })

  it.each(['In 2023 we did much.', 'Adopted in 2022', 'Recommendation 4'])('finds none in "%s"', text => {
    expect(periodIn(text)).toBeUndefined()
  })
})
