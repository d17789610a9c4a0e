/** The other side of law 8: what is valid and yet left to the diagnostic reader, which is slow and not wrong, is rare. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeXmlDocument } from '../../src/document/write.ts'
import { FAST_PATH } from '../../src/fast/index.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'
import { checksAlike, diagnosed, outcomeOf, Tally, writesAlike } from './fast-agrees.ts'
import { ALWAYS_SLOW, FOREIGN_WRITERS } from './foreign-writers.ts'
import { LAW_TIMEOUT } from './runs.ts'
import { OWN_SUBJECTS } from './subjects.ts'

const ALL_VALID = fixtureFiles().filter(({ issues }) => issues.length === 0)
const VALID = ALL_VALID.filter(({ syntax }) => syntax === 'xml')
const JSON_VALID = ALL_VALID.filter(({ syntax }) => syntax === 'json')

/** Fixtures that are there to be unusual. */
const UNUSUAL: Readonly<Record<string, string>> = {
  'recommendation-set/cdata-and-references/document.xml': 'a CDATA section',
  'recommendation-set/comments-and-instructions/document.xml': 'a processing instruction',
  'recommendation-set/other-prefixes/document.xml': 'namespaces declared below the root',
  'recommendation-set/other-spellings/document.xml': 'a line end in an attribute',
  'recommendation-set/utf-16/document.xml': 'UTF-16',
}

/** A JSON text as programs write it. */
const JSON_WRITERS: Readonly<Record<string, (parsed: object) => string | Uint8Array>> = {
  'JSON.stringify': parsed => JSON.stringify(parsed),
  'JSON.stringify, indented': parsed => JSON.stringify(parsed, null, 2),
  'tabs and CRLF': parsed => JSON.stringify(parsed, null, '\t').replace(/\n/g, '\r\n'),
  'bytes with a mark': parsed => new TextEncoder().encode(`\ufeff${JSON.stringify(parsed, null, 4)}\n`),
  'ASCII alone': parsed => JSON.stringify(parsed).replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'a slash escaped': parsed => JSON.stringify(parsed).replaceAll('/', '\\/'),
  'names sorted': parsed => JSON.stringify(parsed, (_, part: unknown) => typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one < other ? -1 : 1)) : part),
}

/** Texts of any characters are tried elsewhere: hardly anyone has line ends, `]]>` or `&#` in an attribute, and some programs lose blank texts. */
function isRealistic(value: object): boolean {
  return !/\\[tnr]|\]\]>|&#|:" *"/.test(JSON.stringify(value))
}

/** The fixtures and generated documents as our writer writes them; the largest are left out, which say nothing else. */
function documents(): readonly string[] {
  const written = VALID.filter(({ bytes }) => bytes.length < 60_000).flatMap(({ bytes }) => {
    const read = diagnosed('xml', bytes)
    return read === undefined || !isRealistic(read.value) ? [] : [writeXmlDocument(DIAGNOSTIC_PLAN, read.root.local, read.value, {})]
  })
  const generated = OWN_SUBJECTS.flatMap(({ name, targets }) => fc.sample(targets, 60).filter(isRealistic).slice(0, 12).map(value => writeXmlDocument(DIAGNOSTIC_PLAN, name, value, {})))
  return [...written, ...generated]
}

describe('the fast path', () => {
  it('accepts the valid fixtures, but for those that are unusual', () => {
    expect(VALID.filter(({ bytes }) => outcomeOf(FAST_PATH, bytes) !== 'accepted').map(({ name }) => name)).toEqual(Object.keys(UNUSUAL))
    expect(VALID.length).toBeGreaterThan(25)
  })

  it('leaves less than one in a hundred valid documents to the diagnostic reader, whoever wrote them', () => {
    const tally = new Tally()
    const ours = documents()
    for (const xml of ours) for (const [name, write] of Object.entries(FOREIGN_WRITERS)) tally.add(name, outcomeOf(FAST_PATH, write(xml)))
    const { accepted, slow, refused } = tally.sum()
    const slowly = tally.kinds().filter(name => tally.of(name).slow > 0).map(name => `, ${name}: ${tally.of(name).slow}`)
    console.log(`law 8: of ${accepted + slow} documents by ${tally.kinds().length} writers ${slow} are valid and left to the diagnostic reader${slowly.join('')}`)
    // Some programs lose what others keep: then there is nothing valid to be read.
    expect(refused).toBeLessThan(0.02 * (accepted + slow))
    expect(accepted + slow).toBeGreaterThan(700)
    expect(slow / (accepted + slow)).toBeLessThan(0.01)
  }, LAW_TIMEOUT)

  it('accepts valid JSON, whoever wrote it', () => {
    const tally = new Tally()
    for (const { bytes } of JSON_VALID) {
      const parsed = JSON.parse(new TextDecoder().decode(bytes)) as object
      for (const [name, write] of Object.entries(JSON_WRITERS)) tally.add(name, outcomeOf(FAST_PATH, write(parsed)))
    }
    expect(tally.kinds().filter(name => tally.of(name).slow > 0)).toEqual([])
    expect(tally.sum()).toEqual({ accepted: JSON_VALID.length * Object.keys(JSON_WRITERS).length, slow: 0, refused: 0 })
  })

  it('checks and writes the objects of all valid fixtures, in every layout', () => {
    for (const { syntax, bytes } of ALL_VALID) {
      const read = diagnosed(syntax, bytes)
      const made = (): object => structuredClone(read?.value ?? {})
      expect(checksAlike(FAST_PATH, read?.root.local ?? '', made)).toBe(true)
      for (const layout of [{}, { declaration: true, indent: 2 }, { indent: 1, schemaLocation: 'a.xsd' }]) expect(writesAlike(FAST_PATH, read?.root.local ?? '', made, layout)).toBe(true)
    }
  })

  const example = new TextDecoder().decode(VALID.find(({ name }) => name === 'recommendation-set/all-optional-parts/document.xml')?.bytes)

  it.each(Object.entries(ALWAYS_SLOW))('leaves %s to the diagnostic reader, which finds it valid', (_, write) => {
    expect(outcomeOf(FAST_PATH, write(example))).toBe('slow')
  })
})
