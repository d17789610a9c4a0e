import { describe, expect, it } from 'vitest'
import { importLegacy } from '../../../src/legacy/index.ts'
import type { Response } from '../../../src/model/types.ts'
import { reported, statusesOf, warningsOf } from './reports.ts'

const PROSE = `Rapport sur la mise en œuvre des 10 recommandations relatives aux TIC
ÉCHANTILLON – contenu inventé pour essais
Office : MC (code de la norme ST.3)
Période considérée : année civile 2024

Introduction
Les recommandations nos 2 et 7 ont été jugées prioritaires par la direction.

Recommandation n° 1
L’Office dispose d’une stratégie en matière de TIC, adoptée le 14 mars 2023. Toutes les actions a), b) et c) sont réputées achevées.

Recommandation n° 3
Le cadre de gouvernance des données n’a pas encore été mis en œuvre.

Recommandation n° 4
a) Un inventaire des problèmes opérationnels a été dressé en 2022.
d) i. Les décisions entièrement automatisées ne sont pas envisagées.

Recommandation n° 5
Sans objet : l’Office n’utilise ni la chaîne de blocs ni l’intelligence artificielle.

Recommandation n° 6
Voir la réponse à la recommandation n° 5.

Recommandation n° 7
L’Office fournit son fichier d’autorité chaque trimestre (action a) iii). Il ne participe pas, à ce stade, au projet pilote (action a) i).
Référence : https://www.example.org/mc/authority-file

Recommandation n° 10
Néant.

Conclusion
Au total, quatre recommandations sur dix sont pleinement mises en œuvre.
`

describe('prose under headings', () => {
  it('gives each item its status, and a text that speaks of several its own for each', async () => {
    const { value } = await reported(PROSE, { officeCode: 'MC' })
    expect(statusesOf(value)).toEqual([
      '1 Implemented', '3 Not implemented', '4.a Implemented', '4.d.i Not implemented', '5 Not applicable', '6 -', '7 -', '7.a.iii Implemented', '7.a.i Not implemented', '10 No information',
    ])
    expect(value.responseBag?.[5]?.responseReference).toEqual({ referredItemIdentifier: '5' })
    expect(value.responseBag?.[7]?.evidenceDocumentBag?.[0]?.webURI).toBe('https://www.example.org/mc/authority-file')
  })

  it('says what the report says of itself', async () => {
    const result = await importLegacy(PROSE, { today: '2026-11-22' })
    expect(result.ok && result.name === 'OfficeReport' ? result.value : undefined).toMatchObject({
      ipOfficeCode: 'MC', reportingPeriod: { startDate: '2024-01-01', endDate: '2024-12-31' }, officeReportIdentifier: 'mc-2024', reportStatusCategory: 'Draft', documentStatusText: 'test', languageCode: 'fr',
    })
  })

  it('notes what a person has to look at', async () => {
    const { issues } = await reported(PROSE, { officeCode: 'MC', partial: false })
    expect(warningsOf(issues)).toEqual(expect.arrayContaining(['legacy.answer-empty', 'legacy.recommendation-unanswered', 'legacy.stated-total-differs', 'legacy.status-doubtful']))
    expect(issues.filter(({ code }) => code === 'legacy.actions-unanswered').map(({ values }) => values?.['items'])).toContain('4.b, 4.c, 4.d.ii')
  })

  it('reads labelled lines', async () => {
    const { value } = await reported('Recommendation 1\nStatus: Implemented\nDate of adoption: 14 March 2024\nEvidence: https://www.example.org/a\nThe strategy is in force.\n')
    expect(value.responseBag).toMatchObject([{
      implementationStatusCategory: 'Implemented', milestoneBag: [{ milestoneCategory: 'Adopted', startDate: '2024-03-14' }], evidenceDocumentBag: [{ webURI: 'https://www.example.org/a' }],
      responseTextBag: [{ value: 'The strategy is in force.' }],
    }])
  })

  it('never takes last year’s status', async () => {
    const { value, issues } = await reported('Recommendation 1\nImplemented.\n\nRecommendation 8\nSame as last year.\n')
    expect(statusesOf(value)).toEqual(['1 Implemented', '8 -'])
    expect(warningsOf(issues)).toContain('legacy.answer-from-earlier-report')
  })

  it('keeps what stands under a heading of no item', async () => {
    const { value, issues } = await reported('Recommendation 1\nImplemented.\n\nRecommendation 11\nEverything was done.\n')
    expect(statusesOf(value)).toEqual(['1 Implemented'])
    expect(value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toContain('Everything was done.')
    expect(warningsOf(issues)).toContain('legacy.item-unknown')
  })

  it('gives no status where a sentence says another than the rest', async () => {
    const { value, issues } = await reported('Recommendation 1\nThe strategy is implemented. The strategy is not implemented.\n')
    expect(statusesOf(value)).toEqual(['1 -'])
    expect(warningsOf(issues)).toContain('legacy.status-contradictory')
  })
})

describe('a report whose office nobody names', () => {
  it('is refused with the way out', async () => {
    const result = await importLegacy('Recommendation 1\nImplemented.\n', { kind: 'report' })
    expect(result.ok).toBe(false)
    expect(result.issues.map(({ code }) => code)).toContain('legacy.office-unknown')
  })
})

describe('a sentence on all of them', () => {
  it('is taken for an answer to each, with a finding, where there is no other', async () => {
    const { value, issues } = await reported('Report of the office\nAll recommendations have been implemented.\n')
    expect(statusesOf(value)).toEqual(['1+2+3+4+5+6+7+8+9+10 Implemented'])
    expect(warningsOf(issues)).toContain('legacy.blanket-sentence')
  })
})

describe('a mail', () => {
  it('holds the later answer and keeps the earlier one as a remark', async () => {
    const { value, issues } = await reported('> Recommendation 1: Does the office have an ICT strategy?\nYes, implemented.\n\n> Recommendation 4\nIn progress.\n\nPlease replace the answer to recommendation 4 by: Implemented.\n')
    expect(statusesOf(value)).toEqual(['1 Implemented', '4 Implemented'])
    expect(value.responseBag?.[1]?.commentTextBag?.[0]?.value).toBe('In progress.')
    expect(warningsOf(issues)).toContain('legacy.answer-corrected')
  })
})

describe('an annual technical report', () => {
  const TEXT = `Annual Technical Report 2024 on Patent Information Activities

I. General overview of recent developments
The digital strategy 2020-2025 is being renewed.

II. Services and activities of the office
E-filing is offered for all rights.

VI. International cooperation
Data are exchanged every week.

VIII. Other matters
A new building was opened.
`
  it('notes each chapter under its items, without a status, and keeps the rest', async () => {
    const { value, issues } = await reported(TEXT)
    expect(statusesOf(value)).toEqual(['1.a+1.b+4.c+9 -', '4.a+4.d.ii+2.a+5.b -', '7.a+7.b+8.a -'])
    expect(value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['VIII. Other matters', 'A new building was opened.'])
    expect(issues.filter(({ code }) => code === 'legacy.mapped-by-chapter').length).toBe(3)
  })
})

describe('answers to the forty earlier items', () => {
  it('stay answers to them, and a finding says where each goes', async () => {
    const { value, issues } = await reported('Item,Status,Comment\nR16,Implemented,XML in use\nR36,In progress,\nR5,Not implemented,\n')
    expect(value.recommendationSetIdentifier).toBe('ict-40-2018')
    expect(statusesOf(value)).toEqual(['R16 Implemented', 'R36 In progress', 'R5 Not implemented'])
    expect(issues.filter(({ code }) => code === 'legacy.earlier-item').map(({ values }) => [values?.['item'], /[0-9]+(?: and [0-9]+)?$/.exec(values?.['targets'] ?? '')?.[0]])).toEqual([['R16', '2 and 6'], ['R36', '4 and 9'], ['R5', undefined]])
    expect(warningsOf(issues)).toContain('legacy.edition-guessed')
  })
})

describe('answers that are easily misread', () => {
  const item = async (source: string, key: string): Promise<Response | undefined> => (await reported(source)).value.responseBag?.find(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes(key))

  it('takes "N/A" on its own line for an answer, not for action a)', async () => {
    expect(await item('Recommendation 5\nN/A\n\nRecommendation 6\nImplemented.', '5')).toMatchObject({ implementationStatusCategory: 'Not applicable' })
  })

  it('takes the date in the words of a status', async () => {
    expect(await item('Recommendation 4\na) Implemented in 2020.\nb) In progress.', '4.a')).toMatchObject({ milestoneBag: [{ milestoneCategory: 'Completed', startDate: '2020' }] })
  })

  it('reads "a. Implemented." below a recommendation as its action a)', async () => {
    expect(await item('Recommendation 4\n\na. Implemented.\n\nb. Not implemented.', '4.b')).toMatchObject({ implementationStatusCategory: 'Not implemented' })
  })

  it('gives a date to the action that is named last before it', async () => {
    const source = 'Recommendation 4\nAction a) is implemented, action b) is planned for 2027.'
    expect((await item(source, '4.a'))?.milestoneBag).toBeUndefined()
    expect(await item(source, '4.b')).toMatchObject({ milestoneBag: [{ startDate: '2027' }] })
  })

  it('takes years in the name of a strategy for no date', async () => {
    expect((await item('Recommendation 1\nThe ICT strategy 2024–2028 was adopted on 14 March 2024. Implemented.', '1'))?.milestoneBag).toEqual([{ milestoneCategory: 'Adopted', startDate: '2024-03-14' }])
  })

  it('begins no answer to recommendation 1 with "1. Introduction"', async () => {
    expect((await item('Report\n\n1. Introduction\n\nWe report on all.\n\nRecommendation 1\n\nImplemented.', '1'))?.responseTextBag?.[0]?.value).toBe('Implemented.')
  })

  it('tells of a rate that stands without a status', async () => {
    const { issues } = await reported('Recommendation 8\nImplementation rate: 75 %')
    expect(issues.map(({ code }) => code)).toContain('legacy.status-missing')
  })

  it.each(['The strategy has not been implemented.', 'La stratégie n’a pas été mise en œuvre.'])('tells that a sentence denies the status beside it: %s', async sentence => {
    const { issues } = await reported(`Recommendation 1\nStatus: Implemented\n${sentence}`)
    expect(issues.map(({ code }) => code)).toContain('legacy.status-against-text')
  })
})
