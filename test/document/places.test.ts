/** Places found by tags alone, or in the tree of JSON, are those that the diagnostic readers give. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonDocument, readXmlDocument, type ReadDocument } from '../../src/document/read.ts'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { DEFAULT_LIMITS, isReadError, type Path } from '../../src/issue/index.ts'
import { placesInJson } from '../../src/json/places.ts'
import type { Plan } from '../../src/plan/index.ts'
import { placesInXml } from '../../src/xml/places.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { holds, LAW_RUNS, LAW_TIMEOUT } from '../laws/runs.ts'
import { SUBJECTS } from '../laws/subjects.ts'
import { SAME } from '../laws/xml-spellings.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'

type Input = string | Uint8Array

/** Every path in a value, and paths that lead nowhere. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path
  yield [...path, 'nothingOfThatName']
  yield [...path, 1000, 'x']
  if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) yield* pathsIn(part, [...path, Array.isArray(value) ? Number(name) : name])
}

/** The document; `undefined` where it is not valid: two changes of spelling may not go together. */
function diagnosed(plan: Plan, input: Input, syntax: 'xml' | 'json'): ReadDocument | undefined {
  try {
    const result = syntax === 'xml' ? readXmlDocument(plan, input, {}) : readJsonDocument(plan, input, {})
    return result.ok ? result.value : undefined
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return undefined
  }
}

/** Compares the places of all paths, forwards and backwards. @returns How many. */
function placesAlike(input: Input, { root, syntax, value, placeOf }: ReadDocument): number {
  const places = syntax === 'xml' ? placesInXml(input, root.type, DEFAULT_LIMITS.size) : placesInJson(input, DEFAULT_LIMITS)
  const paths = [...pathsIn(value)]
  const sample = paths.length < 120 ? paths : paths.filter((_, index) => index % Math.ceil(paths.length / 120) === 0)
  deepStrictEqual(sample.map(places), sample.map(placeOf))
  deepStrictEqual(sample.toReversed().slice(0, 20).map(places), sample.toReversed().slice(0, 20).map(placeOf))
  return sample.length
}

describe('places without the diagnostic reader', () => {
  it('are those of the diagnostic reader in all valid fixtures', () => {
    let [documents, places] = [0, 0]
    for (const { bytes, syntax } of fixtureFiles()) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      for (const input of [bytes, text, `\ufeff${text}`]) {
        const document = diagnosed(DIAGNOSTIC_PLAN, input, syntax)
        if (document === undefined) continue
        places += placesAlike(input, document)
        documents++
      }
    }
    expect(documents).toBeGreaterThan(150)
    expect(places).toBeGreaterThan(10_000)
  })

  it.each(SUBJECTS)('are those of the diagnostic reader in every spelling of $name', ({ plan, name, documents, share }) => {
    let compared = 0
    const spellings = fc.array(fc.tuple(fc.constantFrom(...Object.values(SAME)), fc.nat(10_000), fc.nat(10_000)), { maxLength: 3 })
    holds([documents, fc.constantFrom(0, 2), spellings, fc.boolean()], (value, indent, changes, asBytes) => {
      const xml = changes.reduce((text, [spelling, where, how]) => spelling(text, where, how), writeXmlDocument(plan, name, value, { declaration: true, indent }))
      const json = writeJsonDocument(plan, name, value, { indent })
      for (const [syntax, text] of [['xml', xml], ['json', json]] as const) {
        const input = asBytes ? new TextEncoder().encode(text) : text
        const document = diagnosed(plan, input, syntax)
        if (document !== undefined) compared += placesAlike(input, document)
      }
    }, share / 5)
    expect(compared).toBeGreaterThan(share * LAW_RUNS)
  }, LAW_TIMEOUT)
})
