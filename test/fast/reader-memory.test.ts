/** What was read keeps nothing else alive: not the document, of which its texts might be slices. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { FAST_PATH } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS } from '../../src/issue/index.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that are in use when all that can be collected is. */
function inUse(): number {
  for (let round = 0; round < 4; round++) collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const MEGABYTE = 1e6
const fixture = new TextDecoder().decode(fixtureFiles().find(({ name }) => name === 'office-report/fr-2025-full/document.xml')?.bytes)

/** A document of 12 MB or more whose object has some 60 KB: the rest is comments. Each is another one, so that nothing can be shared. */
function padded(character: string, turn: number): string {
  const comment = `<!-- ${turn} ${character.repeat(1.2 * MEGABYTE)} -->`
  return fixture.replace('<ict:ReportingPeriod>', `${comment.repeat(10)}<ict:ReportingPeriod>`)
}

/** Bytes that stay in use for what `make` gives. */
function keptBy(make: () => unknown): number {
  const kept: unknown[] = []
  make()
  const before = inUse()
  kept.push(make())
  const after = inUse()
  expect(kept).toHaveLength(1)
  return after - before
}

describe('an object that was read', () => {
  it('is measured well: a slice of a long text keeps all of it', () => {
    let turn = 0
    expect(keptBy(() => new TextDecoder('latin1').decode(new TextEncoder().encode(padded('x', turn++))).slice(1000, 1100))).toBeGreaterThan(10 * MEGABYTE)
  })

  it.each([['bytes of ASCII', 'x', true], ['bytes of UTF-8', 'é', true], ['a text', 'x', false], ['a text beyond ASCII', 'é', false]] as const)('keeps nothing of a document given as %s', (_, character, asBytes) => {
    let turn = 100
    const kept = keptBy(() => {
      const xml = padded(character, turn++)
      const read = FAST_PATH.readXml(asBytes ? new TextEncoder().encode(xml) : xml, DEFAULT_LIMITS)
      expect(read).toBeDefined()
      return read?.value
    })
    expect(kept).toBeLessThan(4 * MEGABYTE)
  })

  it('keeps nothing of a document whose start is one that was not met before', () => {
    let turn = 200
    const kept = keptBy(() => {
      const xml = padded('x', turn++).replace(/com:documentStatusText="[^"]*"/, `com:documentStatusText="not met before: ${turn}"`)
      expect(FAST_PATH.readXml(new TextEncoder().encode(xml), DEFAULT_LIMITS)?.value).toHaveProperty('documentStatusText', `not met before: ${turn}`)
    })
    expect(kept).toBeLessThan(4 * MEGABYTE)
  })

  it('keeps nothing of a document in JSON', () => {
    const read = FAST_PATH.readXml(fixture, DEFAULT_LIMITS)
    const json = JSON.stringify({ officeReport: read?.value })
    let turn = 0
    const kept = keptBy(() => {
      const again = FAST_PATH.readJson(`${json}${' '.repeat(12 * MEGABYTE + turn++)}`, DEFAULT_LIMITS)
      expect(again).toBeDefined()
      return again?.value
    })
    expect(kept).toBeLessThan(4 * MEGABYTE)
  })
})
