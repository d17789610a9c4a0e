/** Law 3: what both syntaxes can spell gets the same verdict and the same set of (code, path) in both. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonDocument, readXmlDocument } from '../../src/document/read.ts'
import { pointer, type ValidationIssue } from '../../src/issue/index.ts'
import { findingsPossible } from './model-parts.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import { jsonOf, singleValues, xmlOf } from './single-values.ts'
import { slip, SLIP_COUNT } from './slips.ts'
import { spelledDocument, toJson, toXml, type SpelledDocument } from './spelled.ts'
import { SAMPLED, SUBJECTS } from './subjects.ts'

const slips = fc.array(fc.tuple(fc.nat({ max: SLIP_COUNT - 1 }), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 })

/** Code and path of each finding, once each, sorted. */
function findingsOf(issues: readonly ValidationIssue[]): readonly string[] {
  return [...new Set(issues.map(({ code, path }) => `${code} ${pointer(path)}`))].sort()
}

function inSourceOrder(issues: readonly ValidationIssue[]): boolean {
  return issues.every(({ place }, index) => place !== undefined && place.offset >= (issues[index - 1]?.place?.offset ?? 0))
}

describe.each(SUBJECTS)('law 3 on $name', ({ plan, root, element, share, documents }) => {
  const seen = new Map<string, number>()

  function judge(document: SpelledDocument): void {
    const [xml, json] = [readXmlDocument(plan, toXml(document), {}), readJsonDocument(plan, toJson(document), {})]
    deepStrictEqual(findingsOf(xml.issues), findingsOf(json.issues))
    deepStrictEqual([xml.ok, json.ok], [xml.issues.length === 0, json.issues.length === 0])
    deepStrictEqual(xml.issues.filter(({ code }) => /^(xml|json)\./.test(code)), [])
    deepStrictEqual([inSourceOrder(xml.issues), inSourceOrder(json.issues)], [true, true])
    for (const { code } of json.issues) seen.set(code, (seen.get(code) ?? 0) + 1)
  }

  it('finds nothing in a valid document in either syntax', () => {
    holds([documents], value => {
      const document = spelledDocument(root, value)
      deepStrictEqual([readXmlDocument(plan, toXml(document), {}).issues, readJsonDocument(plan, toJson(document), {}).issues], [[], []])
    }, 0.2 * share)
  }, LAW_TIMEOUT)

  function slipped(runs: number): void {
    holds([documents, slips], (value, made) => {
      const document = spelledDocument(root, value)
      for (const [kind, where, how] of made) slip(document, kind, where, how)
      judge(document)
    }, runs)
  }

  it('finds the same in both syntaxes after up to five slips, in source order', () => slipped(2 * share), LAW_TIMEOUT)

  it('has met every code that both syntaxes share, the rare ones after some more slips', () => {
    const expected = findingsPossible(element)
    expect(expected.length).toBeGreaterThan(12)
    for (let round = 0; round < 40 && expected.some(code => !seen.has(code)); round++) slipped(0.5)
    expect(expected.filter(code => !seen.has(code))).toEqual([])
  }, LAW_TIMEOUT)
})

describe('law 3 on single values', () => {
  it('finds the same in XML as in JSON, where JSON can spell the text', () => {
    holds([singleValues], value => {
      const json = readJsonDocument(SAMPLED.plan, jsonOf(value), {})
      // XML has no exponents, and no fraction in a whole number; all other texts are spelled alike.
      const isJsonAlone = /^-?[0-9.]+[eE]|\.0+$/.test(value.text)
      if (isJsonAlone || json.issues.some(({ code }) => code.startsWith('json.'))) return
      deepStrictEqual(findingsOf(readXmlDocument(SAMPLED.plan, xmlOf(value, 'element'), {}).issues), findingsOf(json.issues))
    }, 5)
  }, LAW_TIMEOUT)
})
