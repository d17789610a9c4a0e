/**
 * The law of interchange: documents valid against our set stay valid when its subset of Common is replaced by the official
 * `Common_V6_0.xsd`; and what the official file accepts in a carried component, ours accepts.
 *
 * The official files are read from their folder and served from memory; without them there is nothing to compare with.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalXmlDocument } from '../../src/document/write.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import { componentsOf, inNamespaceOf, COM_URI, ICT_URI, typeOf } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { lawRuns } from '../laws/runs.ts'
import { OWN_SCHEMA_SET, OWN_SUBJECTS, xmlJudge } from '../laws/subjects.ts'
import { altered, DOUBTFUL_TEXTS } from '../laws/xml-mutations.ts'
import { officialFolder, projectRoot } from '../schema-lint/official-files.ts'
import { officialDifferences } from '../schema-lint/subset.ts'
import { schemaSet } from '../schema-lint/schema-model.ts'
import { readSchemaFiles } from '../schema-lint/schema-reader.ts'
import { fixtureFiles } from './fixtures.ts'

const OFFICIAL = ['Common_V6_0.xsd', 'FlattenedMathML3.xsd', 'OASISTable_V1_0.xsd'] as const
const missing = OFFICIAL.filter(name => !existsSync(join(officialFolder, name)))
if (missing.length > 0) console.warn(`The law of interchange is not tested: ${missing.join(', ')} not found in ${officialFolder}; set ST96_DIR to the folder of the official ST.96 V6.0 files.`)

const SUBSET = 'ICT_V1_0_Common.xsd'
const carried = inNamespaceOf(componentsOf(MODEL), 'com')

/** A root that takes every carried element and attribute, so that they can be tried one by one. It imports our schema as well. */
const PROBE = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:com="${COM_URI}" targetNamespace="urn:test:probe">
  <xsd:import namespace="${COM_URI}" schemaLocation="${SUBSET}"/>
  <xsd:import namespace="${ICT_URI}" schemaLocation="ICT_V1_0.xsd"/>
  <xsd:element name="Probe"><xsd:complexType>
    <xsd:choice minOccurs="0" maxOccurs="unbounded">${carried.elements.map(({ name }) => `<xsd:element ref="com:${name}"/>`).join('')}</xsd:choice>
    ${carried.attributes.map(({ name }) => `<xsd:attribute ref="com:${name}"/>`).join('')}
  </xsd:complexType></xsd:element>
</xsd:schema>`

const ours: SchemaSet = { main: 'probe.xsd', files: new Map([['probe.xsd', PROBE], ...OWN_SCHEMA_SET.files]) }

function withOfficial(): SchemaSet {
  const official = new Map(OFFICIAL.map(name => [name as string, readFileSync(join(officialFolder, name))]))
  const [common = new Uint8Array()] = official.values()
  return { main: 'probe.xsd', files: new Map([...ours.files, ...official, [SUBSET, common]]) }
}

/** A document around one element, or around none with one attribute. */
function probe(content: string, attribute = ''): string {
  return `<p:Probe xmlns:p="urn:test:probe" xmlns:com="${COM_URI}"${attribute}>${content}</p:Probe>`
}

const escaped = (text: string): string => text.replace(/[&<>"\t\n\r]/g, character => `&#${character.charCodeAt(0)};`)

/** Texts of all kinds: doubtful spellings, codes of the carried lists, and both a little otherwise. */
const codes = carried.types.flatMap(type => type.kind === 'codes' ? type.codes.map(({ value }) => value) : [])
const texts = fc.tuple(fc.oneof(fc.constantFrom<string>(...DOUBTFUL_TEXTS), fc.constantFrom(...codes)), fc.option(fc.nat(), { nil: undefined }))
  .map(([text, how]) => how === undefined ? text : altered(text, how))

/** One carried part with a text in it, attributes included. */
const probes = fc.oneof(
  fc.tuple(fc.constantFrom(...carried.attributes.map(({ name }) => name)), texts).map(([name, text]) => probe('', ` com:${name}="${escaped(text)}"`)),
  ...carried.elements.filter(element => element.kind === 'element').map(element => {
    const type = typeOf(element)
    const attribute = fc.tuple(fc.constantFrom(...carried.attributes.map(({ name }) => name)), texts).map(([name, text]) => ` com:${name}="${escaped(text)}"`)
    const start = type.kind === 'text' ? fc.oneof(fc.constant(''), attribute) : fc.constant('')
    return fc.tuple(start, texts).map(([given, text]) => probe(`<com:${element.name}${given}>${escaped(text)}</com:${element.name}>`))
  }),
)

describe.skipIf(missing.length > 0)('the law of interchange', () => {
  let byOurs = xmlJudge(ours)
  let byOfficial = byOurs

  beforeAll(async () => {
    const official = withOfficial()
    byOurs = xmlJudge(ours)
    byOfficial = xmlJudge(official)
    await byOfficial(probe(''))
  }, 60_000)

  it('compiles our schema with the official Common in place of the subset', async () => {
    expect(await byOfficial(probe(''))).toBe('valid')
  })

  it('keeps every valid fixture valid', async () => {
    const valid = fixtureFiles().filter(({ syntax, issues }) => syntax === 'xml' && issues.length === 0)
    expect(valid.length).toBeGreaterThan(0)
    for (const { name, bytes } of valid) expect([name, await byOfficial(bytes)]).toEqual([name, 'valid'])
  })

  it.each(OWN_SUBJECTS)('keeps 150 generated documents of $name valid', async ({ plan, name, documents }) => {
    for (const value of fc.sample(documents, 150)) {
      const xml = canonicalXmlDocument(plan, name, value)
      expect([await byOurs(xml), await byOfficial(xml)]).toEqual(['valid', 'valid'])
    }
  })

  it('carries every component of Common as the official file defines it, documentation apart', () => {
    const subset = readSchemaFiles(join(projectRoot, 'schemas/v1'), [SUBSET])
    const official = readSchemaFiles(officialFolder, ['Common_V6_0.xsd'])
    expect(subset.flatMap(({ components }) => components).length).toBeGreaterThanOrEqual(carried.types.length + carried.elements.length + carried.attributes.length)
    expect(officialDifferences(schemaSet(subset, official))).toEqual([])
  })

  it('accepts in every carried element and attribute what the official file accepts, and no more', async () => {
    let accepted = 0
    const run = await fc.check(fc.asyncProperty(probes, async xml => {
      const [own, official] = [await byOurs(xml), await byOfficial(xml)]
      if (official === 'valid') accepted++
      return own === official
    }), lawRuns(3))
    expect(run.failed ? fc.defaultReportMessage(run) : 'holds').toBe('holds')
    expect(accepted).toBeGreaterThan(run.numRuns / 10)
  })
})
