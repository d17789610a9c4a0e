/** Where the parts of a record stand in its file: the same places as the diagnostic reader finds in the whole document. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNdjson, writeNdjsonDocument } from '../../src/document/ndjson.ts'
import { readDocument } from '../../src/document/read.ts'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { DEFAULT_LIMITS, type Path, type Place } from '../../src/issue/index.ts'
import { PLAN } from '../../src/plan/index.ts'
import { openDocument } from '../../src/stream/open-document.ts'
import { chunksOf, type RecordSource } from '../../src/stream/source.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { REPORTS, TRANSACTIONS } from '../fixtures/reports.ts'
import { holdsAsync, LAW_TIMEOUT } from '../laws/runs.ts'
import { ownRoot } from '../laws/subjects.ts'
import { utf16 } from '../xml/parse-utf16.ts'
import { BAG_FIRST_JSON, ODD_JSON, ODD_XML, PLAIN_XML } from './examples.ts'
import { bytesOf, inPieces, PIECES } from './streaming.ts'

type Document = string | Uint8Array
type Syntax = 'xml' | 'json' | 'ndjson'

/** A path in the transaction, and where it leads. */
type Located = readonly [path: Path, place: Place]

/** Every path in a value, and paths that lead nowhere; of many, some. */
function pathsIn(value: unknown): readonly Path[] {
  const paths = [...pathsBelow(value, [])]
  return paths.filter((_, index) => index % Math.ceil(paths.length / 200) === 0)
}

function* pathsBelow(value: unknown, path: Path): Generator<Path> {
  yield path
  yield [...path, 'nothingOfThatName']
  if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) yield* pathsBelow(part, [...path, Array.isArray(value) ? Number(name) : name])
}

/** The places in each record of a stream, asked for backwards while the record is at hand. */
async function streamedPlaces(document: Document, size: number): Promise<readonly Located[]> {
  const reading = { plan: PLAN, profile: 'strict', limits: DEFAULT_LIMITS } as const
  const { reader, more } = await openDocument(chunksOf(inPieces(document, size) as RecordSource), reading)
  const located: Located[] = []
  for (let step = reader.step(); step !== 'done'; step = reader.step()) {
    if (step === 'more') {
      await more()
    } else if (step.kind === 'record') {
      const { value, above = [], placeOf } = step
      expect(step.issues).toEqual([])
      if (placeOf !== undefined) located.push(...pathsIn(value).toReversed().map((path): Located => [[...above, ...path], placeOf(path)]))
    }
  }
  return located
}

/** What the diagnostic reader says of the whole document. */
function diagnosedPlace(document: Document, syntax: Syntax): (path: Path) => Place | undefined {
  if (syntax === 'ndjson') {
    const records = [...readNdjson(DIAGNOSTIC_PLAN, document)].slice(1)
    return ([, index, ...path]) => records[index as number]?.document?.placeOf(path)
  }
  const read = readDocument(DIAGNOSTIC_PLAN, document)
  if (!read.ok) throw new Error('the example is not valid')
  return read.value.placeOf
}

/** @returns How many places were compared. */
async function placesAlike(document: Document, syntax: Syntax, size: number): Promise<number> {
  // In rising order: so the whole document is gone through once.
  const located = (await streamedPlaces(document, size)).toSorted(([, one], [, other]) => one.offset - other.offset)
  const placeOf = diagnosedPlace(document, syntax)
  deepStrictEqual(located, located.map(([path]) => [path, placeOf(path)]))
  return located.length
}

/** A text in each of the ways that it can be given. */
function waysOf(text: string, syntax: Syntax): readonly Document[] {
  const broken = text.replace(/\r?\n/g, '\r\n')
  const ways = [text, bytesOf(text), broken, bytesOf(broken), `\ufeff${text}`, bytesOf(`\ufeff${broken}`)]
  if (syntax !== 'xml') return ways
  const undeclared = text.replace(/^<\?xml[^>]*>/, '')
  return [...ways, utf16(`\ufeff${undeclared}`, 'le'), utf16(`\ufeff${undeclared.replace(/\r?\n/g, '\r')}`, 'be')]
}

const TRANSACTION = 'OfficeReportTransaction'
const [first] = TRANSACTIONS
/** All reports of the fixtures in one transaction. */
const ALL = { ...first?.value, officeReportBag: REPORTS.map(({ value }) => value) }

describe('places in the records of a stream', () => {
  it.each([
    ['xml', ODD_XML], ['xml', PLAIN_XML], ['json', ODD_JSON], ['json', BAG_FIRST_JSON], ['ndjson', writeNdjsonDocument(PLAN, TRANSACTION, JSON.parse(ODD_JSON).officeReportTransaction)],
  ] as const)('are those in the file, however it is given: %s', async (syntax, text) => {
    for (const document of waysOf(text, syntax)) for (const size of PIECES) expect(await placesAlike(document, syntax, size)).toBeGreaterThan(40)
  })

  it('are those in the file for the reports of all fixtures', async () => {
    for (const indent of [0, 2]) {
      for (const text of [writeXmlDocument(PLAN, TRANSACTION, ALL, { indent }), writeXmlDocument(PLAN, TRANSACTION, ALL, { indent }).replaceAll('\n', '\r\n')]) {
        expect(await placesAlike(bytesOf(text), 'xml', 65_536)).toBeGreaterThan(50 * REPORTS.length)
      }
      expect(await placesAlike(bytesOf(writeJsonDocument(PLAN, TRANSACTION, ALL, { indent })), 'json', 65_536)).toBeGreaterThan(50 * REPORTS.length)
    }
    expect(await placesAlike(bytesOf(writeNdjsonDocument(PLAN, TRANSACTION, ALL)), 'ndjson', 65_536)).toBeGreaterThan(50 * REPORTS.length)
  })

  it('are those in the file for generated transactions', async () => {
    let compared = 0
    await holdsAsync([ownRoot(TRANSACTION).documents, fc.constantFrom(...PIECES), fc.nat(7), fc.constantFrom(0, 1)], async (value, size, way, indent) => {
      if (value['officeReportBag'] === undefined) return
      const spelled = { xml: writeXmlDocument(PLAN, TRANSACTION, value, { indent }), json: writeJsonDocument(PLAN, TRANSACTION, value, { indent }), ndjson: writeNdjsonDocument(PLAN, TRANSACTION, value) }
      for (const syntax of ['xml', 'json', 'ndjson'] as const) {
        const ways = waysOf(spelled[syntax], syntax)
        compared += await placesAlike(ways[way % ways.length] ?? '', syntax, size)
      }
    }, 0.1)
    expect(compared).toBeGreaterThan(1000)
  }, LAW_TIMEOUT)
})
