/** What a document is read as does not hang on what was read before: values are remembered, and a buffer is used again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAST_PATH } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS } from '../../src/issue/index.ts'
import { COM_URI, ICT_URI } from '../../src/meta/index.ts'
import { diagnosed, readsAlike } from '../laws/fast-agrees.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'

const FILES = fixtureFiles().filter(({ syntax }) => syntax === 'xml')

function fixture(name: string): Uint8Array {
  return Uint8Array.from(FILES.find(file => file.name === `${name}/document.xml`)?.bytes ?? [])
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const set = fixture('recommendation-set/all-optional-parts')
const report = fixture('office-report/fr-2025-full')

/** More bytes than the buffer that is kept has. */
const large = text(report).replace('<ict:ReportingPeriod>', `${`<!-- ${'é'.repeat(1000)} -->`.repeat(800)}<ict:ReportingPeriod>`)

const INPUTS: readonly (string | Uint8Array)[] = [
  set, text(set), report, text(report), fixture('office-report/sa-2025-arabic'), fixture('office-report-transaction/three-offices'), fixture('office-report/minimal'), large, new TextEncoder().encode(large),
  // Nothing comes of these, some of them break off in the middle.
  report.subarray(0, 20_000), text(report).slice(0, 30_000), text(set).replace('Proposed', 'Proposing'), text(report).replace('</ict:OfficeReport>', '</ict:Report>'), '', '<', `${text(set)}x`, fixture('recommendation-set/utf-16'),
]

/** What comes of an input, spelled out. */
function answer(input: string | Uint8Array): string {
  return JSON.stringify(FAST_PATH.readXml(input, DEFAULT_LIMITS) ?? null)
}

const EXPECTED = INPUTS.map(input => JSON.stringify(diagnosed('xml', input)?.value ?? null))

/** The answer that the diagnostic reader gives; UTF-16 is left to it. */
function expectAnswer(index: number): void {
  const fast = FAST_PATH.readXml(INPUTS[index] ?? '', DEFAULT_LIMITS)
  const isLeft = index === INPUTS.length - 1
  expect(JSON.stringify(fast?.value ?? null) === (isLeft ? 'null' : EXPECTED[index])).toBe(true)
}

/** A set of recommendations of these numbers. */
function numbered(numbers: readonly string[], indicator = 'true'): string {
  return `<ict:RecommendationSet xmlns:com="${COM_URI}" xmlns:ict="${ICT_URI}" com:ipoVersion="ICT_V1_0" com:st96Version="V6_0"><ict:RecommendationSetIdentifier>a</ict:RecommendationSetIdentifier><ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory><ict:RecommendationBag>`
    + numbers.map(number => `<ict:Recommendation><ict:RecommendationIdentifier>${number}</ict:RecommendationIdentifier><ict:RecommendationNumber>1</ict:RecommendationNumber><ict:Correspondence><ict:NewRecommendation><ict:NewIndicator>${indicator}</ict:NewIndicator></ict:NewRecommendation></ict:Correspondence></ict:Recommendation>`).join('')
    + '</ict:RecommendationBag></ict:RecommendationSet>'
}

describe('reading one document after another', () => {
  it('gives in any order what each gives alone, and leaves what was given before as it was', () => {
    expect(EXPECTED.filter(value => value !== 'null').length).toBeGreaterThan(8)
    fc.assert(fc.property(fc.array(fc.nat({ max: INPUTS.length - 1 }), { minLength: 3, maxLength: 8 }), order => {
      const first = FAST_PATH.readXml(set, DEFAULT_LIMITS)
      const before = JSON.stringify(first)
      for (const index of order) expectAnswer(index)
      expect(JSON.stringify(first)).toBe(before)
    }), { numRuns: 60 })
  })

  it('gives the same again after one that breaks off at any place', () => {
    const [one, other] = [answer(set), answer(report)]
    expect([one, other].includes('null')).toBe(false)
    for (let at = 0; at < set.length; at = Math.min(at + 37, set.indexOf(0x3c, at + 1) >>> 0)) {
      expect(answer(set.subarray(0, at))).toBe('null')
      expect(answer(at % 2 === 0 ? set : report)).toBe(at % 2 === 0 ? one : other)
    }
  })

  it('gives the same to those that take turns', async () => {
    const turns = async (index: number): Promise<void> => {
      for (let turn = 0; turn < 5; turn++) {
        expectAnswer((index + turn) % INPUTS.length)
        await Promise.resolve()
      }
    }
    await Promise.all(INPUTS.map((_, index) => turns(index)))
  })

  it('does not read the input again once it is given: a caller may use the bytes for something else', () => {
    const bytes = Uint8Array.from(report)
    const read = FAST_PATH.readXml(bytes, DEFAULT_LIMITS)
    const before = JSON.stringify(read)
    bytes.fill(0x20)
    expect(JSON.stringify(read)).toBe(before)
    expect(read).toBeDefined()
  })

  it('reads bytes from the middle of a buffer', () => {
    const around = new Uint8Array(set.length + 11).fill(0x3c)
    around.set(set, 5)
    expect(answer(around.subarray(5, 5 + set.length))).toBe(answer(set))
  })
})

describe('remembered values', () => {
  it('are told apart where only bytes in the middle differ, at every length', () => {
    const keys = Array.from({ length: 64 }, (_, length) => length + 1).flatMap(length => Array.from({ length }, (_, at) => `${'a'.repeat(at)}b${'a'.repeat(length - at - 1)}`))
    expect(keys.length).toBeGreaterThan(2000)
    for (const some of [keys, keys.toReversed(), keys]) expect(readsAlike(FAST_PATH, numbered(some))).toBe(true)
  })

  it('are told apart when there are more than can be remembered', () => {
    const keys = Array.from({ length: 5000 }, (_, index) => `k${(index * 7919).toString(36)}`)
    for (let round = 0; round < 2; round++) expect(readsAlike(FAST_PATH, numbered([...keys, ...keys.slice(0, 50)]))).toBe(true)
  })

  it('are those of their own type: 1 is a number of a recommendation, and a truth', () => {
    for (const indicator of ['1', 'true', ' 1 ', '0', 'false', '1']) {
      expect(readsAlike(FAST_PATH, numbered(['1', 'true', '0'], indicator))).toBe(true)
    }
    expect(readsAlike(FAST_PATH, numbered(['1'], '2'))).toBe(false)
    expect(readsAlike(FAST_PATH, numbered(['1'], '1\u00a0'))).toBe(false)
  })

  it('are refused again where they were refused', () => {
    for (let round = 0; round < 3; round++) expect(readsAlike(FAST_PATH, numbered(['Not a key', 'a']))).toBe(false)
    expect(readsAlike(FAST_PATH, numbered(['a']))).toBe(true)
  })
})
