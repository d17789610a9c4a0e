import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator, type XmlElement } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { MESSAGE_LANGUAGES } from '../../src/print/languages.ts'
import type { PrintedDocument } from '../../src/print/printer.ts'
import { documents, FOLLOW_UP, FULL, manyFindings, printed, UNANNOUNCED } from './sample.ts'

const schema = XmlDocument.fromBuffer(readFileSync(new URL('junit.xsd', import.meta.url)))
const validator = XsdValidator.fromDoc(schema)

/** The text that was printed, read by libxml2 and held against the XSD. */
function suites(list: Iterable<PrintedDocument>, options: Parameters<typeof printed>[2] = {}): XmlElement {
  const { out } = printed('junit', list, options)
  const document = XmlDocument.fromBuffer(new TextEncoder().encode(out))
  validator.validate(document)
  return document.root
}

const all = (root: XmlElement, path: string): readonly XmlElement[] => root.find(path) as XmlElement[]
const attributes = (element: XmlElement | undefined, ...names: readonly string[]): readonly (string | undefined)[] => names.map(name => element?.attr(name)?.value)

describe('the JUnit format', () => {
  it.each(MESSAGE_LANGUAGES)('follows its XSD for every kind of document in %s', language => {
    const root = suites(documents(), { language })
    expect(attributes(root, 'tests', 'failures', 'errors')).toEqual(['7', '3', '3'])
    expect(all(root, 'testsuite/testcase')).toHaveLength(7)
  })

  it('follows its XSD where there was nothing to judge', () => {
    expect(attributes(suites([]), 'tests', 'failures', 'errors')).toEqual(['0', '0', '0'])
  })

  it('makes a suite of each file, and a case of each record', () => {
    const root = suites(documents())
    expect(all(root, 'testsuite').map(suite => attributes(suite, 'name', 'tests'))).toContainEqual(['many.ndjson', '2'])
    expect(all(root, 'testsuite[@name="many.ndjson"]/testcase').map(one => attributes(one, 'name'))).toEqual([['many.ndjson:7'], ['many.ndjson:9']])
    expect(all(root, 'testsuite[@name="many.ndjson"]/properties/property[@name="sha256"]').map(one => attributes(one, 'value'))).toEqual([['ab'.repeat(32)]])
  })

  it('fails for errors of form, and says all else aside', () => {
    const [one] = all(suites([{ name: 'a.xml', verdict: 'invalid', issues: [FOLLOW_UP, FULL, UNANNOUNCED], judges: [] }]), 'testsuite/testcase')
    const failure = one?.get('failure') as XmlElement
    expect(attributes(failure, 'type')).toEqual(['period.reversed'])
    expect([failure.content.includes('period.reversed'), failure.content.includes('evaluation.due')]).toEqual([true, false])
    expect(one?.get('system-out')?.content).toMatch(/response\.evidence-missing[^]*evaluation\.due/)
  })

  it('calls a file that cannot be read, and one without verdict, an error', () => {
    expect(all(suites(documents()), 'testsuite/testcase/error').map(error => attributes(error, 'type')[0])).toEqual(['xml.malformed', 'period.reversed', 'unreadable'])
  })

  it('passes for a valid document, whatever was noticed in it', () => {
    const root = suites([{ name: 'a.xml', verdict: 'valid', issues: [FULL, FOLLOW_UP], judges: [] }])
    expect([all(root, '//failure | //error').length, attributes(root, 'failures', 'errors')]).toEqual([0, ['0', '0']])
    expect(all(root, '//system-out')[0]?.content).toContain('evaluation.due')
  })

  it('can hold every character that a document can', () => {
    const hostile = Array.from({ length: 0x300 }, (_, code) => String.fromCodePoint(code)).join('') + '\ufffe\uffff\ud800 ]]> \u{1f600}'
    const root = suites([{ name: hostile, verdict: 'invalid', issues: [{ ...UNANNOUNCED, message: hostile, hint: hostile, reason: hostile, path: [hostile] }], judges: [{ judge: hostile, engine: hostile, verdict: hostile }], bytes: hostile }])
    expect(all(root, '//failure')[0]?.content).toContain(']]> \u{1f600}')
  })

  it('prints few findings of a code, and counts the others', () => {
    const body = all(suites([manyFindings(1000)]), '//failure')[0]?.content
    expect(body?.match(/^wide\.json:1:\d+ error /gm)).toHaveLength(10)
    expect(body).toContain('… and 495 more of value.code')
  })

  it('names the versions, and what a bound held back', () => {
    const properties = all(suites([manyFindings(1000)], { maxFindings: 3 }), '//property').map(one => attributes(one, 'name', 'value'))
    expect(properties).toEqual([['tool', 'ipo-reports 9.8.7'], ['schemaVersion', 'V1_0'], ['ruleSetVersion', '1.2.3'], ['heldBack', expect.stringMatching(/^997 /)]])
  })
})
