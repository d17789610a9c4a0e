/** Law 1: readX(writeX(v)) = v, for X in XML, JSON and NDJSON, for every valid v. */
import { deepStrictEqual, match } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { readDocument, readJsonDocument, readXmlDocument, type ReadDocument } from '../../src/document/read.ts'
import { checkObject, writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import type { Result } from '../../src/issue/index.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import { SUBJECTS } from './subjects.ts'

const indent = fc.constantFrom(0, 2, 4)
const xmlLayout = fc.record({ declaration: fc.boolean(), indent, schemaLocation: fc.constantFrom('ICT_V1_0.xsd', 'schemas with space/"&<.xsd') }, { requiredKeys: ['declaration', 'indent'] })
const asGiven = fc.constantFrom((text: string): string | Uint8Array => text, (text: string) => new TextEncoder().encode(text), (text: string) => new TextEncoder().encode(`\ufeff${text}`))

function valueOf(result: Result<ReadDocument>): object {
  deepStrictEqual(result.issues, [])
  if (!result.ok) throw new Error('not read')
  return result.value.value
}

describe.each(SUBJECTS)('law 1 on $name', ({ plan, name, documents }) => {
  it('reads back what it wrote as XML, in every layout', () => {
    holds([documents, xmlLayout, asGiven], (value, layout, given) => {
      const xml = writeXmlDocument(plan, name, value, layout)
      deepStrictEqual(valueOf(readXmlDocument(plan, given(xml), {})), value)
    })
  }, LAW_TIMEOUT)

  it('reads back what it wrote as JSON, in every layout; without indentation it is one line of NDJSON', () => {
    holds([documents, indent, asGiven], (value, spaces, given) => {
      deepStrictEqual(checkObject(plan, name, value), [])
      const json = writeJsonDocument(plan, name, value, { indent: spaces })
      deepStrictEqual(valueOf(readJsonDocument(plan, given(json), {})), value)
      if (spaces !== 0) return
      match(json, /^[^\n\r]+\n$/)
      deepStrictEqual(valueOf(readDocument(plan, json.slice(0, -1))), value)
    })
  }, LAW_TIMEOUT)
})
