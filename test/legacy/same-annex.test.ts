/** One annex, whatever it is kept in: each fixture of the French annex gives the same typed object. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { importLegacy, verifyLedger } from '../../src/legacy.ts'
import type { RecommendationSet } from '../../src/model/types.ts'
import { codesOf, contentOf, imported, sourceOf, type Imported } from './annex.ts'

const FOLDER = fileURLToPath(new URL('../../fixtures/legacy', import.meta.url))
const OPTIONS = { editionIdentifier: 'ict-10-proposal', today: '2026-11-22' } as const

/** What a format cannot hold: two plain spaces are one in markup, and a page shows no-break spaces as plain ones, too. */
const SPACES: Readonly<Record<string, RegExp>> = { html: / {2,}/g, markdown: / {2,}/g, pdf: /[\u00A0 ]+/g }

interface AnnexCase {
  readonly format: string
  readonly name: string
  readonly file: string
}

/** All fixtures of the annex as it was proposed; `-invented` is another text. */
const CASES: readonly AnnexCase[] = readdirSync(FOLDER).flatMap(format => readdirSync(`${FOLDER}/${format}`)
  .filter(name => name.startsWith('annex-fr') && !name.endsWith('-invented'))
  .map(name => ({ format, name, file: `${FOLDER}/${format}/${name}/${readdirSync(`${FOLDER}/${format}/${name}`).find(file => file.startsWith('source.')) ?? ''}` })))

const asHeldBy = (format: string, value: object): unknown => JSON.parse(JSON.stringify(value).replace(SPACES[format] ?? /(?!)/g, ' '))

describe('the French annex', () => {
  let fromText: Imported

  beforeAll(async () => {
    fromText = await imported(sourceOf('annex-fr'), OPTIONS)
  })

  it('is kept in every format that holds annexes', () => {
    expect([...new Set(CASES.map(({ format }) => format))].sort()).toEqual(['csv', 'docx', 'fodt', 'html', 'markdown', 'odt', 'pdf', 'rtf', 'text', 'xlsx'])
  })

  it('is the edition that is built in, text by text', () => {
    const edition = JSON.parse(readFileSync(new URL('../../src/edition/data/ict-10-proposal.json', import.meta.url), 'utf8')) as { readonly recommendationSet?: RecommendationSet } & RecommendationSet
    const { recommendationBag } = edition.recommendationSet ?? edition
    expect(recommendationBag.map(({ statementTextBag, actionBag }) => ({ statementTextBag: statementTextBag?.map(({ value }) => value), actions: actionBag?.map(({ actionIdentifier, actionTextBag }) => [actionIdentifier, ...actionTextBag.map(({ value }) => value)]) })))
      .toEqual(fromText.value.recommendationBag.map(({ statementTextBag, actionBag }) => ({ statementTextBag: statementTextBag?.map(({ value }) => value), actions: actionBag?.map(({ actionIdentifier, actionTextBag }) => [actionIdentifier, ...actionTextBag.map(({ value }) => value)]) })))
  })

  it.each(CASES.map(one => [`${one.format}/${one.name}`, one] as const))('is the same object from %s', async (_, { format, file }) => {
    const { value, issues } = await imported(new Uint8Array(readFileSync(file)), OPTIONS)
    expect(asHeldBy(format, contentOf(value))).toEqual(asHeldBy(format, contentOf(fromText.value)))
    // What a file hides is no part of the annex.
    expect(codesOf(issues).filter(code => code !== 'legacy.hidden-text')).toEqual(codesOf(fromText.issues))
  })

  it.each(CASES.map(one => [`${one.format}/${one.name}`, one] as const))('is the same from a Buffer, which is left as it was: %s', async (_, { file }) => {
    // `readFile` gives a Buffer: its `slice` copies nothing, and some libraries refuse it.
    const [given, before] = [readFileSync(file), readFileSync(file)]
    const [fromBuffer, fromBytes] = [await importLegacy(given, OPTIONS), await importLegacy(new Uint8Array(before), OPTIONS)]
    expect(fromBuffer).toEqual(fromBytes)
    expect(fromBuffer.ok && await verifyLedger({ source: given, ledger: fromBuffer.ledger, output: fromBuffer.value })).toEqual([])
    expect(given.equals(before)).toBe(true)
  })

  it('differs where one word does', async () => {
    const { value } = await imported(new TextDecoder().decode(sourceOf('annex-fr')).replace('devraient numériser', 'devraient scanner'), OPTIONS)
    expect(asHeldBy('pdf', contentOf(value))).not.toEqual(asHeldBy('pdf', contentOf(fromText.value)))
  })
})
