import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { MESSAGE_LANGUAGES } from '../../src/print/languages.ts'
import { artifactUri } from '../../src/print/sarif-places.ts'
import type { PrintedDocument } from '../../src/print/printer.ts'
import { BROKEN_JSON, documents, FOLLOW_UP, FULL, judged, manyFindings, printed, UNANNOUNCED } from './sample.ts'

/** What matters here of a SARIF log. */
interface Log {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string, readonly shortDescription: { readonly text: string }, readonly help: { readonly text: string } }[] } }
    readonly language: string
    readonly artifacts: readonly { readonly location: { readonly uri: string }, readonly hashes?: object }[]
    readonly invocations: readonly [{ readonly executionSuccessful: boolean, readonly toolExecutionNotifications?: readonly object[] }]
    readonly results: readonly Result[]
    readonly properties: object
  }]
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string, readonly index: number }, readonly region?: object }, readonly logicalLocations: readonly object[] }]
  readonly partialFingerprints: object
}

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && isReference(text)
const isReference = (text: string): boolean => /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/.test(text)
/** Draft 4 as Ajv 8 takes it: the schema uses nothing that changed its meaning since, but for the name of its identifier. */
function inPlace({ $schema: _draft, id, ...rest }: typeof schema): object {
  return { ...rest, $id: id }
}

const isSarif = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true } })
  .compile(inPlace(schema))

function log(list: Iterable<PrintedDocument>, options: Parameters<typeof printed>[2] = {}): Log {
  const value: unknown = JSON.parse(printed('sarif', list, options).out)
  isSarif(value)
  expect(isSarif.errors).toBeNull()
  return value as Log
}

const runOf = (...given: Parameters<typeof log>): Log['runs'][0] => log(...given).runs[0]

describe('the SARIF format', () => {
  it.each(MESSAGE_LANGUAGES)('follows the schema of SARIF 2.1.0 for every kind of document in %s', language => {
    const { results, language: said, properties } = runOf(documents(), { language })
    expect([results.length, said, properties]).toEqual([documents().reduce((sum, { issues }) => sum + issues.length, 0), language, { schemaVersion: 'V1_0', ruleSetVersion: '1.2.3', heldBack: {} }])
  })

  it('follows the schema where there was nothing to judge', () => {
    expect(runOf([])).toMatchObject({ results: [], artifacts: [], invocations: [{ executionSuccessful: true }] })
  })

  it('is refused by the schema where it is spoiled', () => {
    const value = JSON.parse(printed('sarif', documents()).out) as Record<string, unknown>
    expect([{ ...value, version: '2.0.0' }, { ...value, runs: [{ results: [] }] }, { ...value, foo: 1 }].map(bad => isSarif(bad))).toEqual([false, false, false])
  })

  it('points every result to its rule, announced or not', () => {
    const { results, tool: { driver: { rules } } } = runOf(documents())
    expect(results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toEqual(results.map(() => true))
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(rules[0]).toMatchObject({ id: 'value.code', shortDescription: { text: '"…" is none of the values of …' }, help: { text: '"…" is none of the values of …' } })
  })

  it('says all that is known of a finding', () => {
    const { results: [result] } = runOf([{ name: 'a b/ü.xml', bytes: new TextEncoder().encode('à\u{1f600}b: UK'), verdict: 'valid', issues: [FULL], judges: [], sha256: 'ab'.repeat(32) }])
    expect(result).toEqual({
      ruleId: 'response.evidence-missing', ruleIndex: 1, level: 'warning',
      message: { text: 'Implemented without <evidence> & "proof". Add a document {{with}} its SHA-256' },
      locations: [{
        physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC.xml', index: 0 }, region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 7, byteOffset: 7, byteLength: 1 } },
        logicalLocations: [{ fullyQualifiedName: '/responseBag/0/a~1b~0c', kind: 'member' }],
      }],
      partialFingerprints: { 'codeAndPath/v1': 'response.evidence-missing:/responseBag/0/a~1b~0c:1' },
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: FULL.justification }],
      fixes: [{
        description: { text: 'Write "GB"' },
        artifactChanges: [{
          artifactLocation: { uri: 'a%20b/%C3%BC.xml', index: 0 },
          replacements: [{ deletedRegion: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 8 }, insertedContent: { text: 'GB' } }],
        }],
      }],
      properties: { class: 'consistency', reason: FULL.reason, justification: FULL.justification },
    })
  })

  it('suppresses no finding of form, however justified', () => {
    const form = { ...UNANNOUNCED, justification: 'we like it so' }
    expect(runOf([{ name: 'a', verdict: 'invalid', issues: [form], judges: [] }]).results[0]).toMatchObject({ level: 'error', properties: { justification: 'we like it so' } })
    expect(runOf([{ name: 'a', verdict: 'invalid', issues: [form], judges: [] }]).results[0]).not.toHaveProperty('suppressions')
  })

  it('gives levels by severity: error, warning, note', () => {
    const { results } = runOf([{ name: 'a', verdict: 'invalid', issues: [UNANNOUNCED, FULL, FOLLOW_UP], judges: [] }])
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
  })

  it('counts bytes of the character in the encoding of the file', () => {
    const place = { line: 1, column: 2, offset: 4 }
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0, 0xde])
    const regions = [utf16, new TextEncoder().encode('\u00e9\u{1f600}'), 'é\u{1f600}', new TextEncoder().encode('é')]
      .map(bytes => runOf([{ name: 'a', bytes, verdict: 'invalid', issues: [{ ...UNANNOUNCED, place }], judges: [] }]).results[0]?.locations[0].physicalLocation.region)
    const one = { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 }
    expect(regions).toEqual([{ ...one, byteOffset: 4, byteLength: 4 }, { ...one, byteOffset: 4, byteLength: 4 }, one, { ...one, endColumn: 2, byteOffset: 4, byteLength: 0 }])
  })

  it('takes the records of a file for one artifact, each at its line', () => {
    const { artifacts, results } = runOf(documents().filter(({ name }) => name === 'many.ndjson'))
    expect(artifacts).toEqual([{ location: { uri: 'many.ndjson' }, roles: ['analysisTarget'], hashes: { 'sha-256': 'ab'.repeat(32) } }])
    expect([...new Set(results.map(({ locations: [{ physicalLocation: { region } }] }) => (region as { readonly startLine: number }).startLine))]).toEqual([7, 9])
  })

  it('tells results of one code and path apart by their fingerprints, and gives the same ones again', () => {
    const twice = { ...judged('a.json', BROKEN_JSON), issues: [FULL, FULL] }
    const fingerprints = runOf([twice]).results.map(({ partialFingerprints }) => partialFingerprints)
    expect(new Set(fingerprints.map(one => JSON.stringify(one))).size).toBe(2)
    expect(runOf([twice]).results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(fingerprints)
  })

  it('notes documents without a verdict, and does not call the run successful then', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = runOf(documents()).invocations
    expect([executionSuccessful, toolExecutionNotifications?.length]).toEqual([false, 3])
  })

  it('counts what a bound held back', () => {
    expect(runOf([manyFindings(10)], { maxFindings: 7 })).toMatchObject({ results: { length: 7 }, properties: { heldBack: { 'part.missing': 2, 'value.code': 1 } } })
  })
})

describe('artifactUri', () => {
  it.each([
    ['a/b c.xml', 'a/b%20c.xml'],
    ['../in/x#y?z%20.json', '../in/x%23y%3Fz%2520.json'],
    ['a:b.xml', 'a%3Ab.xml'],
    ['/tmp/é.xml', 'file:///tmp/%C3%A9.xml'],
    ['//host/x', 'file:///host/x'],
    ['C:\\My Files\\a.xml', 'file:///C:/My%20Files/a.xml'],
    ['a\\b.xml', 'a%5Cb.xml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['\ud800', '%EF%BF%BD'],
  ])('writes %j as %s', (name, uri) => {
    expect(artifactUri(name)).toBe(uri)
    expect(isReference(uri)).toBe(true)
  })
})
