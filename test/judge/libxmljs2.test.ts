import { describe, expect, it } from 'vitest'
import { createLibxmljs2Judge, libxmljs2 } from '../../src/judge/libxmljs2.ts'
import { librarySet, shelf } from './library-schema.ts'

const document = shelf('<Book isbn="1234"/>')

describe('libxmljs2', () => {
  it('gives no verdict and says so when it is not installed', async () => {
    const missing = createLibxmljs2Judge(() => import('libxmljs2-that-is-not-there' as string))
    expect(await missing.validate(document, librarySet())).toEqual({
      judge: 'libxmljs2',
      engine: 'libxmljs2',
      verdict: 'not-determined',
      findings: [],
      reason: expect.stringMatching(/^libxmljs2 is not installed/),
    })
  })

  it('answers by itself whether or not it is installed', async () => {
    const verdict = await libxmljs2.validate(document, librarySet())
    expect(['valid', 'not-determined']).toContain(verdict.verdict)
  })

  it.each([
    ['cannot be loaded', () => Promise.reject(new Error('wrong ABI')), 'wrong ABI'],
    ['is another module', () => Promise.resolve({ default: {} }), 'parseXml'],
    ['breaks', () => Promise.resolve({ version: '1', libxml_version: '2', parseXml: () => { throw new Error('segment') } }), 'segment'],
  ])('gives no verdict when it %s', async (_, load, words) => {
    expect(await createLibxmljs2Judge(load).validate(document, librarySet())).toMatchObject({ verdict: 'not-determined', reason: expect.stringContaining(words) })
  })
})
