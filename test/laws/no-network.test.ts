/** No document makes the library open a connection: a listener waits for one, and none comes. */
import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, isReadError, prove, read, readJson, readXml } from '../../src/index.ts'
import { ajv } from '../../src/judge/ajv.ts'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import { canonicalise } from '../../src/judge/libxml2-witness.ts'
import { OWN_SCHEMA_SET } from './subjects.ts'

const COM = 'http://www.wipo.int/standards/XMLSchema/ST96/Common'
const ICT = 'urn:ipo-reports:xmlschema:ict'

function documentWith(attributes: string, text = 'example', before = ''): string {
  return `${before}<ict:RecommendationSet xmlns:com="${COM}" xmlns:ict="${ICT}" xmlns:xi="http://www.w3.org/2001/XInclude" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" com:documentStatusText="test" com:ipoVersion="ICT_V1_0" com:st96Version="V6_0"${attributes}>`
    + '<ict:RecommendationSetIdentifier>example</ict:RecommendationSetIdentifier><ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory>'
    + `<ict:TitleTextBag><ict:TitleText com:languageCode="en">${text}</ict:TitleText></ict:TitleTextBag>`
    + '<ict:RecommendationBag><ict:Recommendation><ict:RecommendationIdentifier>a</ict:RecommendationIdentifier><ict:RecommendationNumber>1</ict:RecommendationNumber></ict:Recommendation></ict:RecommendationBag></ict:RecommendationSet>'
}

/** Documents that point to an address, by what they would have it fetched for. */
function baits(url: string): Readonly<Record<string, string>> {
  return {
    'an external entity': documentWith('', '&lamp;', `<!DOCTYPE x [<!ENTITY lamp SYSTEM "${url}/entity">]>`),
    'an external DTD': documentWith('', 'x', `<!DOCTYPE ict:RecommendationSet SYSTEM "${url}/dtd">`),
    'a public DTD': documentWith('', 'x', `<!DOCTYPE ict:RecommendationSet PUBLIC "-//example//DTD//EN" "${url}/public">`),
    'a parameter entity': documentWith('', 'x', `<!DOCTYPE x [<!ENTITY % lamp SYSTEM "${url}/parameter"> %lamp;]>`),
    'a parameter entity in UTF-16 names': documentWith('', 'x', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY % a "<!ENTITY &#37; b SYSTEM '${url}/nested'>"> %a; %b;]>`),
    'an XInclude': documentWith('', `<xi:include href="${url}/include"/>`),
    'an XInclude of text': documentWith('', `<xi:include href="${url}/include" parse="text"><xi:fallback/></xi:include>`),
    'a schema location': documentWith(` xsi:schemaLocation="${ICT} ${url}/schema.xsd ${COM} ${url}/common.xsd"`),
    'a schema location without namespace': documentWith(` xsi:noNamespaceSchemaLocation="${url}/schema.xsd"`),
    'a style sheet': documentWith('', 'x', `<?xml-stylesheet type="text/xsl" href="${url}/style.xsl"?>`),
    'a model for editors': documentWith('', 'x', `<?xml-model href="${url}/model.rng"?>`),
    'a base address': documentWith(` xml:base="${url}/"`),
    'a namespace': documentWith('').replace(ICT, `${url}/namespace`),
    'a schema named in JSON': JSON.stringify({ $schema: `${url}/schema.json`, recommendationSet: {} }),
    'a reference in JSON': JSON.stringify({ recommendationSet: { $ref: `${url}/reference.json` } }),
  }
}

describe('no network', () => {
  let server: Server
  let url = ''
  let connections = 0

  beforeAll(async () => {
    server = createServer((_request, response) => response.end('<lamp/>'))
    server.on('connection', () => { connections++ })
    await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => new Promise(resolve => { server.close(resolve) }))

  it('is opened by no document, whatever reads or judges it', async () => {
    const documents = Object.values(baits(url))
    const outcomes = new Set<string>()
    for (const document of documents) {
      for (const input of [document, new TextEncoder().encode(document)]) {
        outcomes.add(check(input).verdict)
        check(input, { profile: 'lenient' })
        const attempts: readonly (() => unknown)[] = [() => read(input), () => readXml('RecommendationSet', input), () => readJson('RecommendationSet', input), () => prove(input), () => canonicalise(input)]
        for (const attempt of attempts) {
          await Promise.resolve().then(attempt).catch((thrown: unknown) => { expect(isReadError(thrown) || (thrown as Error).name === 'JudgeTrouble').toBe(true) })
        }
        await libxml2Wasm.validate(input, OWN_SCHEMA_SET)
        await ajv.validate(input, { root: 'RecommendationSet' })
      }
    }
    expect([...outcomes].sort()).toEqual(['invalid', 'unreadable', 'valid'])
    await new Promise(resolve => { setTimeout(resolve, 50) })
    expect(connections).toBe(0)
  })

  it('would have been noticed: the listener counts', async () => {
    await new Promise(resolve => { get(url, response => response.resume().on('end', resolve)) })
    expect(connections).toBe(1)
  })
})
