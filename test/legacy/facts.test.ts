/** Every legacy fixture against what a careful person read in it: no fact may be wrong in silence, and every character is accounted for. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { factCases, outcomesOf } from '../../scripts/legacy-facts.ts'
import { checkValue, type RootName } from '../../src/index.ts'
import { importLegacy, verifyLedger } from '../../src/legacy.ts'

const CASES = await factCases(fileURLToPath(new URL('../../fixtures/legacy', import.meta.url)))

describe('the import of a legacy fixture', () => {
  it('has at least three cases for each format', () => {
    const byFormat = new Map<string, number>()
    for (const { format } of CASES) byFormat.set(format, (byFormat.get(format) ?? 0) + 1)
    expect(Object.fromEntries(byFormat)).toMatchObject({})
    expect([...byFormat].filter(([, count]) => count < 3)).toEqual([])
    expect(byFormat.size).toBeGreaterThanOrEqual(10)
  })

  it.each(CASES.map(one => [`${one.format}/${one.name}`, one] as const))('%s has no fact wrong in silence', async (_, { source, facts }) => {
    const bytes = new Uint8Array(await readFile(source))
    const result = await importLegacy(bytes, { fileName: basename(source), today: '2026-11-22', ...facts.options })
    const outcomes = outcomesOf(facts, result)
    expect(outcomes.filter(({ outcome }) => outcome === 'silent')).toEqual([])
    expect(outcomes.length).toBeGreaterThan(0)
    if (!result.ok) return
    expect(checkValue<RootName>(result.name, result.value)).toEqual([])
    const { mapped, changed, leftOut, total } = result.ledger.coverage
    expect(mapped + changed + leftOut).toBe(total)
    expect(await verifyLedger({ source: bytes, ledger: result.ledger, output: result.value })).toEqual([])
  })
})
