/**
 * What a ledger promises, on a document of each kind: whatever is changed in the output, the ledger or the source, it is noticed,
 * even where somebody computed all digests anew.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJsonOf } from '../../src/json/canonical.ts'
import { importLegacy, verifyLedger, type Ledger } from '../../src/legacy.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** A fixture of each kind, and how often its laws are tried: a PDF is decoded anew each time. */
const CASES: readonly (readonly [format: string, name: string, runs: number])[] = [
  ['docx', 'notes-and-changes-en', 20], ['xlsx', 'calc-es', 20], ['odt', 'questionnaire-fr', 20], ['html', 'prose-es', 20], ['rtf', 'prose-es', 15], ['pdf', 'report-ar', 6],
]

const sourceOf = (format: string, name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/legacy/${format}/${name}/source.${format}`, import.meta.url)))
const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJsonOf(value)).digest('hex')

/** The ledger with all its digests computed anew: only what it says can give it away. */
function resealed(ledger: Ledger, output: Json): unknown {
  const { seal: _, ...rest } = ledger
  const bound = { ...rest, output: { ...rest.output, sha256: sha256(output) } }
  return { ...bound, seal: sha256(bound) }
}

type Steps = readonly (string | number)[]

function leavesOf(value: Json, steps: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [steps]
  return Object.entries(value).flatMap(([step, member]) => leavesOf(member, [...steps, Array.isArray(value) ? Number(step) : step]))
}

const valueAt = (value: Json, steps: Steps): Json | undefined => steps.reduce<Json | undefined>((part, step) => (part as { readonly [name: string]: Json } | undefined)?.[step], value)

/** A copy with another leaf, or without it. */
function withLeaf(value: Json, [step, ...rest]: Steps, leaf: Json | undefined): Json {
  const changed = (old: Json | undefined): Json | undefined => (rest.length === 0 ? leaf : withLeaf(old ?? null, rest, leaf))
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((member, at) => (at === step ? changed(member) ?? [] : [member]))
  const object = value as { readonly [name: string]: Json }
  return Object.fromEntries(Object.entries(object).flatMap(([name, member]) => {
    const kept = name === step ? changed(member) : member
    return kept === undefined ? [] : [[name, kept]]
  }))
}

describe.each(CASES)('the ledger of %s/%s', (format, name, runs) => {
  const source = sourceOf(format, name)
  let ledger: Ledger
  let output: Json

  beforeAll(async () => {
    const result = await importLegacy(source, { fileName: `source.${format}`, today: '2026-11-22', officeCode: 'NZ' })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    ledger = result.ledger
    output = copy(result.value)
  })

  const codesFor = async (changed: { readonly ledger?: unknown, readonly output?: Json, readonly source?: Uint8Array }): Promise<readonly string[]> =>
    [...new Set((await verifyLedger({ source, ledger, output, ...changed })).map(({ code }) => code))]

  it('holds untouched, after JSON, and sealed anew', async () => {
    expect(await codesFor({})).toEqual([])
    expect(await codesFor({ ledger: JSON.parse(JSON.stringify(ledger)) as unknown })).toEqual([])
    expect(await codesFor({ ledger: resealed(ledger, output) })).toEqual([])
  })

  it('is valid by its schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/ledger/v2/ledger.schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema)
    expect(validate(copy(ledger)) ? [] : validate.errors).toEqual([])
    const [first] = ledger.entries
    expect(validate({ ...ledger, entries: [{ ...first, kind: 'forgotten' }] })).toBe(false)
    expect(validate({ ...ledger, seal: undefined })).toBe(false)
  })

  it('notices any word that is deleted from any text of the output, or put in another’s place', async () => {
    const texts = leavesOf(output).filter(steps => typeof valueAt(output, steps) === 'string')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...texts), fc.nat(), fc.constantFrom(undefined, 'other'), async (steps, seed, instead) => {
      const words = String(valueAt(output, steps)).split(' ')
      words.splice(seed % words.length, 1, ...(instead === undefined ? [] : [instead]))
      const changed = withLeaf(output, steps, words.join(' '))
      expect(await codesFor({ output: changed })).toContain('ledger.output-digest')
      expect(await codesFor({ output: changed, ledger: resealed(ledger, changed) })).not.toEqual([])
    }), { numRuns: runs })
  })

  it('notices any leaf of the output that is removed', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...leavesOf(output)), async steps => {
      const changed = withLeaf(output, steps, undefined)
      expect(await codesFor({ output: changed, ledger: resealed(ledger, changed) })).not.toEqual([])
    }), { numRuns: runs })
  })

  it('notices any entry and any derived part that is removed or doubled, even sealed anew', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom('entries' as const, 'derived' as const), fc.nat(), fc.constantFrom(0, 2), async (list, seed, times) => {
      const at = seed % ledger[list].length
      const changed = { ...ledger, [list]: (ledger[list] as readonly unknown[]).flatMap((one, index) => (index === at ? Array.from({ length: times }, () => one) : [one])) } as Ledger
      expect(await codesFor({ ledger: changed })).not.toEqual([])
      expect(await codesFor({ ledger: resealed(changed, output) })).not.toEqual([])
    }), { numRuns: runs })
  })

  it('notices a reason, a place or a text that is changed in an entry, even sealed anew', async () => {
    const json = copy(ledger)
    // What is markup in a file of text only its reader can say: there the reason is not held against the source.
    const members = [...format === 'html' || format === 'rtf' ? [] : ['why'], 'node', 'offset', 'text', 'after', 'before', 'path', 'sha256', 'from', 'count']
    const leaves = leavesOf(json).filter(([list, , member]) => list === 'entries' && members.includes(String(member)))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...leaves), async steps => {
      const old = valueAt(json, steps)
      const other = steps.at(-1) === 'why' ? (old === 'image' ? 'comment' : 'image') : typeof old === 'number' ? old + 1 : `${String(old)}x`
      const changed = withLeaf(json, steps, other) as unknown as Ledger
      expect(await codesFor({ ledger: resealed(changed, output) })).not.toEqual([])
    }), { numRuns: runs })
  })

  it('holds for no other file', async () => {
    for (const [otherFormat, otherName] of CASES.filter(([other]) => other !== format).slice(0, 2)) {
      expect(await codesFor({ source: sourceOf(otherFormat, otherName) })).toContain('ledger.source-digest')
    }
    const other = sourceOf(format, name)
    other[other.length >> 1] = (other[other.length >> 1] ?? 0) ^ 1
    expect(await codesFor({ source: other })).toContain('ledger.source-digest')
  })
})
