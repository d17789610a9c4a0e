/** Law 2: the way through the other syntax and back changes no byte of the canonical form. Witnesses share no code with it. */
import { deepStrictEqual, equal } from 'node:assert/strict'
import { describe, it } from 'vitest'
import { readJsonDocument, readXmlDocument, type ReadDocument } from '../../src/document/read.ts'
import { canonicalJsonDocument, canonicalXmlDocument, writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import type { Result } from '../../src/issue/index.ts'
import { parseJson } from '../../src/json/parse.ts'
import { canonicalise } from '../../src/judge/libxml2-witness.ts'
import { compareTallies, tallyJson, tallyXml } from '../../src/prove/tally.ts'
import { parseXml } from '../../src/xml/parse.ts'
import { holds, holdsAsync, LAW_TIMEOUT } from './runs.ts'
import { SUBJECTS } from './subjects.ts'

function valueOf(result: Result<ReadDocument>): object {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.value
}

/** RFC 8785 in its own words: names in the order of their UTF-16 units, everything else as ECMAScript writes it. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value).sort()
  return `{${names.map(name => `${JSON.stringify(name)}:${sortedJson(Reflect.get(value, name))}`).join()}}`
}

describe.each(SUBJECTS)('law 2 on $name', ({ plan, name, root, share, documents }) => {
  it('goes from one syntax through the other and back to the same bytes, JSON by RFC 8785', () => {
    holds([documents], value => {
      const [xml, json] = [canonicalXmlDocument(plan, name, value), canonicalJsonDocument(plan, name, value)]
      equal(json, sortedJson({ [root.property]: value }))
      const viaXml = writeJsonDocument(plan, name, valueOf(readXmlDocument(plan, xml, {})), {})
      const viaJson = writeXmlDocument(plan, name, valueOf(readJsonDocument(plan, json, {})), {})
      equal(canonicalXmlDocument(plan, name, valueOf(readJsonDocument(plan, viaXml, {}))), xml)
      equal(canonicalJsonDocument(plan, name, valueOf(readXmlDocument(plan, viaJson, {}))), json)
    }, share)
  }, LAW_TIMEOUT)

  it('writes canonical XML that is its own C14N 1.1 by libxml2', async () => {
    await holdsAsync([documents], async value => {
      const xml = canonicalXmlDocument(plan, name, value)
      equal(await canonicalise(xml), xml)
      equal(await canonicalise(writeXmlDocument(plan, name, value, { indent: 0 })), xml)
    }, share)
  }, LAW_TIMEOUT)

  it('keeps every name and text that the tally counts, on the way through the other syntax', () => {
    holds([documents], value => {
      const [xml, json] = [writeXmlDocument(plan, name, value, {}), writeJsonDocument(plan, name, value, {})]
      const backAsXml = writeXmlDocument(plan, name, valueOf(readJsonDocument(plan, json, {})), {})
      const backAsJson = writeJsonDocument(plan, name, valueOf(readXmlDocument(plan, xml, {})), {})
      const inXml = compareTallies(tallyXml(parseXml(xml).root), tallyXml(parseXml(backAsXml).root))
      const inJson = compareTallies(tallyJson(parseJson(json).root), tallyJson(parseJson(backAsJson).root))
      deepStrictEqual([inXml.differences, inXml.respelled, inJson.differences, inJson.respelled], [[], 0, [], 0])
    }, share)
  }, LAW_TIMEOUT)
})
