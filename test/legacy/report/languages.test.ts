/** What an office may write in each of the six languages comes to the same answers. */
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../src/edition/items.ts'
import { editionNamed } from '../../../src/legacy/report/editions.ts'
import { datesIn, headingOf, officesIn, periodIn, statusesIn } from '../../../src/legacy/report/words/index.ts'
import { importLegacy } from '../../../src/legacy/index.ts'
import { reported, statusesOf, warningsOf } from './reports.ts'

const KNOWN = new Set(itemsOf(editionNamed(undefined)).keys())

describe('a list of actions in one sentence', () => {
  it.each([
    ['en', 'Recommendation 2: a) implemented, b) partially implemented, c) not.'],
    ['fr', 'Recommandation 2 : a) mise en œuvre, b) partiellement mise en œuvre, c) non.'],
    ['es', 'Recomendación 2: a) aplicada, b) aplicada parcialmente, c) no.'],
    ['ru', 'Рекомендация 2: а) внедрена, б) частично внедрена, в) нет.'],
    ['zh', '建议2：a)已实施，b)部分实施，c)未实施。'],
    ['ar', 'التوصية 2: أ) منفذة، ب) منفذة جزئيا، ج) لا.'],
  ])('gives each its own status in %s', async (_, text) => {
    const { value } = await reported(text)
    // The text as a whole stays with the recommendation.
    expect(statusesOf(value).filter(one => one !== '2 -')).toEqual(['2.a Implemented', '2.b Partially implemented', '2.c Not implemented'])
  })

  it('is none where a text only points to another action', () => {
    expect(headingOf('a) Implemented, see also b) below', KNOWN, 'en', '2')?.items).toEqual(['2.a'])
  })
})

describe('an answer without a heading', () => {
  it.each([
    ['Recommendation 1\nImplemented.\n\nRecommendations 5 to 7 are not applicable to our Office.'],
    ['Recommandation 1\nMise en œuvre.\n\nLes recommandations 5 à 7 ne s’appliquent pas à l’office.'],
    ['Recomendación 1\nAplicada.\n\nLas recomendaciones 5 a 7 no son aplicables a la Oficina.'],
  ])('is no part of the answer before it: %s', async text => {
    const { value, issues } = await reported(text)
    expect(statusesOf(value)).toEqual(['1 Implemented', '5+6+7 Not applicable'])
    expect(issues.map(({ code }) => code)).toContain('legacy.joint-answer')
  })
})

describe('a plain sentence', () => {
  it.each([
    ['en', 'The recommendation has been implemented.'], ['en', 'Implemented on 1 July 2024.'], ['en', 'Partially implemented: designs are missing.'], ['en', 'Implemented, see https://www.example.org/a.'], ['en', 'Not yet started.'],
    ['es', 'Aplicada parcialmente: faltan los diseños.'], ['es', 'No se ha iniciado aún.'], ['ru', 'Внедрена частично: правила действуют для товарных знаков.'],
  ])('is certain: %s "%s"', (language, text) => {
    expect(statusesIn(text, language).map(({ certain }) => certain)).not.toContain(false)
    expect(statusesIn(text, language).length).toBeGreaterThan(0)
  })

  it.each([
    ['en', 'Implemented as of next year.'], ['en', 'Implemented in the test environment.'], ['en', 'It would be implemented.'], ['en', 'Implemented: no.'], ['es', 'Si se aplicara, sería aplicada.'], ['fr', 'Mise en œuvre, sauf pour les dessins.'],
  ])('is not certain where it says more: %s "%s"', (language, text) => {
    expect(statusesIn(text, language).filter(({ certain, status }) => certain && status === 'Implemented')).toEqual([])
  })
})

describe('dates', () => {
  it('are not parted from their words by the years of a plan', () => {
    expect(datesIn('The Office adopted its ICT Strategy 2025–2029 on 14 March 2025.', 'en').map(({ value, role }) => [value, role])).toEqual([['2025', undefined], ['2025-03-14', 'Adopted']])
  })

  it.each([
    ['fr', 'Nous espérons commencer en 2027.'], ['en', 'We hope to begin in 2027.'], ['es', 'Esperamos empezar en 2027.'], ['ru', 'Надеемся начать в 2027 году.'], ['zh', '希望于2027年开始。'], ['ar', 'نأمل أن نبدأ في عام 2027.'],
  ])('that are hoped for are planned: %s', (language, text) => {
    expect(datesIn(text, language).map(({ value, role }) => `${value ?? ''} ${role ?? ''}`)).toEqual(['2027 Planned'])
  })
})

describe('the letterhead', () => {
  it.each([
    ['Rapport de l’Office Benelux (BX) sur les recommandations', 'BX'], ['Oficina Española de Patentes y Marcas (ES): informe', 'ES'], ['الهيئة السعودية للملكية الفكرية (SA)', 'SA'], ['Национальный центр интеллектуальной собственности (BY)', 'BY'], ['国家知识产权局（CN）', 'CN'],
  ])('names the office: %s', (text, code) => {
    expect(officesIn(text)[0]?.code).toBe(code)
  })

  it.each([
    ['Report for 2025'], ['Informe correspondiente a 2025'], ['Отчет за 2025 год'], ['تقرير لعام 2025'], ['2025年建议实施情况报告'],
  ])('says plainly which year it is about: %s', text => {
    expect(periodIn(text)).toMatchObject({ value: '2025', certain: true })
  })

  it.each([
    ['en', 'Calendar year: 2024'], ['fr', 'Période considérée : année civile 2024'], ['es', 'Período considerado: del 1 de enero al 31 de diciembre de 2024'], ['ru', 'Отчетный период: с 1 января по 31 декабря 2024 года'], ['zh', '报告期：2024年1月1日至2024年12月31日'], ['ar', 'الفترة المشمولة بالتقرير: من 1 يناير إلى 31 ديسمبر 2024'],
  ])('gives the period behind a label: %s', async (language, line) => {
    const result = await importLegacy(`${line}\n\nRecommendation 1\nStatus: Implemented`, { kind: 'report', officeCode: 'NZ', languageCode: language as 'en', today: '2026-11-22', partial: true })
    if (!result.ok || result.name !== 'OfficeReport') expect.fail('refused')
    expect(result.value.reportingPeriod).toEqual({ startDate: '2024-01-01', endDate: '2024-12-31' })
    expect(result.issues.map(({ code }) => code).filter(code => code.startsWith('legacy.period'))).toEqual([])
  })
})

describe('links behind words', () => {
  const page = (cells: string): string => `<table><tr><th>Recommendation</th><th>Status</th><th>Comments</th><th>Evidence</th></tr><tr><td>1</td><td>Implemented</td>${cells}</tr></table>`

  it('are documents with the words as their title, in a column for them and in a text', async () => {
    const result = await importLegacy(page('<td>See <a href="https://www.example.org/b">the plan</a>.</td><td><a href="https://www.example.org/a">Strategy</a></td>'), { kind: 'report', officeCode: 'NZ', today: '2026-11-22', partial: true })
    if (!result.ok || result.name !== 'OfficeReport') expect.fail('refused')
    expect(result.value.responseBag?.[0]?.evidenceDocumentBag?.map(({ titleTextBag, webURI }) => [titleTextBag?.[0]?.value, webURI])).toEqual([['Strategy', 'https://www.example.org/a'], ['the plan', 'https://www.example.org/b']])
    expect(result.issues.map(({ code }) => code)).not.toContain('legacy.text-unplaced')
  })

  it('are one document where two lead to the same address', async () => {
    const result = await importLegacy(page('<td></td><td><a href="https://www.example.org/a">Strategy</a> <a href="https://www.example.org/a">strategy, page 2</a></td>'), { kind: 'report', officeCode: 'NZ', today: '2026-11-22', partial: true })
    if (!result.ok || result.name !== 'OfficeReport') expect.fail('refused')
    expect(result.value.responseBag?.[0]?.evidenceDocumentBag?.map(({ webURI }) => webURI)).toEqual(['https://www.example.org/a'])
    expect(result.ledger.coverage.total).toBe(result.ledger.coverage.mapped + result.ledger.coverage.changed + result.ledger.coverage.leftOut)
  })
})

describe('an annual technical report', () => {
  const ATR = 'ANNUAL TECHNICAL REPORT 2025\n\nI. Recent developments\n\nThe strategy was reviewed.\n\nIII. Sources\n\nBulk data are free.\n\nVII. Implementation of WIPO Standards\n\nST.3: implemented\nST.96: not implemented\n\nVIII. Other matters\n\nNone.\n'

  it('gives no status, keeps the standards as the text of 8 b), and leaves an empty chapter out', async () => {
    const { value, issues } = await reported(ATR)
    expect(value.responseBag?.flatMap(({ implementationStatusCategory }) => implementationStatusCategory ?? [])).toEqual([])
    expect(value.responseBag?.find(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes('8.b'))?.responseTextBag?.[0]?.value).toContain('ST.96: not implemented')
    expect(value.unmappedContentBag).toBeUndefined()
    expect(warningsOf(issues).filter(code => !['legacy.mapped-by-chapter'].includes(code))).toEqual([])
  })
})
