/** The editions that come with the library, and look-ups between them. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { editionFiles } from '../../scripts/editions.ts'
import { builtInEdition, coverageOf, earlierSetOf, EDITION_IDENTIFIERS, LABELLED_LANGUAGES, mappingBetween } from '../../src/edition/index.ts'
import { readJson, type RecommendationSet } from '../../src/index.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

async function edition(identifier: string): Promise<RecommendationSet> {
  const found = await builtInEdition(identifier)
  if (found === undefined) throw new Error(`no edition ${identifier}`)
  return found
}

describe('editions that come with the library', () => {
  it('are what the converter makes of the annex', async () => {
    const made = await editionFiles(project)
    expect([...made.keys()]).toEqual(['src/edition/data/ict-10-proposal.json', 'src/edition/data/ict-40-2018.json'])
    for (const [path, text] of made) expect(await readFile(`${project}${path}`, 'utf8')).toBe(text)
  })

  it.each(EDITION_IDENTIFIERS)('are valid: %s', async identifier => {
    const file = await readFile(`${project}src/edition/data/${identifier}.json`)
    expect(readJson('RecommendationSet', file)).toEqual({ ok: true, value: await edition(identifier), issues: [] })
  })

  it('hold ten recommendations, 24 actions, 7 sub-items in French, each with duties', async () => {
    const { recommendationBag } = await edition('ict-10-proposal')
    const actions = recommendationBag.flatMap(({ actionBag = [] }) => actionBag)
    const subItems = actions.flatMap(({ subItemBag = [] }) => subItemBag)
    expect([recommendationBag.length, actions.length, subItems.length]).toEqual([10, 24, 7])
    expect([...recommendationBag, ...actions, ...subItems].filter(({ dutyBag }) => dutyBag === undefined)).toEqual([])
    expect(recommendationBag.flatMap(({ statementTextBag = [] }) => statementTextBag.map(text => text.languageCode))).toEqual(Array(10).fill('fr'))
  })

  it('label each subject in six languages, marked as annotation', async () => {
    const { recommendationBag } = await edition('ict-10-proposal')
    for (const { shortLabelTextBag = [] } of recommendationBag) {
      expect(shortLabelTextBag.map(label => [label.languageCode, label.originCategory])).toEqual(LABELLED_LANGUAGES.map(language => [language, 'Annotation']))
    }
  })

  it('answer nothing for an identifier that none has, such as a name that every object has', async () => {
    expect(await builtInEdition('ict-11')).toBeUndefined()
    expect(await builtInEdition('constructor')).toBeUndefined()
  })
})

describe('coverage of the forty by the ten', () => {
  it('counts references, and lists what is named twice or by none', async () => {
    const coverage = coverageOf(await edition('ict-10-proposal'), await edition('ict-40-2018'))
    const named = (times: number): readonly string[] => coverage.items.filter(({ namedBy }) => namedBy.length === times).map(({ item }) => item)
    expect(coverage.references).toBe(39)
    expect(coverage.items).toHaveLength(40)
    expect(named(0)).toEqual(['R5', 'R18', 'R38'])
    expect(coverage.items.filter(({ namedBy }) => namedBy.length > 1)).toEqual([{ item: 'R16', namedBy: ['2', '6'] }, { item: 'R36', namedBy: ['4', '9'] }])
    expect(coverage.newRecommendations).toEqual(['1', '10'])
    expect([coverage.silent, coverage.unknown]).toEqual([[], []])
  })

  it('tells items that the earlier set does not hold from those that it holds', async () => {
    const proposal = await edition('ict-10-proposal')
    const forty = await edition('ict-40-2018')
    const fewer = { ...forty, recommendationBag: forty.recommendationBag.slice(0, 39) }
    expect(coverageOf(proposal, fewer).unknown).toEqual(['R40'])
  })

  it('does not count items of another set', async () => {
    const proposal = await edition('ict-10-proposal')
    const other = { ...await edition('ict-40-2018'), recommendationSetIdentifier: 'another-set' }
    expect(coverageOf(proposal, other)).toMatchObject({ references: 0, unknown: [] })
  })

  it('finds the earlier set by itself', async () => {
    expect(earlierSetOf(await edition('ict-10-proposal'))).toBe('ict-40-2018')
    expect(earlierSetOf(await edition('ict-40-2018'))).toBeUndefined()
  })
})

describe('the mapping from the ten to the forty', () => {
  it('has eight links, all of kind Corresponds, and leaves R5, R18 and R38 not listed', async () => {
    const mapping = mappingBetween(await edition('ict-10-proposal'), await edition('ict-40-2018'))
    expect(mapping.links.map(link => link.mappingCategory)).toEqual(Array(8).fill('Corresponds'))
    expect(mapping.links[0]).toEqual({ mappingCategory: 'Corresponds', fromItemIdentifierBag: ['2'], toItemIdentifierBag: ['R3', 'R4', 'R13', 'R14', 'R16', 'R17', 'R32'] })
    expect(mapping.notListed).toEqual(['R5', 'R18', 'R38'])
  })

  it('takes up what the set itself says with a source', async () => {
    const proposal = await edition('ict-10-proposal')
    const dropped = { mappedSetIdentifier: 'ict-40-2018', mappingSourceText: 'invented for the test', mappingLinkBag: [{ mappingCategory: 'Dropped', toItemIdentifierBag: ['R5'] }] } as const
    const mapping = mappingBetween({ ...proposal, setMappingBag: [dropped] }, await edition('ict-40-2018'))
    expect(mapping.links.at(-1)).toEqual(dropped.mappingLinkBag[0])
    expect(mapping.notListed).toEqual(['R18', 'R38'])
  })

  it('leaves out what the set says of another one', async () => {
    const proposal = await edition('ict-10-proposal')
    const elsewhere = { mappedSetIdentifier: 'another-set', mappingSourceText: 'invented for the test', mappingLinkBag: [{ mappingCategory: 'Dropped', toItemIdentifierBag: ['R5'] }] } as const
    const mapping = mappingBetween({ ...proposal, setMappingBag: [elsewhere] }, await edition('ict-40-2018'))
    expect([mapping.links.length, mapping.notListed]).toEqual([8, ['R5', 'R18', 'R38']])
  })
})
