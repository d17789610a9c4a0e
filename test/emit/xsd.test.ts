import { describe, expect, it } from 'vitest'
import { emitXsd } from '../../src/emit/xsd.ts'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import { collectionOf } from '../../src/emit/sentences.ts'
import { componentsOf } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { SAMPLER, SAMPLER_XSD } from '../sampler/index.ts'
import { committed } from './project.ts'

const MAIN = 'ICT_V1_0.xsd'
const COMMON = 'ICT_V1_0_Common.xsd'
const published: SchemaSet = { main: MAIN, files: new Map([MAIN, COMMON].map(name => [name, committed(`schemas/v1/${name}`)])) }
const texts = [committed(`schemas/v1/${MAIN}`), committed(`schemas/v1/${COMMON}`), SAMPLER_XSD.main.text, SAMPLER_XSD.common.text]

function document(changes: { readonly identifier?: string, readonly mediaType?: string, readonly rest?: string } = {}): string {
  const { identifier = 'ict-10-proposal', mediaType = 'text/plain', rest = '' } = changes
  return `<ict:RecommendationSet xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common" xmlns:ict="urn:ipo-reports:xmlschema:ict"
    com:ipoVersion="ICT_V1_0" com:st96Version="V6_0"><ict:RecommendationSetIdentifier>${identifier}</ict:RecommendationSetIdentifier>
    <ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory><ict:RecommendationBag><ict:Recommendation>
    <ict:RecommendationIdentifier>ict-strategy</ict:RecommendationIdentifier><ict:RecommendationNumber>1</ict:RecommendationNumber>
    <ict:Correspondence><ict:NewRecommendation><ict:NewIndicator>true</ict:NewIndicator></ict:NewRecommendation></ict:Correspondence>
    </ict:Recommendation></ict:RecommendationBag>${rest}<ict:Provenance><ict:MediaTypeText>${mediaType}</ict:MediaTypeText>
    <ict:ContentHashText>${'0'.repeat(64)}</ict:ContentHashText></ict:Provenance></ict:RecommendationSet>`
}

const verdict = async (xml: string): Promise<string> => (await libxml2Wasm.validate(xml, published)).verdict

describe('the published XSD', () => {
  it('compiles in libxml2 and takes a small set', async () => {
    expect(await libxml2Wasm.validate(document(), published)).toMatchObject({ verdict: 'valid', findings: [] })
  })

  it('refuses what the types do not hold', async () => {
    expect(await verdict(document({ identifier: 'Not a key' }))).toBe('invalid')
    expect(await verdict(document({ identifier: `a${'b'.repeat(80)}` }))).toBe('invalid')
    expect(await verdict(document({ mediaType: 'text' }))).toBe('invalid')
    expect(await verdict(document({ rest: '<com:CommentTextBag/>' }))).toBe('invalid')
  })

  it('takes every character that a media type may hold', async () => {
    expect(await verdict(document({ mediaType: 'a!#$&amp;^_.+-Z9/vnd.x^y_z+json' }))).toBe('valid')
  })
})

describe('emitXsd', () => {
  it('declares globally and uses by reference (S-01, S-02)', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/^ {3,}<xsd:(element|attribute) name=/m)
      expect(text).not.toMatch(/<xsd:(complexType|simpleType)>/)
      expect([...text.matchAll(/^ {2}<xsd:(?:element|attribute) (?!name="[A-Za-z0-9]+" type="[A-Za-z0-9:]+")/gm)]).toEqual([])
    }
  })

  it('writes minOccurs="0" and maxOccurs="unbounded" alone (S-16)', () => {
    for (const text of texts) {
      const written = new Set([...text.matchAll(/(?:min|max)Occurs="[^"]*"/g)].map(([whole]) => whole))
      expect([...written].filter(occurs => occurs !== 'minOccurs="0"' && occurs !== 'maxOccurs="unbounded"')).toEqual([])
    }
  })

  it('orders components by name, ignoring case, each element before its type (S-13)', () => {
    for (const text of texts) {
      const names = [...text.matchAll(/^ {2}<xsd:(?:element|attribute|complexType|simpleType) name="([^"]+)"/gm)].map(([, name = '']) => name.toLowerCase())
      expect(names.length).toBeGreaterThan(20)
      expect(names).toEqual(names.toSorted())
    }
  })

  it('declares every component of the model once', () => {
    for (const [model, files] of [[MODEL, emitXsd(MODEL, { created: '2026-01-01', modified: '2026-01-01' })], [SAMPLER, SAMPLER_XSD]] as const) {
      const { elements, attributes, types } = componentsOf(model)
      const bags = elements.filter(element => element.kind === 'bagElement').length
      const declared = `${files.main.text}${files.common.text}`.match(/^ {2}<xsd:\w+ name=/gm) ?? []
      expect(declared).toHaveLength(elements.length + attributes.length + types.length + bags)
    }
  })

  it('marks personal data before the sentence (D-06)', () => {
    const marked = [...SAMPLER_XSD.main.text.matchAll(/name="([^"]+)" type="[^"]+">\s*<xsd:annotation>\s*<xsd:appinfo>PII<\/xsd:appinfo>\s*<xsd:documentation>/g)]
    expect(marked.map(([, name]) => name)).toEqual(['MailAddressText', 'PhoneNumber'])
  })

  it('opens with what it is, and the subset says that it is one', () => {
    expect(texts[1]).toContain('<!-- Subset of WIPO ST.96 V6_0 Common; not an official WIPO file -->')
    const [main = ''] = texts
    const header = [...main.matchAll(/<com:(Schema\w+)>/g)].map(([, name]) => name)
    expect(header).toEqual(['SchemaCreatedDate', 'SchemaLastModifiedDate', 'SchemaContactPoint', 'SchemaReleaseNoteURL'])
  })

  it('names a bag by the plural of its child', () => {
    expect(collectionOf('DutyVerbCategory')).toBe('Collection of duty verb categories.')
    expect(collectionOf('AdditionalData')).toBe('Collection of additional data.')
    expect(collectionOf('IPOfficeCode')).toBe('Collection of IP office codes.')
    expect(collectionOf('WebURI')).toBe('Collection of web URIs.')
    expect(collectionOf('Process')).toBe('Collection of processes.')
  })
})
