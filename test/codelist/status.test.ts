import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { label, LABEL_LANGUAGES, statusFor, statusWordings, type LabelLanguage } from '../../src/codes.ts'
import { normalForm } from '../../src/codelist/normal-form.ts'
import { STATUS_WORDS } from '../../src/model/response.ts'
import { StatusVocabulary } from '../../src/model/report-codes.ts'

const rows = statusWordings()
const AFFIRMED = new Set(['Implemented', 'Partially implemented', 'In progress', 'Planned'])

/** What a negation looks like before and behind the words, by language. */
const NEGATIONS: Readonly<Record<LabelLanguage, readonly ((wording: string) => string)[]>> = {
  ar: [w => `غير ${w}`, w => `لم ${w}`, w => `لا ${w}`, w => `ليس ${w}`, w => `${w} - لا`],
  en: [w => `not ${w}`, w => `Not yet ${w}`, w => `non-${w}`, w => `never ${w}`, w => `no ${w}`, w => `un${w}`, w => `isn’t ${w}`, w => `${w}: no`, w => `${w} (not yet)`, w => `${w}; isn't used`, w => `${w}?`, w => `☐ ${w}`],
  es: [w => `no ${w}`, w => `No está ${w}`, w => `sin ${w}`, w => `aún no ${w}`, w => `${w}, todavía no`],
  fr: [w => `non ${w}`, w => `pas ${w}`, w => `n’est pas ${w}`, w => `pas encore ${w}`, w => `${w} : non`, w => `${w}, mais pas encore`],
  ru: [w => `не ${w}`, w => `ещё не ${w}`, w => `Не${w}`, w => `${w} — нет`, w => `${w} (не все)`],
  zh: [w => `未${w}`, w => `尚未${w}`, w => `没有${w}`, w => `不${w}`, w => `${w}（未完成）`, w => `非${w}`],
}

describe('the mapping tables', () => {
  it('lead to the statuses of the model, all of them, in each language', () => {
    expect(rows.filter(({ status }) => !STATUS_WORDS.includes(status))).toEqual([])
    const missing = LABEL_LANGUAGES.flatMap(language => STATUS_WORDS.filter(word => !rows.some(row => row.language === language && row.status === word)))
    expect(missing).toEqual([])
  })

  it('name the vocabularies of the model, each with source and date', () => {
    const names = new Set(rows.map(({ vocabulary }) => vocabulary))
    expect([...names].sort()).toEqual(['Own list', ...StatusVocabulary.base.codes.map(({ value }) => value)].sort())
    expect(rows.filter(({ source, date }) => source === '' || !/^\d{4}(-\d\d-\d\d)?$/.test(date))).toEqual([])
  })

  it('say one thing of a wording within a vocabulary and a language', () => {
    const said = new Map<string, Set<string>>()
    for (const { wording, language, vocabulary, status, certain } of rows) {
      const key = `${vocabulary} ${language} ${normalForm(wording)}`
      said.set(key, (said.get(key) ?? new Set()).add(`${status} ${certain}`))
    }
    expect([...said].filter(([, answers]) => answers.size > 1)).toEqual([])
  })

  it('hold no wording that its own look-up does not find', () => {
    const lost = rows.filter(({ wording, language, vocabulary, status, certain }) => {
      const found = statusFor(wording, { language, vocabulary })
      return found?.status !== status || found.certain !== certain || found.vocabulary !== vocabulary
    })
    expect(lost).toEqual([])
  })

  it('give a reason with each judgement', () => {
    expect(rows.filter(({ certain, note }) => certain === (note !== undefined && note !== ''))).toEqual([])
  })
})

describe('statusFor', () => {
  it('reads back every status and every label that we print', () => {
    const printed = STATUS_WORDS.flatMap(status => LABEL_LANGUAGES.map(language => ({ status, language, text: label('ImplementationStatusCategory', status, language) })))
    expect(printed.map(({ language, text }) => statusFor(text, { language })))
      .toEqual(printed.map(({ status }) => expect.objectContaining({ status, certain: true, vocabulary: 'Own list' })))
    expect(printed.map(({ text }) => statusFor(text.toUpperCase())?.status)).toEqual(printed.map(({ status }) => status))
  })

  it.each([
    ['Completely', 'WIPO standards survey', 'Implemented', true], ['Partly', 'WIPO standards survey', 'Partially implemented', true],
    ['Not implemented', 'WIPO standards survey', 'Not implemented', true], ['Completamente', 'WIPO standards survey', 'Implemented', true],
    ['Parcialmente', 'WIPO standards survey', 'Partially implemented', true], ['No se aplica', 'WIPO standards survey', 'Not implemented', false],
    ['Implemented', 'Annual technical report', 'Implemented', true], ['Implementation in progress', 'Annual technical report', 'In progress', true],
    ['Not applicable', 'Annual technical report', 'Not applicable', false],
  ])('takes %j of the %s for %s; certain: %s', (wording, vocabulary, status, certain) => {
    expect(statusFor(wording, { vocabulary })).toMatchObject({ status, certain, vocabulary })
  })

  it.each([
    ['in progress', 'In progress'], ['IN_PROGRESS', 'In progress'], ['en cours', 'In progress'], ['en curso', 'In progress'], ['mis en oeuvre', 'Implemented'], ['已实施', 'Implemented'],
    ['未实施', 'Not implemented'], ['منفذ', 'Implemented'], ['غير منفذ', 'Not implemented'], ['Не внедрено', 'Not implemented'],
    ['Not yet implemented.', 'Not implemented'], ['pas encore mis en œuvre', 'Not implemented'], ['Implemented (partially)', 'Partially implemented'],
  ])('is certain that %j means %s', (wording, status) => {
    expect(statusFor(wording)).toMatchObject({ status, certain: true })
  })

  it.each([
    ['Implemented (2021)', 'Implemented'], ['Partly: only ST.96', 'Partially implemented'], ['Not implemented – not applicable', 'Not applicable'], ['Not implemented; planned', 'Planned'],
    ['En cours : depuis 2024', 'In progress'], ['已实施（2023年）', 'Implemented'], ['Yes', 'Implemented'], ['No', 'Not implemented'], ['n.a.', 'Not applicable'], ['N/A', 'Not applicable'],
  ])('leaves it to a person whether %j means %s', (wording, status) => {
    const mapping = statusFor(wording)
    expect(mapping).toMatchObject({ status, certain: false })
    expect(mapping?.note).toBeTruthy()
  })

  it('says so where vocabularies differ, and leaves the choice', () => {
    expect(statusFor('No se aplica')).toMatchObject({ status: 'Not applicable', certain: false, alternatives: ['Not implemented'] })
  })

  it.each([
    'under consideration', 'Implemented; not applicable', 'Implemented, except for designs', 'Implemented / not implemented', 'Implemented, Planned', 'Not, really: Implemented', 'Umgesetzt', '', ' ', '?',
    '__proto__', 'constructor', 'Implemented '.repeat(100), 'Aplicado, salvo marcas', 'Mis en œuvre, sauf pour les marques', '已实施，但仅限专利',
    'No, implementado', 'No. Aplicado', 'Non, appliqué', '(Not) implemented', 'Not: implemented', 'No (implementado)',
  ])('maps nothing of %j', wording => {
    expect(statusFor(wording)).toBeUndefined()
  })

  it('looks at the words of the language alone where it is told', () => {
    expect(statusFor('En cours', { language: 'es' })).toBeUndefined()
    expect(statusFor('En cours', { language: 'pt' })).toBeUndefined()
  })

  it('takes no denied wording for an affirmed one, in any language', () => {
    const taken = rows.filter(({ status }) => AFFIRMED.has(status)).flatMap(({ wording, language }) =>
      NEGATIONS[language].map(deny => deny(wording)).filter(text => AFFIRMED.has(statusFor(text)?.status ?? '')))
    expect(rows.length).toBeGreaterThan(300)
    expect(taken).toEqual([])
  })

  it('is certain of whole wordings only: one more word and it is not', () => {
    const known = new Set(rows.map(({ wording }) => normalForm(wording)))
    fc.assert(fc.property(fc.constantFrom(...rows), fc.stringMatching(/^[a-zé]{2,8}$/), fc.constantFrom(' ', ' – ', ' (', ': '), fc.boolean(), ({ wording }, word, joint, before) => {
      const text = before ? word + joint + wording : wording + joint + word
      if (!known.has(normalForm(text))) expect(statusFor(text)?.certain ?? false).toBe(false)
    }), { numRuns: 500 })
  })
})
