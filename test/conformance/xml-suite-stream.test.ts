/** The law of streams on the W3C XML suite: its files, and parts of them put into a transaction, in pieces of all sizes. */
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/document/read.ts'
import { PLAN } from '../../src/plan/index.ts'
import { PLAIN_XML } from '../stream/examples.ts'
import { comparable, inPieces, PIECES, streamed, type Comparable } from '../stream/streaming.ts'
import { bytesOf, partsOf } from './xml-suite-parts.ts'
import { readSuite, type SuiteFile } from './xml-suite.ts'

/** Of the parts, that many are one test; all of them took a minute. */
const EVERY = 7

let files: readonly SuiteFile[] = []
let parts: readonly string[] = []

beforeAll(() => {
  files = readSuite()
  parts = [...partsOf(files)]
})

/** What a stream says of a document. Where bytes are no UTF-8, the whole is decoded first, and the stream reads up to there: only the verdict is the same. */
async function said(document: Uint8Array, size: number): Promise<Comparable> {
  const { summary, issues } = await streamed(inPieces(document, size) as AsyncIterable<Uint8Array>, { rules: false })
  return comparable(summary.verdict, issues)
}

async function expectSame(document: Uint8Array, size: number): Promise<void> {
  const { verdict, issues } = checkDocument(PLAN, document)
  const [expected, found] = [comparable(verdict, issues), await said(document, size)]
  if (issues[0]?.code.endsWith('.encoding') === true) expect([size, found.verdict]).toEqual([size, verdict])
  else expect([size, found]).toEqual([size, expected])
}

describe('a stream of the W3C XML suite', () => {
  it.each(PIECES)('says of each file what is said of the whole, in pieces of %i', async size => {
    expect(files).toHaveLength(2585)
    for (const { bytes } of files) if (size > 1 || bytes.length < 1_000) await expectSame(bytes, size)
  })

  it.each([
    ['between two reports', '    <ict:OfficeReport com'], ['in a text', '\u{1f600}'], ['in the header', '<com:IPOfficeCode>DK'],
  ])('says of a transaction with a part of them %s what is said of the whole', async (_, mark) => {
    const at = PLAIN_XML.indexOf(mark)
    expect(at).toBeGreaterThan(0)
    const some = parts.filter((__, index) => index % EVERY === 0)
    for (const [number, part] of some.entries()) await expectSame(bytesOf(PLAIN_XML.slice(0, at) + part + PLAIN_XML.slice(at)), PIECES[1 + number % 3] ?? 997)
  })
})
