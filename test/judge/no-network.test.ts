import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import { canonicalise, wellFormed } from '../../src/judge/libxml2-witness.ts'
import { hostileDocuments, hostileSchemas } from './hostile-documents.ts'
import { ISBN_XSD, librarySet, shelf } from './library-schema.ts'

const requests: string[] = []
const listener = createServer((request, response) => {
  requests.push(request.url ?? '')
  response.end(ISBN_XSD)
})
const PORTLESS = 'http://127.0.0.1:0'
let url = ''

beforeAll(async () => {
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
})
afterAll(() => new Promise(resolve => listener.close(resolve)))
beforeEach(() => requests.splice(0))

describe('a judge', () => {
  it('would be caught: the listener hears requests', async () => {
    await new Promise(resolve => get(`${url}/heard`, { agent: false }, response => response.resume().on('end', resolve)))
    expect(requests).toEqual(['/heard'])
  })

  it.each(hostileDocuments(PORTLESS).map(([name]) => name))('fetches nothing for a document with: %s', async name => {
    const document = new Map(hostileDocuments(url)).get(name) ?? ''
    const { verdict } = await libxml2Wasm.validate(document, librarySet())
    expect(verdict === 'valid').toBe(/^(?:schema location|style sheet|catalog)$/.test(name))
    await Promise.allSettled([canonicalise(document), wellFormed(document)])
    expect(requests).toEqual([])
  })

  it.each(hostileSchemas(PORTLESS).map(([name]) => name))('fetches nothing for a schema with: %s', async name => {
    const schema = new Map(hostileSchemas(url)).get(name) ?? librarySet()
    expect((await libxml2Wasm.validate(shelf('<Book isbn="1234"/>'), schema)).verdict).toBe('not-determined')
    expect(requests).toEqual([])
  })
})
