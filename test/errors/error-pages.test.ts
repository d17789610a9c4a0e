/** The error index: as it was generated, and its examples as they are run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ERROR_PAGES, errorPages, EXAMPLES } from '../../scripts/error-pages.ts'
import { LEDGER_MESSAGES, LEGACY_MESSAGES } from '../../src/legacy/index.ts'
import { RULES } from '../../src/rules.ts'
import { runFacts } from '../../src/verdict/run-facts.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const CODES = [...runFacts().rules.map(({ code }) => code), ...Object.keys(LEGACY_MESSAGES), ...Object.keys(LEDGER_MESSAGES)]

describe('the error index', () => {
  let pages: ReadonlyMap<string, string> = new Map()
  // Making a page runs its example, and throws where that does not give the code.
  beforeAll(async () => { pages = await errorPages(PROJECT) }, 60_000)

  it('has a page for every code, and one that leads to all', () => {
    expect([...pages.keys()].sort()).toEqual([...CODES, 'README'].map(name => `${ERROR_PAGES}/${name}.md`).sort())
    const index = pages.get(`${ERROR_PAGES}/README.md`) ?? ''
    expect(CODES.filter(code => !index.includes(`(${code}.md)`))).toEqual([])
  })

  it('has been generated since codes, examples or rules changed', () => {
    const stale = [...pages].filter(([path, text]) => !existsSync(`${PROJECT}/${path}`) || readFileSync(`${PROJECT}/${path}`, 'utf8') !== text)
    expect(stale.map(([path]) => path)).toEqual([])
    expect(readdirSync(`${PROJECT}/${ERROR_PAGES}`).filter(name => !pages.has(`${ERROR_PAGES}/${name}`))).toEqual([])
  })

  it('shows on each page the code that the example gave, and a French message', () => {
    const without = CODES.filter(code => !new RegExp(`^(?:\\S|<stdin>).* (?:error|warning|information) ${code.replaceAll('.', '\\.')}  `, 'm').test(pages.get(`${ERROR_PAGES}/${code}.md`) ?? ''))
    expect(without).toEqual([])
    expect(CODES.filter(code => !pages.get(`${ERROR_PAGES}/${code}.md`)?.includes('En français : '))).toEqual([])
  })

  it('leaves no placeholder unfilled in an example, and names no path of the machine', () => {
    const examples = [...pages].map(([path, text]) => [path, text.slice(text.indexOf('## Example'))] as const)
    expect(examples.filter(([path, text]) => !path.endsWith('README.md') && /\s\{[a-z]+\}/i.test(text.replace(/```diff[^]*/, ''))).map(([path]) => path)).toEqual([])
    expect([...pages].filter(([, text]) => text.includes(PROJECT)).map(([path]) => path)).toEqual([])
  })

  it('has an example for no code that does not exist', () => {
    expect(Object.keys(EXAMPLES).filter(code => !CODES.includes(code))).toEqual([])
    expect(RULES.length).toBeGreaterThan(30)
  })

})
