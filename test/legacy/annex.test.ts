import { beforeAll, describe, expect, it } from 'vitest'
import type { Duty } from '../../src/model/types.ts'
import { contentOf, expectedOf, imported, outlineOf, plain, sourceOf, type Imported } from './annex.ts'
import { ANNEX_DUTIES } from './annex-duties.ts'

interface ExpectedAnnex {
  readonly recommendations: readonly {
    readonly number: number
    readonly statement: string
    readonly actions: readonly { readonly letter: string, readonly text: string, readonly subItems: readonly string[] }[]
    readonly correspondences: 'new' | readonly string[]
  }[]
}

let annex: Imported
beforeAll(async () => {
  annex = await imported(sourceOf('annex-fr'), { editionIdentifier: 'ict-10-proposal', fileName: 'annex.txt' })
})

describe('importLegacy on the French annex', () => {
  it('reads what a careful reader reads', () => {
    const read = annex.value.recommendationBag.map(recommendation => ({
      number: Number(recommendation.recommendationNumber),
      statement: plain(recommendation.statementTextBag?.[0]?.value),
      actions: (recommendation.actionBag ?? []).map(action => ({
        letter: action.actionIdentifier.split('.')[1],
        text: plain(action.actionTextBag[0]?.value),
        subItems: (action.subItemBag ?? []).map(subItem => plain(subItem.subItemTextBag[0]?.value)),
      })),
      correspondences: recommendation.correspondence?.newRecommendation?.newIndicator === true ? 'new' : recommendation.correspondence?.earlierItemReference?.earlierItemIdentifierBag,
    }))
    expect(read).toEqual(expectedOf<ExpectedAnnex>('annex-fr').recommendations)
  })

  it('finds the duties that a person finds', () => {
    const found: Record<string, readonly Duty[] | undefined> = {}
    for (const recommendation of annex.value.recommendationBag) {
      found[recommendation.recommendationNumber] = recommendation.dutyBag
      for (const action of recommendation.actionBag ?? []) {
        found[action.actionIdentifier] = action.dutyBag
        for (const subItem of action.subItemBag ?? []) found[subItem.subItemIdentifier] = subItem.dutyBag
      }
    }
    expect(found).toEqual(ANNEX_DUTIES)
    expect(Object.keys(found)).toHaveLength(10 + 24 + 7)
  })

  it('leaves 23 actions for an office to answer', () => {
    const actions = annex.value.recommendationBag.flatMap(recommendation => recommendation.actionBag ?? [])
    const forOffices = actions.filter(action => action.dutyBag?.some(duty => duty.dutyActorCategory === 'Offices'))
    expect([actions.length, forOffices.length]).toEqual([24, 23])
  })

  it('names every subject once, independent of the edition', () => {
    expect(annex.value.recommendationBag.map(recommendation => recommendation.recommendationIdentifier)).toEqual([
      'ict-strategy', 'digitization', 'data-governance', 'digital-transformation', 'emerging-technology',
      'reference-architecture', 'cooperation', 'wipo-standards', 'it-security', 'project-experience',
    ])
  })

  it('keeps texts verbatim and labels as printed', () => {
    const seventh = annex.value.recommendationBag[6]
    const subItem = seventh?.actionBag?.[0]?.subItemBag?.[1]
    expect(seventh?.statementTextBag?.[0]?.printedLabelText).toBe('Recommandation n°\u00A07')
    expect(seventh?.actionBag?.[0]?.actionTextBag[0]).toMatchObject({ printedLabelText: 'a)', languageCode: 'fr' })
    expect(seventh?.actionBag?.[0]?.subItemListCategory).toBe('Open')
    expect(subItem).toMatchObject({ subItemIdentifier: '7.a.ii', subItemTextBag: [{ printedLabelText: 'ii.', value: 'le catalogue unique des\u00A0API;  et' }] })
    expect(annex.value.titleTextBag?.[0]?.value).toMatch(/^Proposition de recommandations .* intellectuelle$/)
  })

  it('has nothing to report', () => {
    expect(annex.issues).toEqual([])
  })

  it('accounts for each of 9262 characters', () => {
    expect(annex.ledger.source).toMatchObject({ encoding: 'utf-8', byteLength: 9744, characterCount: 9262, fileName: 'annex.txt' })
    expect(annex.ledger.coverage).toEqual({ mapped: 8948, changed: 0, leftOut: 314, total: 9262 })
    expect(annex.ledger.totals).toEqual({ recommendations: 10, actions: 24, subItems: 7, references: 39, newRecommendations: 2, unmapped: 0 })
  })

  it('leaves out in words only the head of the table, separators between references, and the closing line', () => {
    const words = annex.ledger.entries.flatMap(entry => (entry.kind === 'leftOut' && /\p{L}/u.test(entry.text) ? [[entry.why, entry.text.trim()]] : []))
    expect(words.filter(([why]) => why !== 'list-separator')).toEqual([
      ['table-header', 'Recommandations'], ['table-header', 'Actions recommandées'], ['table-header', '40 rec. correspondantes'],
      ['closing-line', '[Fin de l’annexe et du document]'],
    ])
    expect(new Set(words.filter(([why]) => why === 'list-separator').map(([, text]) => text))).toEqual(new Set(['et']))
  })

  it('gives the same for text and bytes', async () => {
    const fromText = await imported(new TextDecoder().decode(sourceOf('annex-fr')), { editionIdentifier: 'ict-10-proposal' })
    expect(contentOf(fromText.value)).toEqual(contentOf(annex.value))
    expect(outlineOf(fromText.value)).toHaveLength(10 + 24 + 7 + 10)
  })
})
