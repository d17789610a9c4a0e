/** The page that shows a source beside what became of it. */
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { reviewPage } from '../../src/legacy.ts'
import { reviewRows } from '../../src/review/segments.ts'
import { ANNEX, imported, sourceOf } from '../legacy/annex.ts'

const SOURCE = ANNEX.replace('R22 et R29', 'R22 à R25 et r 29').replace('\tR7, R12', 'une <ligne> sans "place"\n\tR7, R12')

describe('reviewRows', () => {
  it('gives the whole source again, character by character', async () => {
    for (const source of [SOURCE, new TextDecoder().decode(sourceOf('annex-en-invented')), new TextDecoder().decode(sourceOf('annex-es-invented'))]) {
      const { ledger, value, issues } = await imported(source)
      const { rows } = reviewRows(ledger, value, issues)
      expect(rows.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')).toBe(source)
    }
  })

  it('shows every finding once, at its piece or on the whole', async () => {
    const { ledger, value, issues } = await imported(SOURCE)
    const { rows, general } = reviewRows(ledger, value, issues)
    const shown = [...general, ...rows.flatMap(({ segments }) => segments.flatMap(segment => segment.issues))]
    expect(shown).toHaveLength(issues.length)
    expect(new Set(shown)).toEqual(new Set(issues))
    const unplaced = rows.flatMap(({ segments }) => segments).find(({ text }) => text.includes('<ligne>'))
    expect(unplaced).toMatchObject({ fate: 'mapped', path: '/unmappedContentBag/0/unmappedSourceText' })
    expect(unplaced?.issues.map(({ code }) => code)).toContain('legacy.text-unplaced')
  })
})

describe('reviewPage', () => {
  it('is one page without scripts and without anything from elsewhere, in which no text of the source is markup', async () => {
    const result = await imported(SOURCE, { fileName: 'a<b>.txt' })
    const page = await reviewPage({ name: 'RecommendationSet', ...result })
    const errors: string[] = []
    parse(page, { onParseError: ({ code }) => errors.push(code) })
    expect(errors).toEqual([])
    expect(page).toContain('une &lt;ligne&gt; sans &quot;place&quot;')
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|(?:src|href)=|@import|url\(/i)
    expect(page).toContain('default-src \'none\'')
    expect(page.match(/class="changed[ "]/g)?.length).toBeGreaterThan(1)
  })

  it('says what became of each piece without colour, too', async () => {
    const page = await reviewPage({ name: 'RecommendationSet', ...await imported(SOURCE) })
    for (const words of ['title="mapped"', 'title="left out"', 'title="changed"', 'doubtful"', '<caption>', 'scope="col"', 'lang="en"']) expect(page).toContain(words)
  })
})
