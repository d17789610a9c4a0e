import { beforeAll, describe, expect, it } from 'vitest'

import { parseXml } from '../../src/xml/parse.ts'
import { isReadError } from '../../src/issue/errors.ts'
import { REFUSED_BEFORE_DOCTYPE } from './xml-suite-exceptions.ts'
import { readSuite, type SuiteFile } from './xml-suite.ts'

/** What came of reading one file: a code, or `read`; and where. */
interface Outcome {
  readonly file: SuiteFile
  readonly code: string
  readonly offset: number
}

/** Files without DOCTYPE that we refuse though the suite calls them well-formed. */
const REFUSED_WELL_FORMED: Readonly<Record<string, string>> = {
  'o-p04pass1': 'names with several colons: well-formed, not namespace-well-formed; the catalogue marks it NAMESPACE="no"',
  'o-p05pass1': 'a name that is a colon: well-formed, not namespace-well-formed; the catalogue marks it NAMESPACE="no"',
  'rmt-014': 'means a long s in a name, but declares ISO-8859-1, which is not read (and in which its bytes spell no name)',
}

/** Files that hold the letters of a DOCTYPE but none, and are read. */
const NO_DECLARATION: Readonly<Record<string, string>> = {
  'o-p15pass1': '"<!DOCTYPE" is text of a comment',
  'o-p16pass1': '"<!DOCTYPE" is text of a processing instruction',
  'o-p18pass1': '"<!DOCTYPE" is text of a CDATA section',
}

/** Files without DOCTYPE on which libxml2 and we differ. */
const LIBXML2_DIFFERS: Readonly<Record<string, string>> = {
  'hst-lhs-007': 'UTF-8 mark and a declaration of ISO-8859-1: not well-formed, says the suite; libxml2 lets the mark overrule',
  'hst-lhs-008': 'UTF-16 mark and a declaration of UTF-8: not well-formed, says the suite; libxml2 lets the mark overrule',
}

let outcomes: readonly Outcome[] = []

beforeAll(() => {
  outcomes = readSuite().map(file => ({ file, ...outcomeOf(file.bytes) }))
})

describe('the W3C XML suite', () => {
  it('is whole', () => {
    expect(outcomes).toHaveLength(2585)
  })

  it('finds every malformed file without DOCTYPE refused', () => {
    const malformed = plain10().filter(({ file }) => file.wellFormed === false)
    console.log(`W3C XML suite, no DOCTYPE, not well-formed: ${malformed.length} files, refused: ${JSON.stringify(countByCode(malformed))}`)
    expect(malformed).toHaveLength(243)
    expect(ids(malformed.filter(({ code }) => code === 'read'))).toEqual([])
    expect(countByCode(malformed)).toEqual({ 'xml.malformed': 235, 'xml.encoding': 8 })
  })

  it('finds every well-formed file without DOCTYPE read, but for those with a reason', () => {
    const wellFormed = plain10().filter(({ file }) => file.wellFormed === true)
    console.log(`W3C XML suite, no DOCTYPE, well-formed: ${wellFormed.length} files: ${JSON.stringify(countByCode(wellFormed))}`)
    expect(wellFormed).toHaveLength(75)
    expect(ids(wellFormed.filter(({ code }) => code !== 'read'))).toEqual(Object.keys(REFUSED_WELL_FORMED).sort())
  })

  it('reads the one file on which a parser may decide, an unknown value of xml:space', () => {
    const open = plain10().filter(({ file }) => file.wellFormed === undefined)
    expect(open.map(({ file, code }) => [file.id, code])).toEqual([['rmt-e2e-57', 'read']])
  })

  it('finds every file of XML 1.1 refused', () => {
    const later = outcomes.filter(({ file }) => file.version === '1.1')
    console.log(`W3C XML suite, XML 1.1: ${later.length} files: ${JSON.stringify(countByCode(later))}`)
    expect(later).toHaveLength(271)
    expect(countByCode(later)).toEqual({ 'xml.version': 211, 'xml.encoding': 43, 'xml.doctype': 14, 'xml.malformed': 3 })
  })

  it('finds every DOCTYPE refused where it starts, unless something that is found first is refused: by name', () => {
    const declaring = outcomes.filter(({ file }) => file.version === '1.0' && file.doctypeAt !== -1 && !(file.id in NO_DECLARATION))
    const atDoctype = declaring.filter(({ file, code, offset }) => code === 'xml.doctype' && offset === file.doctypeAt)
    const others = declaring.filter(({ code }) => code !== 'xml.doctype')
    console.log(`W3C XML suite, DOCTYPE: ${declaring.length} files, refused for it: ${atDoctype.length}, for what is found first: ${others.length}`)
    expect([declaring.length, atDoctype.length, others.length]).toEqual([1992, 1926, 66])
    expect(others.filter(({ code }) => code === 'read')).toEqual([])
    expect(ids(others)).toEqual(Object.values(REFUSED_BEFORE_DOCTYPE).flat().sort())
  })

  it('takes "<!DOCTYPE" in a comment, an instruction or a section for text', () => {
    const named = outcomes.filter(({ file }) => file.version === '1.0' && file.doctypeAt !== -1 && file.id in NO_DECLARATION)
    expect(named.map(({ file, code }) => [file.id, code])).toEqual(Object.keys(NO_DECLARATION).map(id => [id, 'read']))
  })

  it('finds libxml2 of the same opinion on files without DOCTYPE, but for those with a reason', async () => {
    const { XmlDocument, ParseOption } = await import('libxml2-wasm')
    const libxml2Reads = (bytes: Uint8Array): boolean => {
      try {
        XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET }).dispose()
        return true
      } catch {
        return false
      }
    }
    const differing = plain10().filter(({ file, code }) => libxml2Reads(file.bytes) !== (code === 'read'))
    console.log(`W3C XML suite, libxml2 differs on ${differing.length} of ${plain10().length} files: ${ids(differing).join(' ')}`)
    expect(ids(differing)).toEqual(Object.keys(LIBXML2_DIFFERS).sort())
    expect(differing.filter(({ code }) => code === 'read')).toEqual([])
  })
})

function outcomeOf(bytes: Uint8Array): { code: string; offset: number } {
  try {
    parseXml(bytes)
    return { code: 'read', offset: -1 }
  } catch (refusal) {
    if (!isReadError(refusal)) throw refusal
    return { code: refusal.code, offset: refusal.place.offset }
  }
}

function plain10(): Outcome[] {
  return outcomes.filter(({ file }) => file.version === '1.0' && file.doctypeAt === -1)
}

function ids(some: readonly Outcome[]): string[] {
  return some.map(({ file }) => file.id).sort()
}

function countByCode(some: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { code } of some) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
