/** Starts of documents that are remembered: what one document says, is never said of another. */
import { describe, expect, it } from 'vitest'
import { FAST_PATH } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS } from '../../src/issue/index.ts'
import { readsAlike } from '../laws/fast-agrees.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'

const xml = new TextDecoder().decode(fixtureFiles().find(({ name }) => name === 'office-report/fr-2025-full/document.xml')?.bytes)
const start = xml.slice(0, xml.indexOf('>', xml.indexOf('<ict:OfficeReport')) + 1)
const attribute = /com:documentStatusText="[^"]*"/.exec(start)?.[0] ?? ''

const started = (changed: string): string => changed + xml.slice(start.length)
const withStatus = (spelled: string): string => started(start.replace(attribute, `com:documentStatusText="${spelled}"`))

function valueOf(document: string): Record<string, unknown> | undefined {
  return FAST_PATH.readXml(document, DEFAULT_LIMITS)?.value as Record<string, unknown> | undefined
}

describe('documents that begin alike', () => {
  it('have objects of their own', () => {
    const [one, other] = [valueOf(xml), valueOf(xml)]
    expect(other).toEqual(one)
    for (const property of Object.keys(one ?? {})) delete one?.[property]
    expect(valueOf(xml)).toEqual(other)
    expect(Object.keys(valueOf(xml) ?? {})).toEqual(Object.keys(other ?? {}))
  })

  it('have attributes of their own, as often as they come in turn', () => {
    const spellings = Array.from({ length: 20 }, (_, turn) => `status ${turn}`)
    for (const spelled of [...spellings, ...spellings.toReversed(), ...spellings]) expect(valueOf(withStatus(spelled))?.['documentStatusText']).toBe(spelled)
  })

  it('are told apart by what stands in the start, be it only one byte', () => {
    expect(attribute).not.toBe('')
    const { value } = FAST_PATH.readXml(xml, DEFAULT_LIMITS) ?? {}
    expect(value).toBeDefined()
    for (let at = 0; at < start.length; at++) for (const character of [' ', 'x', '"', '>', '\u00e9']) {
      readsAlike(FAST_PATH, started(start.slice(0, at) + character + start.slice(at + 1)))
      readsAlike(FAST_PATH, started(start.slice(0, at) + character + start.slice(at)))
    }
    expect(valueOf(xml)).toEqual(value)
  })

  it('are held against the limits that are given', () => {
    const long = withStatus('x'.repeat(500))
    const read = (limits: object): boolean => FAST_PATH.readXml(long, { ...DEFAULT_LIMITS, ...limits }) !== undefined
    expect([read({}), read({ text: 499 }), read({}), read({ attributes: 20 }), read({ text: 499 })]).toEqual([true, false, true, true, false])
  })

  it('are read from bytes and from texts', () => {
    const given = withStatus('d\u00e9j\u00e0 &amp; \u4e2d')
    for (const document of [given, new TextEncoder().encode(given), given]) {
      expect(FAST_PATH.readXml(document, DEFAULT_LIMITS)?.value).toHaveProperty('documentStatusText', 'd\u00e9j\u00e0 & \u4e2d')
    }
  })
})

describe('a start', () => {
  it('is read whatever its length', () => {
    for (const length of [1, 1500, 2048, 5000]) for (let turn = 0; turn < 2; turn++) expect(valueOf(withStatus('x'.repeat(length)))?.['documentStatusText']).toHaveLength(length)
  })

  it('does not stand for a document that ends with it', () => {
    expect(valueOf(xml)).toBeDefined()
    expect([valueOf(start), valueOf(start.slice(0, -1)), valueOf(`${start}</ict:OfficeReport>`)]).toEqual([undefined, undefined, undefined])
  })
})
