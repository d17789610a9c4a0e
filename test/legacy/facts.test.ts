/**
 * Every legacy fixture against what a careful person read in it: no fact may be wrong in silence, every character is accounted for,
 * and the account and the scoreboard in the repository say what is so today.
 */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { accountFile, accountText, examine, type Examined } from '../../scripts/legacy-accounts.ts'
import { factCases } from '../../scripts/legacy-facts.ts'
import { LEGACY_FIXTURES, SCOREBOARD, scoreboardOf } from '../../scripts/scoreboard.ts'
import { checkValue, type RootName } from '../../src/index.ts'

const CASES = await factCases(LEGACY_FIXTURES)
const NAMES = CASES.map(({ format, name }) => `${format}/${name}`)

describe('the legacy fixtures', () => {
  it('are at least three for each format', () => {
    const byFormat = new Map<string, number>()
    for (const { format } of CASES) byFormat.set(format, (byFormat.get(format) ?? 0) + 1)
    expect([...byFormat].filter(([, count]) => count < 3)).toEqual([])
    expect([...byFormat.keys()].sort()).toEqual(['csv', 'docx', 'email', 'fodt', 'html', 'markdown', 'ods', 'odt', 'pdf', 'rtf', 'text', 'xlsx', 'xml'])
  })

  it('have facts in all six languages, annexes and reports', () => {
    for (const kind of ['annex', 'report']) {
      const languages = CASES.filter(({ facts }) => facts.kind === kind).flatMap(({ facts }) => facts.language ?? facts.languages ?? [])
      expect([...new Set(languages)].sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
    }
  })
})

describe('the import of a legacy fixture', () => {
  const examined: Examined[] = []
  const named = new Map<string, Examined>()

  beforeAll(async () => {
    for (const one of CASES) {
      const found = await examine(one)
      examined.push(found)
      named.set(`${one.format}/${one.name}`, found)
    }
  }, 180_000)

  const known = (name: string): Examined => named.get(name) ?? expect.fail(`${name} was not examined`)

  it.each(NAMES)('reads %s', name => {
    expect(known(name).result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([])
  })

  it.each(NAMES)('gets no fact of %s wrong in silence', name => {
    const { outcomes } = known(name)
    expect(outcomes.filter(({ outcome }) => outcome === 'silent')).toEqual([])
    expect(outcomes.length).toBeGreaterThan(3)
  })

  it.each(NAMES)('makes a valid document of %s, with a ledger that sums up and holds', name => {
    const { result, ledgerFindings } = known(name)
    if (!result.ok) expect.fail('refused')
    expect(checkValue<RootName>(result.name, result.value)).toEqual([])
    const { mapped, changed, leftOut, total } = result.ledger.coverage
    expect([mapped + changed + leftOut, total]).toEqual([result.ledger.source.characterCount, result.ledger.source.characterCount])
    expect(ledgerFindings).toEqual([])
  })

  it.each(NAMES)('gives the account that stands beside %s (npm run scoreboard)', async name => {
    const one = known(name)
    expect(accountText(one.account)).toBe(await readFile(accountFile(one), 'utf8'))
  })

  it('gives the scoreboard that stands in the docs (npm run scoreboard)', async () => {
    expect(scoreboardOf(examined)).toBe(await readFile(SCOREBOARD, 'utf8'))
  })
})
