/** Law 1: readX(writeX(v)) = v, for X in XML, JSON and NDJSON, for every valid v. */
import { deepStrictEqual, equal, match } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { readNdjsonDocument, writeNdjsonDocument } from '../../src/document/ndjson.ts'
import { readDocument, readJsonDocument, readXmlDocument, type ReadDocument } from '../../src/document/read.ts'
import { checkObject, writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import type { Result } from '../../src/issue/index.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import { SUBJECTS } from './subjects.ts'

/** As written, as Windows programs write it, without the last line end. */
const lineEnd = fc.constantFrom((text: string): string => text, (text: string) => text.replaceAll('\n', '\r\n'), (text: string) => text.slice(0, -1))
const indent = fc.constantFrom(0, 2, 4)
const xmlLayout = fc.record({ declaration: fc.boolean(), indent, schemaLocation: fc.constantFrom('ICT_V1_0.xsd', 'schemas with space/"&<.xsd') }, { requiredKeys: ['declaration', 'indent'] })
const asGiven = fc.constantFrom((text: string): string | Uint8Array => text, (text: string) => new TextEncoder().encode(text), (text: string) => new TextEncoder().encode(`\ufeff${text}`))

function valueOf(result: Result<ReadDocument>): object {
  deepStrictEqual(result.issues, [])
  if (!result.ok) throw new Error('not read')
  return result.value.value
}

describe.each(SUBJECTS)('law 1 on $name', ({ plan, name, root, share, documents }) => {
  it('reads back what it wrote as XML, in every layout', () => {
    holds([documents, xmlLayout, asGiven], (value, layout, given) => {
      const xml = writeXmlDocument(plan, name, value, layout)
      deepStrictEqual(valueOf(readXmlDocument(plan, given(xml), {})), value)
    }, share)
  }, LAW_TIMEOUT)

  it('reads back what it wrote as JSON, in every layout; without indentation it is one line of NDJSON', () => {
    holds([documents, indent, asGiven], (value, spaces, given) => {
      deepStrictEqual(checkObject(plan, name, value), [])
      const json = writeJsonDocument(plan, name, value, { indent: spaces })
      deepStrictEqual(valueOf(readJsonDocument(plan, given(json), {})), value)
      if (spaces !== 0) return
      match(json, /^[^\n\r]+\n$/)
      deepStrictEqual(valueOf(readDocument(plan, json.slice(0, -1))), value)
    }, share)
  }, LAW_TIMEOUT)

  it('reads back what it wrote as NDJSON: one line, or a header and a line for each record of a collection', () => {
    holds([documents, lineEnd, asGiven], (value, end, given) => {
      const ndjson = writeNdjsonDocument(plan, name, value)
      match(ndjson, /^([^\n\r]+\n)+$/)
      const lines = ndjson.split('\n').length - 1
      const { officeReportBag } = value
      equal(lines, root.local === 'OfficeReportTransaction' ? 1 + (officeReportBag as readonly object[]).length : 1)
      deepStrictEqual(valueOf(readNdjsonDocument(plan, given(end(ndjson)), {})), value)
    }, share)
  }, LAW_TIMEOUT)
})
